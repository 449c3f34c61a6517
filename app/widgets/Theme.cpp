// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Theme.h"

#include "widgets/ThemeColours.h"

#include <QWidget>
#include <cmath>

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const Kind kind = window.lightness() < 128 ? Kind::Dark : Kind::Light;
    const bool inLight = window.rgba() == ThemeColours::of(Token::Navigation).light;
    return Theme(kind, inLight ? Kind::Light : kind);
}

Theme Theme::of(const QWidget *widget)
{
    return of(widget ? widget->palette() : QPalette());
}

QColor Theme::colour(Token token) const
{
    const ColourPair pair = ThemeColours::of(token);
    const bool navigation = token >= Token::Navigation && token <= Token::NavigationHover;
    const bool dark = (navigation ? m_outer : m_kind) == Kind::Dark;
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

QColor Theme::ink(Tone tone) const
{
    const ColourPair pair = ThemeColours::ink(tone);
    return QColor::fromRgba(isDark() ? pair.dark : pair.light);
}

QColor Theme::tint(Tone tone) const
{
    const ColourPair pair = ThemeColours::tint(tone);
    return QColor::fromRgba(isDark() ? pair.dark : pair.light);
}

QColor Theme::series(int index) const
{
    const auto count = int(ThemeColours::series.size());
    const ColourPair pair = ThemeColours::series[size_t(((index % count) + count) % count)];
    return QColor::fromRgba(isDark() ? pair.dark : pair.light);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Panel);
    set(QPalette::AlternateBase, Token::Panel);
    set(QPalette::Text, Token::Text);
    set(QPalette::Button, Token::Panel);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Link);
    set(QPalette::LinkVisited, Token::Link);
    set(QPalette::ToolTipBase, Token::Panel);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Panel);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Border);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Token::Window));
    return palette;
}

QPalette Theme::navigationPalette() const
{
    QPalette palette = Theme(Kind::Dark).palette();
    palette.setColor(QPalette::Window, colour(Token::Navigation));
    palette.setColor(QPalette::Base, colour(Token::Navigation));
    palette.setColor(QPalette::Button, colour(Token::Navigation));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colour(Token::NavigationText));
    palette.setColor(QPalette::Highlight, colour(Token::NavigationSelection));
    palette.setColor(QPalette::HighlightedText, colour(Token::NavigationStrong));
    palette.setColor(QPalette::PlaceholderText, colour(Token::NavigationMuted));
    return palette;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &colour) {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}
