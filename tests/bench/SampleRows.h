// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxRow.h"

#include <QList>

/// Rows as a busy account has them, in no order, made from a seed; each text is a piece of memory of its own,
/// as it is when it was read from the store.
QList<FaxRow> sampleRows(int count, quint32 seed = 1);
