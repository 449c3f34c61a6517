// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WebhookFields.h"

#include "base/Failure.h"
#include "rooms/Room.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace {
constexpr int unset = -1; ///< of the timeout: left to the API

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}
} // namespace

WebhookFields::WebhookFields(QWidget *parent)
    : QWidget(parent),
      m_fold(Buttons::make(tr("Webhooks"), ButtonRole::Quiet, this)),
      m_rows(new QWidget(this)),
      m_url(new QLineEdit(m_rows)),
      m_failover(new QLineEdit(m_rows)),
      m_timeout(new QSpinBox(m_rows)),
      m_urlRow(new FieldRow(tr("&Webhook"), m_url, m_rows)),
      m_failoverRow(new FieldRow(tr("&If that fails"), m_failover, m_rows)),
      m_timeoutRow(new FieldRow(tr("Webhook &timeout"), m_timeout, m_rows))
{
    m_fold->setObjectName(QStringLiteral("compositionWebhooks"));
    m_fold->setAutoDefault(false);
    m_url->setObjectName(QStringLiteral("compositionWebhook"));
    m_failover->setObjectName(QStringLiteral("compositionFailover"));
    m_timeout->setObjectName(QStringLiteral("compositionTimeout"));
    m_timeout->setRange(unset, RoomWish::longestWebhookTimeout);
    m_timeout->setSpecialValueText(tr("left to Telnyx"));
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_timeout->setValue(unset);
    m_urlRow->setHint(tr("Where Telnyx tells that the video is done. May stay empty."));
    m_failoverRow->setHint(tr("A second address. May stay empty."));
    m_timeoutRow->setHint(tr("0 to %1 seconds.").arg(RoomWish::longestWebhookTimeout));
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    for (FieldRow *row : {m_urlRow, m_failoverRow, m_timeoutRow})
        rows->addWidget(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_rows);
    connect(m_fold, &QPushButton::clicked, this, [this] { unfold(m_rows->isHidden()); });
    const auto touched = [this] {
        check();
        emit edited();
    };
    connect(m_url, &QLineEdit::textEdited, this, touched);
    connect(m_failover, &QLineEdit::textEdited, this, touched);
    connect(m_timeout, &QSpinBox::valueChanged, this, touched);
    dress();
    unfold(false);
}

void WebhookFields::unfold(bool unfolded)
{
    m_fold->setAccessibleDescription(unfolded ? tr("shown") : tr("folded away"));
    m_fold->setIcon(Icon::named(unfolded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_rows->setVisible(unfolded);
}

void WebhookFields::read(const CompositionWish &wish)
{
    m_url->setText(wish.webhookUrl);
    m_failover->setText(wish.webhookFailoverUrl);
    m_timeout->setValue(wish.webhookTimeoutSecs.value_or(unset));
    unfold(!wish.webhookUrl.isEmpty() || !wish.webhookFailoverUrl.isEmpty() || wish.webhookTimeoutSecs);
    check();
}

void WebhookFields::write(CompositionWish &wish) const
{
    wish.webhookUrl = m_url->text().trimmed();
    wish.webhookFailoverUrl = m_failover->text().trimmed();
    if (m_timeout->value() != unset)
        wish.webhookTimeoutSecs = m_timeout->value();
}

void WebhookFields::check()
{
    m_urlRow->setError(troubleOf(m_url));
    m_failoverRow->setError(troubleOf(m_failover));
    m_timeoutRow->setError({});
}

QString WebhookFields::troubleOf(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() || isAddress(text) ? QString()
                                             : tr("An address begins with https:// and names a server.");
}

// What the API refused is no obstacle: it may be reachable by now.
QString WebhookFields::obstacle() const
{
    const QString trouble = troubleOf(m_url);
    return trouble.isEmpty() ? troubleOf(m_failover) : trouble;
}

bool WebhookFields::mark(const Failure &failure)
{
    bool isOurs = false;
    for (const auto &[row, name] :
         {std::pair(m_urlRow, "webhook_event_url"), std::pair(m_failoverRow, "webhook_event_failover_url"),
          std::pair(m_timeoutRow, "webhook_timeout_secs")}) {
        const auto problem = failure.problemAt(QLatin1String(name));
        if (!problem)
            continue;
        row->setError(problem->detail.isEmpty() ? problem->title : problem->detail);
        isOurs = true;
    }
    if (isOurs)
        unfold(true);
    return isOurs;
}

void WebhookFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void WebhookFields::dress()
{
    layout()->setSpacing(Scale::px(this, 8));
    m_rows->layout()->setSpacing(Scale::px(this, 10));
}
