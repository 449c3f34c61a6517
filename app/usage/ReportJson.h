// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Report.h"

/// How reports are written down: saved reports and destinations. Words stay readable for later versions.
namespace ReportJson {
QByteArray write(const Report &report);
/// Nothing for what is no report; a newer version's words fall back to the defaults.
std::optional<Report> read(const QByteArray &json);
} // namespace ReportJson
