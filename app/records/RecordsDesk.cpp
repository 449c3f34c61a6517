// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordsDesk.h"

RecordsDesk::RecordsDesk(Account account, ApiClient *client, Clock *clock, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_records(client), m_clock(clock)
{
}

void RecordsDesk::read(const DetailRecordQuery &query)
{
    stop();
    m_query = query;
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
    if (!isReading())
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
        emit failed(page.error());
        return emit changed();
    }
    ++m_page;
    m_pages = page->totalPages;
    m_total = page->totalResults;
    m_read += static_cast<int>(page->records.size());
    emit came(page->records);
    next();
}

DetailRecordQuery RecordsDesk::queryOf(const Destination &place)
{
    DetailRecordQuery query;
    query.recordType = place.value(QStringLiteral("type"));
    query.range = TimeRange::parse(place.value(QStringLiteral("range")));
    for (const auto &[name, value] : place.query.queryItems(QUrl::FullyDecoded)) {
        if (name.startsWith(u"filter."))
            query.filters.append({name.mid(7), value});
    }
    return query;
}

Destination RecordsDesk::placeOf(const DetailRecordQuery &query)
{
    Destination place;
    place.pane = QStringLiteral("records");
    const auto add = [&](const QString &name, const QString &value) {
        place.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (!query.recordType.isEmpty())
        add(QStringLiteral("type"), query.recordType);
    if (!query.range.isNull())
        add(QStringLiteral("range"), query.range.toString());
    for (const auto &[field, value] : query.filters)
        add(QStringLiteral("filter.") + field, value);
    return place;
}
