// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>

/// The rule for from_display_name: at most 128 letters, digits, spaces and -_~!.+ (POST /faxes).
struct DisplayName
{
    Q_DECLARE_TR_FUNCTIONS(DisplayName)
public:
    static constexpr int longest = 128;
    /// Why this can't be sent, naming the character that stands in the way; empty when it can.
    static QString problem(const QString &name);
};
