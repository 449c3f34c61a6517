// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/RecordsLink.h"

#include "records/DetailRecords.h"
#include "records/RecordsDesk.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace {
// The link may name the type as session analysis does.
const Vocabulary::Row *rowOf(const QString &type)
{
    if (const Vocabulary::Row *row = Vocabulary::ofRecords(type))
        return row;
    const auto &rows = Vocabulary::rows();
    const auto found =
        std::ranges::find_if(rows, [&](const Vocabulary::Row &row) { return row.sessionType == type; });
    return found == rows.end() || type.isEmpty() ? nullptr : &*found;
}

// "filter[cost][gte]" is field and operator, "id" a field of its own.
DetailRecordFilter filterOf(const QString &name, const QString &value)
{
    static const QRegularExpression bracketed(
        QStringLiteral("\\Afilter\\[([^\\]]+)\\](?:\\[([^\\]]+)\\])?\\z"));
    const QRegularExpressionMatch match = bracketed.match(name);
    return match.hasMatch() ? DetailRecordFilter{match.captured(1), match.captured(2), value}
                            : DetailRecordFilter{name, {}, value};
}

bool isAboutPages(const QString &name)
{
    return name.startsWith(u"page[") || name == u"sort";
}
} // namespace

Vocabulary::Way RecordsLink::way(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (link.isEmpty() || !url.isValid() || !url.path().endsWith(u"/detail_records"))
        return {{}, tr("Telnyx gives no link to the detail records of this event.")};
    DetailRecordQuery query;
    QString type;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const DetailRecordFilter filter = filterOf(name, value);
        if (filter.field == u"record_type")
            type = value;
        else if (!isAboutPages(name) && !value.isEmpty())
            query.filters << filter;
    }
    const Vocabulary::Row *row = rowOf(type);
    if (!row)
        return {{}, tr("Detail records of the type “%1” can’t be listed.").arg(type)};
    query.recordType = row->recordType;
    for (DetailRecordFilter &filter : query.filters)
        if (filter.field == u"id")
            filter.field = row->idField;
    return {RecordsDesk::placeOf(query), {}};
}
