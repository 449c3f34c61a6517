// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/MoreOptions.h"

#include "widgets/Buttons.h"
#include "widgets/Icon.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>

namespace {
constexpr int usualThreshold = 95; // black_threshold of POST /faxes
}

MoreOptions::MoreOptions(QWidget *parent)
    : QWidget(parent),
      m_fold(Buttons::make(tr("T.38, monochrome, stored copies, own webhook"), ButtonRole::Link, this)),
      m_body(new QWidget(this)),
      m_threshold(new QSpinBox),
      m_previewFormat(new QComboBox),
      m_webhook(new QLineEdit)
{
    m_fold->setObjectName(QStringLiteral("composeMore"));
    m_fold->setAutoDefault(false);
    m_fold->setAccessibleName(tr("More options"));
    connect(m_fold, &QPushButton::clicked, this, [this] {
        setOpen(!m_open);
        if (m_open)
            emit unfolded();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    setFocusProxy(m_fold);
    build();
    read({});
    setOpen(false);
}

void MoreOptions::build()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, Scale::px(this, 4), 0, 0);
    column->setSpacing(Scale::px(this, 4));
    m_t38 = addCheck(
        column, "composeT38", tr("Use T.38"),
        tr("The usual way of faxing over the internet. Switch it off for a machine that keeps failing."));
    m_monochrome = addCheck(column, "composeMonochrome", tr("Monochrome"),
                            tr("Pure black and white, without shades: smaller, and sharper for text."));
    m_threshold->setObjectName(QStringLiteral("composeThreshold"));
    m_threshold->setRange(1, 100);
    m_threshold->setSuffix(tr(" %"));
    addDetail(column, tr("Black threshold"), m_threshold);
    m_storeMedia = addCheck(column, "composeStoreMedia", tr("Keep the document at Telnyx"),
                            tr("For a while, behind a link that is short-lived."));
    m_storePreview = addCheck(column, "composeStorePreview", tr("Keep a preview at Telnyx"),
                              tr("What the fax looks like, behind a link that is short-lived."));
    m_previewFormat->setObjectName(QStringLiteral("composePreviewFormat"));
    m_previewFormat->addItem(tr("TIFF"), QStringLiteral("tiff"));
    m_previewFormat->addItem(tr("PDF"), QStringLiteral("pdf"));
    addDetail(column, tr("Preview format"), m_previewFormat);
    m_webhook->setObjectName(QStringLiteral("composeWebhook"));
    m_webhook->setPlaceholderText(tr("The application's own"));
    addDetail(column, tr("Webhook URL"), m_webhook);
    column->addWidget(
        new MutedLabel(tr("Where Telnyx reports on this fax, in place of the application's address.")));
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("composeMoreError"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    connect(m_threshold, &QSpinBox::valueChanged, this, &MoreOptions::touch);
    connect(m_previewFormat, &QComboBox::activated, this, &MoreOptions::touch);
    connect(m_webhook, &QLineEdit::textEdited, this, &MoreOptions::touch);
}

QCheckBox *MoreOptions::addCheck(QVBoxLayout *column, const char *name, const QString &text,
                                 const QString &explanation)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(QLatin1String(name));
    check->setAccessibleDescription(explanation);
    auto *label = new MutedLabel(explanation);
    label->setIndent(Scale::px(this, 24));
    column->addWidget(check);
    column->addWidget(label);
    connect(check, &QCheckBox::toggled, this, &MoreOptions::follow);
    connect(check, &QCheckBox::clicked, this, &MoreOptions::edited);
    return check;
}

void MoreOptions::addDetail(QVBoxLayout *column, const QString &text, QWidget *field)
{
    field->setAccessibleName(text);
    auto *label = new QLabel(text);
    label->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    if (field != m_webhook)
        row->addSpacing(Scale::px(this, 24));
    row->addWidget(label);
    row->addWidget(field, field == m_webhook ? 1 : 0);
    if (field != m_webhook)
        row->addStretch(1);
    column->addLayout(row);
}

void MoreOptions::setOpen(bool open)
{
    m_open = open;
    const QString folded = layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                : QStringLiteral("chevron-right");
    m_fold->setIcon(Icon::named(open ? QStringLiteral("chevron-down") : folded));
    m_fold->setAccessibleDescription(open ? tr("Shown below") : tr("Folded away"));
    m_body->setVisible(open);
}

bool MoreOptions::isOpen() const
{
    return m_open;
}

void MoreOptions::touch()
{
    follow();
    emit edited();
}

void MoreOptions::follow()
{
    m_threshold->setEnabled(m_monochrome->isChecked());
    m_previewFormat->setEnabled(m_storePreview->isChecked());
    say(webhookProblem());
    emit changed();
}

void MoreOptions::say(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, Theme::of(this).colour(Token::Danger));
    m_error->setPalette(red);
}

void MoreOptions::read(const NewFax &fax)
{
    m_t38->setChecked(fax.t38Enabled.value_or(true));
    m_monochrome->setChecked(fax.monochrome);
    {
        const QSignalBlocker quiet(m_threshold);
        m_threshold->setValue(fax.blackThreshold.value_or(usualThreshold));
    }
    m_storeMedia->setChecked(fax.storeMedia);
    m_storePreview->setChecked(fax.storePreview);
    m_previewFormat->setCurrentIndex(std::max(0, m_previewFormat->findData(fax.previewFormat)));
    m_webhook->setText(fax.webhookUrl);
    const bool special = fax.t38Enabled.has_value() || fax.monochrome || fax.storeMedia || fax.storePreview ||
                         !fax.webhookUrl.isEmpty();
    setOpen(special);
    follow();
}

void MoreOptions::write(NewFax &fax) const
{
    if (!m_t38->isChecked())
        fax.t38Enabled = false;
    fax.monochrome = m_monochrome->isChecked();
    if (fax.monochrome && m_threshold->value() != usualThreshold)
        fax.blackThreshold = m_threshold->value();
    fax.storeMedia = m_storeMedia->isChecked();
    fax.storePreview = m_storePreview->isChecked();
    if (fax.storePreview)
        fax.previewFormat = m_previewFormat->currentData().toString();
    fax.webhookUrl = m_webhook->text().trimmed();
}

QString MoreOptions::webhookProblem() const
{
    const QString typed = m_webhook->text().trimmed();
    if (typed.isEmpty())
        return {};
    const QUrl url(typed, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && web && !url.host().isEmpty()
               ? QString()
               : tr("The webhook needs a complete address, such as https://example.com/faxes.");
}

QString MoreOptions::obstacle() const
{
    return webhookProblem();
}

bool MoreOptions::markProblem(const Failure &failure)
{
    for (const char *field : {"t38_enabled", "monochrome", "black_threshold", "store_media", "store_preview",
                              "preview_format", "webhook_url"}) {
        const auto problem = failure.problemAt(QLatin1String(field));
        if (!problem)
            continue;
        setOpen(true);
        say(problem->detail.isEmpty() ? problem->title : problem->detail);
        return true;
    }
    return false;
}
