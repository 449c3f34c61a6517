// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// The main job of the sessions pane: what the documented call cost, in every view, against another one and
/// against many, and as a file.
namespace SessionsTour {
void views(TourScript &script, const TourPlace &place);
void others(TourScript &script, const TourPlace &place);
/// How it looks in the dark.
void dark(TourScript &script, const TourPlace &place);
} // namespace SessionsTour
