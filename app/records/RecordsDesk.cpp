// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordsDesk.h"

RecordsDesk::RecordsDesk(Account account, ApiClient *client, Clock *clock, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_records(client), m_clock(clock)
{
}

void RecordsDesk::read(const DetailRecordQuery &query)
{
    delete std::exchange(m_context, nullptr);
    m_query = query;
    m_failure.reset();
    m_seen.clear();
    m_page = 0;
    m_pages = 1;
    m_total = -1;
    m_read = 0;
    m_wanted = firstRecords;
    emit began();
    next();
}

void RecordsDesk::readAll()
{
    m_wanted = std::numeric_limits<int>::max();
    retry();
}

void RecordsDesk::retry()
{
    if (isReading())
        return;
    m_failure.reset();
    next();
}

void RecordsDesk::stop()
{
    delete std::exchange(m_context, nullptr);
    emit changed();
}

void RecordsDesk::next()
{
    if (m_page >= m_pages || m_read >= m_wanted)
        return emit changed();
    m_context = new QObject(this);
    m_records.page(m_query, m_page + 1)->then(m_context, [this](Outcome<DetailRecordPage> page) {
        take(std::move(page));
    });
    emit changed();
}

void RecordsDesk::take(Outcome<DetailRecordPage> page)
{
    std::exchange(m_context, nullptr)->deleteLater();
    if (!page) {
        m_failure = page.error();
        return emit changed();
    }
    ++m_page;
    m_pages = page->totalPages;
    m_total = page->totalResults;
    m_read += static_cast<int>(page->records.size());
    emit came(unseen(std::move(page->records)));
    // Who heard of them may have begun anew.
    if (!m_context)
        next();
}

QList<DetailRecord> RecordsDesk::unseen(QList<DetailRecord> records)
{
    const Vocabulary::Row *row = Vocabulary::ofRecords(m_query.recordType);
    records.removeIf([&](const DetailRecord &record) {
        const QString id = record.value(row ? row->idField : QStringLiteral("id"));
        if (id.isEmpty())
            return false;
        const bool isKnown = m_seen.contains(id);
        m_seen.insert(id);
        return isKnown;
    });
    return records;
}

DetailRecordQuery RecordsDesk::queryOf(const Destination &place)
{
    DetailRecordQuery query;
    query.recordType = place.value(QStringLiteral("type"));
    query.range = TimeRange::parse(place.value(QStringLiteral("range")));
    query.dateRange = place.value(QStringLiteral("dates"));
    query.sort = place.value(QStringLiteral("sort"));
    for (const auto &[name, value] : place.query.queryItems(QUrl::FullyDecoded)) {
        if (!name.startsWith(u"filter."))
            continue;
        const QString op = name.section(u'.', 2);
        const bool isKnown = DetailRecordFilter::operators().contains(op);
        query.filters.append(isKnown ? DetailRecordFilter{name.section(u'.', 1, 1), op, value}
                                     : DetailRecordFilter{name.mid(7), {}, value});
    }
    return query;
}

Destination RecordsDesk::placeOf(const DetailRecordQuery &query)
{
    Destination place;
    place.pane = QStringLiteral("records");
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            place.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(QStringLiteral("type"), query.recordType);
    add(QStringLiteral("range"), query.range.isNull() ? QString() : query.range.toString());
    add(QStringLiteral("dates"), query.dateRange);
    add(QStringLiteral("sort"), query.sort);
    for (const auto &[field, op, value] : query.filters)
        add(QStringLiteral("filter.") + field + (op.isEmpty() ? op : u'.' + op), value);
    return place;
}
