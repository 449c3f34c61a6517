// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/AskAnswer.h"

#include <QJsonValue>

/// An answer as signalbox-ask prints it: null when declined, {"clarify": …} when it asks back, else the
/// report.
namespace AskJson {
QJsonValue write(const AskAnswer &answer);
}
