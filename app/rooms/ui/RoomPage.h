// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomsDesk.h"
#include "widgets/PanePage.h"

#include <QPointer>

/// One tab of the rooms pane.
class RoomPage : public PanePage
{
    Q_OBJECT
public:
    using PanePage::PanePage;

    /// Null for no account, or one without a key; nothing of another account stays.
    virtual void setDesk(RoomsDesk *desk) = 0;

    /// A place in this pane.
    static Destination place(const QString &face, const QList<std::pair<QString, QString>> &query = {});

protected:
    /// By the clock of the desk; none without one.
    QDateTime now() const;
    /// As far as it is known; the short id of one that isn't.
    QString roomName(const QString &id) const;

    QPointer<RoomsDesk> m_desk; ///< set by setDesk()
};
