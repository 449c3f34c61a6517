// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What the filters of usage reports call a country: voice goes by its dialling code, messages by its ISO
/// code.
namespace Countries {
bool isKnown(const QString &iso);
QString diallingCode(const QString &iso);
/// The country that a code stands for in the first place ("US" for 1); empty for no code.
QString ofDiallingCode(const QString &code);
} // namespace Countries
