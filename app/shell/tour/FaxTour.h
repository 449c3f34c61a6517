// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class TourPlace;
class TourScript;

/// The main job of the fax pane: looking, sending, cancelling, and every state of the list.
namespace FaxTour {
void look(TourScript &script, const TourPlace &place);
void send(TourScript &script, const TourPlace &place);
/// What needs the embedded server: no connection, and trouble at the other end.
void trouble(TourScript &script, const TourPlace &place);
} // namespace FaxTour
