// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUuid>

/// Is told of the named moments of sending, so that a test can end the process in the middle of one.
/// The console passes none.
class SendingProbe
{
public:
    enum class Point {
        BeforeRow,         ///< the document is copied, nothing is written
        AfterRow,          ///< the row is on the disk, nothing was sent
        MidBody,           ///< a part of the body has left
        BodySent,          ///< all of it has left
        ReplyUnread,       ///< the answer is on its way or here, nobody has looked at it
        BeforeFinalCommit, ///< the answer is understood, but not yet on the disk
    };

    virtual ~SendingProbe() = default;
    virtual void at(Point point, const QUuid &job) = 0;
};
