// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "store/OpenReport.h"

/// The store as a file: what it is, and how it is kept when it can't be used. Used on the writer's thread.
class StoreFile
{
    Q_DECLARE_TR_FUNCTIONS(StoreFile)
public:
    explicit StoreFile(QString path) : m_path(std::move(path)) {}

    /// Looks at the file without writing to it, sets it aside when it can't be used, and makes an empty one
    /// (0600) where there is none. Fails as StoreTrouble when the disk or the rights forbid it.
    Outcome<OpenReport> prepare();

private:
    struct Found
    {
        OpenReport::Reason reason = OpenReport::Reason::None;
        int version = 0;
        bool exists = false;
    };
    Outcome<Found> look() const;
    Outcome<QString> setAside(OpenReport::Reason reason) const;

    QString m_path;
};
