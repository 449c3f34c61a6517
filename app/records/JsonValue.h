// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <simdjson.h>
#include <string_view>

/// Values of the wire, read generously: numbers as text, text as numbers, times with and without a zone.
/// Whatever can't be understood counts as not given.
namespace JsonValue {
using Value = simdjson::ondemand::value;

/// The raw token; of an object or a list its first sign only.
std::string_view token(Value &value);
/// Text, or what else stands there as it came: numbers, true, whole objects. Null for a null.
QString text(Value &value);
/// The text of a raw token that is no object.
QString textOf(std::string_view token);
/// UTC; invalid where there is none.
QDateTime time(Value &value);
QDateTime timeOf(std::string_view token);
std::optional<int> number(Value &value);
std::optional<Decimal> decimal(Value &value);
bool truth(Value &value);
} // namespace JsonValue
