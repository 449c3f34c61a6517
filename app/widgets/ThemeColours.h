// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Token.h"
#include "widgets/Tone.h"

#include <QRgb>
#include <array>

/// A colour in both themes.
struct ColourPair
{
    QRgb light;
    QRgb dark;
};

/// The values of the palette: the one place where colours are written down. ThemeTest checks their contrast.
namespace ThemeColours {
ColourPair of(Token token);
ColourPair ink(Tone tone);
ColourPair tint(Tone tone);
// Those of the design in hue; its teal and amber have 2.5:1 on white, and its violet is its blue for eyes without
// red. These have 3:1 and more on the panel, and stay apart for every kind of colour blindness.
inline constexpr std::array<ColourPair, 6> series{{{0xff5d74f7, 0xff5672f7},
                                                   {0xff4ea093, 0xff4fcca9},
                                                   {0xffc98332, 0xffe0a13b},
                                                   {0xffe46c60, 0xffe36c6c},
                                                   {0xff9c65cb, 0xff9b67c6},
                                                   {0xff7d87ad, 0xff808da3}}};
} // namespace ThemeColours
