// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeColours.h"

#include <unordered_map>

namespace {
constexpr ColourPair pair(unsigned light, unsigned dark)
{
    return {0xff000000u | light, 0xff000000u | dark};
}

const std::unordered_map<Token, ColourPair> tokens{
    {Token::Window, pair(0xf6f7f9, 0x161b22)},
    {Token::Panel, pair(0xffffff, 0x1c232d)},
    {Token::Line, pair(0xdfe3e8, 0x303a46)},
    {Token::Border, pair(0xc3cad3, 0x465362)},
    {Token::Text, pair(0x1c2430, 0xe6edf3)},
    // #667085 of the design has 4.3:1 on a selected row.
    {Token::Muted, pair(0x5b6577, 0xa3b0bf)},
    {Token::Disabled, pair(0x98a2b3, 0x66727f)},
    {Token::Accent, pair(0x1f6feb, 0x4c9aff)},
    {Token::AccentHover, pair(0x175fd0, 0x6aabff)},
    // White has 2.9:1 on the dark accent.
    {Token::AccentText, pair(0xffffff, 0x0b1420)},
    {Token::Selection, pair(0xe7f0ff, 0x1f3a5f)},
    {Token::Hover, pair(0xf1f4f8, 0x242d39)},
    {Token::Link, pair(0x175cd3, 0x7ab7ff)},
    {Token::Danger, pair(0xb42318, 0xff8a7a)},
    {Token::Navigation, pair(0x1d2733, 0x10151b)},
    {Token::NavigationText, pair(0xc6d0dc, 0xaab6c4)},
    {Token::NavigationStrong, pair(0xffffff, 0xf0f4f8)},
    {Token::NavigationMuted, pair(0x93a1b1, 0x8593a2)},
    {Token::NavigationSelection, pair(0x203a5c, 0x16304f)},
    {Token::NavigationHover, pair(0x283442, 0x1a222b)},
    {Token::Paper, pair(0xffffff, 0xffffff)},
    {Token::Alert, pair(0xb42318, 0xb42318)},
    {Token::AlertText, pair(0xffffff, 0xffffff)},
};
} // namespace

ColourPair ThemeColours::of(Token token)
{
    const auto found = tokens.find(token);
    return found != tokens.end() ? found->second : pair(0xff00ff, 0xff00ff);
}

ColourPair ThemeColours::ink(Tone tone)
{
    switch (tone) {
    // #1a7f4b of the design has 4.4:1 on its tint.
    case Tone::Good:
        return pair(0x177545, 0x56d08a);
    case Tone::Bad:
        return pair(0xb42318, 0xff8a7a);
    case Tone::Running:
    case Tone::Accent:
        return pair(0x175cd3, 0x7ab7ff);
    // #9a6700 of the design has 4.4:1 on its tint.
    case Tone::Doubtful:
        return pair(0x8a5c00, 0xe3b341);
    case Tone::Neutral:
    case Tone::Waiting:
    case Tone::Ended:
        break;
    }
    return pair(0x475467, 0xaab6c4);
}

ColourPair ThemeColours::tint(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return pair(0xe3f5ea, 0x12351f);
    case Tone::Bad:
        return pair(0xfde8e6, 0x44201c);
    case Tone::Running:
    case Tone::Accent:
        return pair(0xe4eefc, 0x16304f);
    case Tone::Doubtful:
        return pair(0xfff3d6, 0x3b2e0d);
    case Tone::Neutral:
    case Tone::Waiting:
    case Tone::Ended:
        break;
    }
    return pair(0xeef0f3, 0x2a333e);
}
