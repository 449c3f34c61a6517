// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// The main job of the billing pane: how long the money lasts, what auto recharge would do before it is
/// saved, who spends what, and what to be told about.
namespace BillingTour {
void balance(TourScript &script, const TourPlace &place);
void recharge(TourScript &script, const TourPlace &place);
void groups(TourScript &script, const TourPlace &place);
void alarms(TourScript &script, const TourPlace &place);
/// How it looks in the dark.
void dark(TourScript &script, const TourPlace &place);
} // namespace BillingTour
