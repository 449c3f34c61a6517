// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MutedLabel.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    dress();
}

void MutedLabel::setSmall(bool small)
{
    m_small = small;
    dress();
}

void MutedLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    dress();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        dress();
}

void MutedLabel::dress()
{
    // Both setters send the event that leads here.
    m_dressing = true;
    const QFont base = parentWidget() ? parentWidget()->font() : QFont();
    setFont(m_small ? Scale::small(base) : base);
    const Theme theme = Theme::of(parentWidget() ? parentWidget()->palette() : QPalette());
    QPalette colours;
    // Text as well: a label in a part with the role Base is drawn with that.
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, m_tone ? theme.ink(*m_tone) : theme.colour(Token::Muted));
    setPalette(colours);
    m_dressing = false;
}
