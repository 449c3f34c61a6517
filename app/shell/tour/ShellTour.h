// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// What belongs to no pane: the window, its dialogs, and how all of it looks dark and mirrored.
namespace ShellTour {
void look(TourScript &script, const TourPlace &place);
void dialogs(TourScript &script, const TourPlace &place);
void themes(TourScript &script, const TourPlace &place);
} // namespace ShellTour
