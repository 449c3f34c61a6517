// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>

/// What was found when the store was opened: worth a word to the operator only when something was set aside.
struct OpenReport
{
    Q_DECLARE_TR_FUNCTIONS(OpenReport)
public:
    enum class Kind {
        Created,  ///< there was none
        Opened,   ///< as it was
        Migrated, ///< brought up from an older version
        SetAside, ///< the old one could not be used: renamed, a new one begun
    };
    enum class Reason {
        None,
        Newer,   ///< written by a newer Signalbox
        Damaged, ///< not readable as a database
        Foreign, ///< a database, but not ours
    };

    Kind kind = Kind::Opened;
    Reason reason = Reason::None;
    int fromVersion = 0;  ///< the version that was found; 0 for none
    QString setAsidePath; ///< where the old file lies now, byte for byte

    /// What to tell the operator; empty when there is nothing to tell.
    QString sentence() const;
};
