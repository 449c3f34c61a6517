// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// The main job of the usage pane: every kind of chart, questions, comparisons, long ranges, exports, and the
/// way down to the records.
namespace UsageTour {
void charts(TourScript &script, const TourPlace &place);
void questions(TourScript &script, const TourPlace &place);
void numbers(TourScript &script, const TourPlace &place);
/// How it looks in the dark.
void dark(TourScript &script, const TourPlace &place);
} // namespace UsageTour
