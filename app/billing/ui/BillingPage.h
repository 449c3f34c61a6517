// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BillingDesk.h"
#include "widgets/PanePage.h"

#include <QPointer>

/// One tab of the billing pane.
class BillingPage : public PanePage
{
    Q_OBJECT
public:
    using PanePage::PanePage;

    /// Null for no account, or one without a key; nothing of another account stays.
    virtual void setDesk(BillingDesk *desk) = 0;

    /// A place in this pane: "balance", "recharge", "groups", "alarms".
    static Destination place(const QString &face, const QList<std::pair<QString, QString>> &query = {})
    {
        return PanePage::place(QStringLiteral("billing"), face, query);
    }

protected:
    QPointer<BillingDesk> m_desk; ///< set by setDesk()
};
