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
// The violet of the design, #c58af9, is the blue of the first for eyes without red.
inline constexpr std::array<QRgb, 6> series{0xff5b8def, 0xff4fb3a5, 0xffe0a03a,
                                            0xffe36c6c, 0xff9a5fd0, 0xff7f8ea3};
} // namespace ThemeColours
