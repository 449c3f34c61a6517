// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/ScriptedServer.h"

#include <QList>
#include <QString>
#include <optional>

/// What is expected of an operation that met a fault.
struct FaultVerdict
{
    QString kind;     ///< Failure::name()
    QString message;  ///< what people read; empty: the kind's own sentence
    int requests = 0; ///< as the server counts them
    std::optional<qint64> retryAfterMs;
};

/// One row of tests/api/faults.json.
struct Fault
{
    QString name;
    ScriptedAnswer answer;
    bool refuses = false; ///< nobody listens
    FaultVerdict safe;
    FaultVerdict unsafe;

    const FaultVerdict &of(bool isSafe) const { return isSafe ? safe : unsafe; }
};

/// The fault table, which every operation that goes over the wire is run against.
namespace FaultTable {
/// All rows; aborts the test when the file can't be read.
QList<Fault> rows();
} // namespace FaultTable
