// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/PlainJson.h"

#include <QVariant>

QString PlainJson::text(const QJsonValue &value)
{
    return value.toVariant().toString();
}

QDateTime PlainJson::time(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString().trimmed(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}
