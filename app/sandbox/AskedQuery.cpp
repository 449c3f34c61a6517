// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/AskedQuery.h"

#include "sandbox/Numbers.h"

#include <QUuid>

namespace sandbox {

bool AskedQuery::isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

AskedQuery::AskedQuery(const QByteArray &raw)
{
    if (raw.isEmpty())
        return;
    for (const QByteArray &item : raw.split('&')) {
        const qsizetype equals = item.indexOf('=');
        QByteArray name = equals < 0 ? item : item.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        for (QByteArray *part : {&name, &value})
            *part = QByteArray::fromPercentEncoding(part->replace('+', ' '));
        const QString text = QString::fromUtf8(value);
        m_readable = m_readable && !name.isEmpty() && !text.contains(QChar::ReplacementCharacter);
        m_items.append({QString::fromUtf8(name), text});
    }
}

std::optional<HttpReply> AskedQuery::refusal(const QueryRules &rules) const
{
    if (!m_readable)
        return Envelope::plain(400);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const auto &[name, value] = m_items[i];
        if (rules.openFilters && name.startsWith(u"filter[") && name.endsWith(u']') && name.size() > 8) {
            if (value.isEmpty())
                return Envelope::refused(400, {Envelope::inQuery(name, QStringLiteral("It has no value."))});
            continue;
        }
        for (qsizetype earlier = 0; earlier < i; ++earlier) {
            if (m_items[earlier].first == name)
                return Envelope::refused(400,
                                         {Envelope::inQuery(name, QStringLiteral("It is given twice."))});
        }
        const bool isPaging = name == u"page[number]" || name == u"page[size]";
        const bool known =
            (isPaging && rules.paged) || std::ranges::any_of(rules.names, [&](const QueryRule &rule) {
                return name == QLatin1String(rule.name);
            });
        if (!known)
            return Envelope::refused(
                400, {Envelope::inQuery(name, QStringLiteral("This operation has no such parameter."))});
        if (const auto wrong = complaint(rules, name, value))
            return Envelope::refused(422, {*wrong});
    }
    return {};
}

std::optional<Complaint> AskedQuery::complaint(const QueryRules &rules, const QString &name,
                                               const QString &value) const
{
    const auto wrong = [&](const QString &detail) { return Envelope::inQuery(name, detail); };
    if (name == u"page[number]" || name == u"page[size]") {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number < 1)
            return wrong(QStringLiteral("It must be a number from 1."));
        if (name == u"page[size]" && rules.largestPage > 0 && number > rules.largestPage)
            return wrong(QStringLiteral("It must be at most %1.").arg(rules.largestPage));
        return {};
    }
    const auto rule = std::ranges::find_if(
        rules.names, [&](const QueryRule &each) { return name == QLatin1String(each.name); });
    switch (rule->kind) {
    case QueryRule::Kind::Text:
        return {};
    case QueryRule::Kind::AtLeastThree:
        return value.size() >= 3 ? std::optional<Complaint>()
                                 : wrong(QStringLiteral("It needs three characters."));
    case QueryRule::Kind::Time:
        return readTime(value) ? std::optional<Complaint>()
                               : wrong(QStringLiteral("It must be an ISO 8601 date and time."));
    case QueryRule::Kind::PhoneNumber:
        return Numbers::isE164(value) ? std::optional<Complaint>()
                                      : wrong(QStringLiteral("It must be a phone number in E.164 format."));
    case QueryRule::Kind::Destination:
        return Numbers::isDestination(value)
                   ? std::optional<Complaint>()
                   : wrong(QStringLiteral("It must be a phone number in E.164 format or a SIP URI."));
    case QueryRule::Kind::Choice:
        return rule->choices.contains(value) ? std::optional<Complaint>()
                                             : wrong(QStringLiteral("It must be one of: %1.")
                                                         .arg(rule->choices.join(QStringLiteral(", "))));
    case QueryRule::Kind::Day:
        return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10
                   ? std::optional<Complaint>()
                   : wrong(QStringLiteral("It must be an ISO 8601 date."));
    case QueryRule::Kind::Flag:
        return value == u"true" || value == u"false" ? std::optional<Complaint>()
                                                     : wrong(QStringLiteral("It must be true or false."));
    case QueryRule::Kind::Uuid:
        return isUuid(value) ? std::optional<Complaint>() : wrong(QStringLiteral("It must be a UUID."));
    case QueryRule::Kind::Count: {
        bool isNumber = false;
        return value.toInt(&isNumber) >= 0 && isNumber
                   ? std::optional<Complaint>()
                   : wrong(QStringLiteral("It must be a whole number from 0."));
    }
    }
    return {};
}

bool AskedQuery::has(const char *name) const
{
    return std::ranges::any_of(m_items, [&](const auto &item) { return item.first == QLatin1String(name); });
}

QString AskedQuery::value(const char *name) const
{
    for (const auto &item : m_items) {
        if (item.first == QLatin1String(name))
            return item.second;
    }
    return {};
}

std::optional<qint64> AskedQuery::readTime(const QString &text)
{
    // The zone may be missing, and then it is UTC.
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::optional<qint64> AskedQuery::time(const char *name) const
{
    return has(name) ? readTime(value(name)) : std::optional<qint64>();
}

int AskedQuery::pageNumber() const
{
    return has("page[number]") ? value("page[number]").toInt() : 1;
}

int AskedQuery::pageSize() const
{
    return has("page[size]") ? value("page[size]").toInt() : 20;
}

} // namespace sandbox
