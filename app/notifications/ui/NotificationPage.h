// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationsDesk.h"
#include "widgets/PanePage.h"

#include <QPointer>

/// One tab of the notifications pane.
class NotificationPage : public PanePage
{
    Q_OBJECT
public:
    using PanePage::PanePage;

    /// Null for no account, or one without a key; nothing of another account stays.
    virtual void setDesk(NotificationsDesk *desk) = 0;

    /// A place in this pane: "matrix", "settings", "channels", "profiles", "coverage", "file".
    static Destination place(const QString &face, const QList<std::pair<QString, QString>> &query = {})
    {
        return PanePage::place(QStringLiteral("notifications"), face, query);
    }

protected:
    QPointer<NotificationsDesk> m_desk; ///< set by setDesk()
};
