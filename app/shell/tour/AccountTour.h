// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// Accounts: a key that is refused, one that is taken, and what an account may be marked as.
namespace AccountTour {
/// The page of a console that has no account; ends with the demo account open.
void begin(TourScript &script, const TourPlace &place);
void add(TourScript &script, const TourPlace &place);
/// What needs the embedded server: a key that stops working.
void trouble(TourScript &script, const TourPlace &place);
} // namespace AccountTour
