// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QJsonValue>
#include <QString>

/// Values of ordinary answers, read as generously as JsonValue reads those of large ones.
namespace PlainJson {
/// Text, or what a number or a truth value is in text; empty where there is null, a list or an object.
QString text(const QJsonValue &value);
/// UTC, also without a zone; invalid where there is none.
QDateTime time(const QJsonValue &value);
} // namespace PlainJson
