// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// The main job of the notifications pane: settings are changed in stages and followed until they are in
/// force, a channel gets another address, and a file is held against the account.
namespace NotificationsTour {
void matrix(TourScript &script, const TourPlace &place);
void channels(TourScript &script, const TourPlace &place);
void file(TourScript &script, const TourPlace &place);
/// How it looks in the dark.
void dark(TourScript &script, const TourPlace &place);
} // namespace NotificationsTour
