// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThemeColours.h"

namespace {
constexpr ColourPair pair(unsigned light, unsigned dark)
{
    return {0xff000000u | light, 0xff000000u | dark};
}
} // namespace

ColourPair ThemeColours::of(Token token)
{
    switch (token) {
    case Token::Window:
        return pair(0xf6f7f9, 0x161b22);
    case Token::Panel:
        return pair(0xffffff, 0x1c232d);
    case Token::Line:
        return pair(0xdfe3e8, 0x303a46);
    case Token::Border:
        return pair(0xc3cad3, 0x465362);
    case Token::Text:
        return pair(0x1c2430, 0xe6edf3);
    // #667085 of the design has 4.3:1 on a selected row.
    case Token::Muted:
        return pair(0x5b6577, 0xa3b0bf);
    case Token::Disabled:
        return pair(0x98a2b3, 0x66727f);
    case Token::Accent:
        return pair(0x1f6feb, 0x4c9aff);
    case Token::AccentHover:
        return pair(0x175fd0, 0x6aabff);
    // White has 2.9:1 on the dark accent.
    case Token::AccentText:
        return pair(0xffffff, 0x0b1420);
    case Token::Selection:
        return pair(0xe7f0ff, 0x1f3a5f);
    case Token::Hover:
        return pair(0xf1f4f8, 0x242d39);
    case Token::Link:
        return pair(0x175cd3, 0x7ab7ff);
    case Token::Danger:
        return pair(0xb42318, 0xff8a7a);
    case Token::Navigation:
        return pair(0x1d2733, 0x10151b);
    case Token::NavigationText:
        return pair(0xc6d0dc, 0xaab6c4);
    case Token::NavigationMuted:
        return pair(0x93a1b1, 0x8593a2);
    case Token::NavigationSelection:
        return pair(0x203a5c, 0x16304f);
    case Token::NavigationHover:
        return pair(0x283442, 0x1a222b);
    case Token::Paper:
        return pair(0xffffff, 0xffffff);
    case Token::Alert:
        return pair(0xb42318, 0xb42318);
    case Token::AlertText:
        return pair(0xffffff, 0xffffff);
    case Token::Count:
        break;
    }
    return pair(0xff00ff, 0xff00ff);
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
