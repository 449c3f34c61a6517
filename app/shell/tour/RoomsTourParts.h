// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/RoomsPane.h"
#include "shell/tour/TourPlace.h"
#include "shell/tour/TourScript.h"
#include "widgets/TableView.h"

/// What the chapters of the rooms' tour have in common.
namespace RoomsTourParts {
RoomsPane *paneOf(const TourPlace &place);
RoomsDesk *deskOf(const TourPlace &place);
void go(const TourPlace &place, const char *face, const QList<std::pair<QString, QString>> &query = {});
/// The table of a face; null while it shows fewer rows.
TableView *table(const TourPlace &place, const char *name, int rows = 1);
void setNumber(const TourPlace &place, const char *name, int value);
/// Waits for the question, and says yes.
void answerYes(TourScript &script, const TourPlace &place, const QString &picture = {});
} // namespace RoomsTourParts
