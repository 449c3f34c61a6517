// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MutedLabel.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    Scale::follow(this, Scale::small);
    dress();
}

void MutedLabel::setSmall(bool small)
{
    Scale::follow(this, small ? Scale::small : Scale::plain);
}

void MutedLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    dress();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && event->type() == QEvent::PaletteChange)
        dress();
}

void MutedLabel::dress()
{
    // Setting the palette sends the event that leads here.
    m_dressing = true;
    const Theme theme = Theme::of(this);
    const QColor ink = m_tone ? theme.ink(*m_tone) : theme.colour(Token::Muted);
    QPalette colours;
    // Which of them a label uses depends on what it stands on.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(role, ink);
    setPalette(colours);
    m_dressing = false;
}
