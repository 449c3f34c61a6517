// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"

/// What is done to money besides sums, which Money itself has none of: nothing is rounded behind anybody's
/// back.
namespace MoneyParts {
/// One of `parts` equal parts, cut off towards zero after `scale` digits.
Money part(const Money &whole, int parts, int scale);
/// How often one amount, times `times`, holds another whole: 10.00 holds 3.00 three times. Zero unless both
/// are above zero and of one currency; clamped to what an int holds.
int held(const Money &amount, int times, const Money &other);
/// "2,994.88 USD": to the cent, where every digit would hide what matters. What is exact stands beside it.
QString glance(const Money &amount);
/// For drawing only: how many units of its currency it is.
double height(const Money &amount);
} // namespace MoneyParts
