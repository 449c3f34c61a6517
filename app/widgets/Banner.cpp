// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Banner.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_label(new QLabel),
      m_close(Buttons::makeSmallIcon(QStringLiteral("close"), tr("Close this message"))),
      m_buttons(new QWidget),
      m_flow(new FlowLayout(m_buttons))
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_close, 0, 1, Qt::AlignTop);
    grid->addWidget(m_buttons, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_buttons->hide();
    m_close->hide();
    // Maximum would cut it off at the height of its size hint, which knows no wrapped lines.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    applyMargins();
}

Banner::Banner(Tone tone, const QString &title, const QString &text, QWidget *parent) : Banner(parent)
{
    setMessage(tone, title, text);
}

void Banner::setMessage(Tone tone, const QString &title, const QString &text)
{
    if (tone == m_tone && title == m_title && text == m_text)
        return;
    m_tone = tone;
    m_title = title;
    m_text = text;
    render();
    update();
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::render()
{
    const Theme theme = Theme::of(this);
    QString html;
    if (!m_title.isEmpty())
        html = QStringLiteral("<span style=\"font-weight:600;color:%1\">%2</span> ")
                   .arg(theme.ink(m_tone).name(), m_title.toHtmlEscaped());
    html += m_text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    m_label->setText(html);
    QString said = m_title;
    if (!m_title.isEmpty() && !m_text.isEmpty())
        said += u' ';
    said += m_text;
    setAccessibleName(said);
    m_label->setAccessibleName(said);
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = Buttons::make(text);
    m_flow->addWidget(button);
    m_buttons->show();
    return button;
}

void Banner::clearButtons()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons->hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::setFlush(bool flush)
{
    m_flush = flush;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).tint(m_tone));
    const int radius = m_flush ? 0 : Scale::px(this, 6);
    painter.drawRoundedRect(rect(), radius, radius);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
    else if (event->type() == QEvent::FontChange)
        applyMargins();
}

void Banner::applyMargins()
{
    const int side = Scale::px(this, 12);
    const int above = Scale::px(this, 9);
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(Scale::px(this, 8));
}
