// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// The main job of the rooms pane: a room is made and its people are moderated, recordings are kept and
/// deleted with care, a composition is drawn, and a token is handed out and tried.
namespace RoomsTour {
void rooms(TourScript &script, const TourPlace &place);
void live(TourScript &script, const TourPlace &place);
void recordings(TourScript &script, const TourPlace &place);
void tokens(TourScript &script, const TourPlace &place);
/// How it looks in the dark.
void dark(TourScript &script, const TourPlace &place);
} // namespace RoomsTour
