// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Query.h"

#include <QStringList>
#include <QUrl>

Query &Query::add(const QString &name, const QString &value)
{
    m_items.emplaceBack(name, value);
    return *this;
}

Query &Query::add(const QString &name, qint64 value)
{
    return add(name, QString::number(value));
}

Query &Query::add(const QString &name, const QDateTime &time)
{
    return add(name, time.toUTC().toString(Qt::ISODateWithMs));
}

Query &Query::addList(const QString &name, const QStringList &values)
{
    return add(name, values.join(u','));
}

QByteArray Query::encoded() const
{
    QByteArray text;
    for (const auto &[name, value] : m_items) {
        if (!text.isEmpty())
            text += '&';
        // toPercentEncoding leaves only unreserved characters bare; QUrlQuery would leave "+", read as a
        // space.
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}
