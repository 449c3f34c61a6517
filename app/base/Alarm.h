// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"

#include <QDateTime>
#include <QMetaType>
#include <QUuid>

/// Something that an operator should know although they look elsewhere: "Fax to +1 312 … failed".
struct Alarm
{
    enum class Level {
        Note,    ///< good to know; waits through quiet hours
        Warning, ///< should be looked at soon; waits through quiet hours
        Urgent,  ///< shown at once, quiet hours or not
    };

    QString key; ///< one matter, one key: raised again it takes the place of the earlier one
    Level level = Level::Note;
    QUuid account;           ///< null when it concerns no account
    QString title;           ///< translated
    QString text;            ///< translated; nothing secret, no content of a fax
    Destination destination; ///< where it can be looked at
    QDateTime at;            ///< UTC

    bool operator==(const Alarm &) const = default;
};

Q_DECLARE_METATYPE(Alarm)
