// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Envelope.h"
#include "sandbox/NotificationRecord.h"

#include <QJsonArray>

namespace sandbox {

/// The parameters of a setting against those that its condition has.
class NotificationParameters
{
public:
    static QList<Complaint> complaints(const QJsonArray &given, const NotificationCondition &condition);
    static bool fits(const QByteArray &type, const QByteArray &name, const QString &value);
};

} // namespace sandbox
