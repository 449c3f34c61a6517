// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class Sql;

/// The shape of the store, step by step: each step is applied once, in its own transaction, and never edited
/// after it was released; a change is a new step.
class Migrations
{
public:
    /// "SBox", so that another program's database is not taken for ours.
    static constexpr int applicationId = 0x53426f78;

    /// The version that this program writes.
    static int latest();
    /// The statements that bring version - 1 to version.
    static QStringList steps(int version);
    /// Brings a store from a version to another; false when it failed, and then the last whole step stands.
    static bool run(Sql &sql, int from, int to);
};
