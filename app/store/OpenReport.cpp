// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OpenReport.h"

#include <QDir>

QString OpenReport::sentence() const
{
    const QString path = QDir::toNativeSeparators(setAsidePath);
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Newer:
        return tr("The local store was written by a newer Signalbox. It was kept as %1 and a new one was "
                  "begun; "
                  "lists fill again from Telnyx. Start the newer version to use the old store.")
            .arg(path);
    case Reason::Damaged:
        return tr("The local store is damaged. It was kept as %1 and a new one was begun; lists fill again "
                  "from "
                  "Telnyx. Before you send a fax again that was still waiting, look whether it is in the "
                  "list.")
            .arg(path);
    case Reason::Foreign:
        return tr("The file in the place of the local store belongs to another program. It was kept as %1 "
                  "and a "
                  "new store was begun.")
            .arg(path);
    }
    Q_UNREACHABLE();
}
