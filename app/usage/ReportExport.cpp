// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportExport.h"

#include "api/Query.h"
#include "base/rows/CsvCell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {
QString valueOf(const UsageTable &table, int row, const UsageTable::Metric &metric)
{
    const auto number = table.number(row, metric);
    return number ? number->toString() : metric.texts.value(row);
}

QByteArray jsonText(const QString &text)
{
    // A QJsonDocument holds arrays and objects alone.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray rowAsJson(const UsageTable &table, int row)
{
    QByteArrayList fields;
    for (const auto &dimension : table.dimensions())
        fields << jsonText(dimension.name) + ':' + jsonText(table.text(row, dimension));
    for (const auto &metric : table.metrics()) {
        const auto number = table.number(row, metric);
        const QByteArray value = number                       ? number->toString().toLatin1()
                                 : metric.texts.contains(row) ? jsonText(metric.texts[row])
                                                              : QByteArray("null");
        fields << jsonText(metric.name) + ':' + value;
    }
    return '{' + fields.join(',') + '}';
}

QByteArray rowsAsJson(const UsageTable &table)
{
    QByteArrayList rows;
    for (int row = 0; row < table.rows(); ++row)
        rows << rowAsJson(table, row);
    return "[\n" + rows.join(",\n") + "\n]";
}

QByteArray holesAsJson(const UsageAnswer &answer)
{
    QJsonArray holes;
    for (const UsageHole &hole : answer.holes)
        holes << QJsonObject{{QStringLiteral("range"), hole.range.toString()},
                             {QStringLiteral("why"), hole.why.what}};
    return QJsonDocument(holes).toJson(QJsonDocument::Compact);
}

QByteArray rowsAsCsv(const UsageAnswer &answer)
{
    const UsageTable &table = *answer.table;
    QStringList names;
    for (const auto &dimension : table.dimensions())
        names << dimension.name;
    for (const auto &metric : table.metrics())
        names << metric.name;
    if (!answer.holes.isEmpty())
        names << QStringLiteral("missing_range");
    QByteArray text = CsvCell::line(names);
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const auto &dimension : table.dimensions())
            cells << table.text(row, dimension);
        for (const auto &metric : table.metrics())
            cells << valueOf(table, row, metric);
        if (!answer.holes.isEmpty())
            cells << QString();
        text += CsvCell::line(cells);
    }
    // A stretch that could not be read is a line of its own, so that nobody takes the sum for the whole.
    for (const UsageHole &hole : answer.holes) {
        QStringList cells(names.size() - 1);
        text += CsvCell::line(cells << hole.range.toString());
    }
    return text;
}

/// A cell for each dimension of a row; "other" and the total have but one word.
QStringList keyCells(const QString &word, const QStringList &values, qsizetype width)
{
    QStringList cells = word.isEmpty() ? values : QStringList{word};
    while (cells.size() < width)
        cells << QString();
    return cells;
}

QString keyText(const Pivot::Key &key)
{
    if (key.isRest)
        return QStringLiteral("other");
    return key.values.isEmpty() ? QStringLiteral("total") : key.values.join(QStringLiteral(" / "));
}

QString measureName(const Measure &measure)
{
    return measure.currency.isEmpty() ? measure.metric : measure.metric + u' ' + measure.currency;
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}
} // namespace

QByteArray ReportExport::csv(const ReportResult &result)
{
    return rowsAsCsv(result.answer);
}

QByteArray ReportExport::csv(const Pivot &pivot)
{
    QStringList names;
    for (const QString &name : pivot.spec().rows)
        names << (name == PivotSpec::time ? QStringLiteral("time") : name);
    if (names.isEmpty())
        names << QStringLiteral("total");
    QStringList header = names;
    const bool hasColumns = pivot.columns().size() > 1;
    for (const Measure &measure : pivot.measures()) {
        if (hasColumns) {
            for (const Pivot::Key &column : pivot.columns())
                header << measureName(measure) + QStringLiteral(" / ") + keyText(column);
        }
        header << measureName(measure);
    }
    QByteArray text = CsvCell::line(header);
    const auto numberOf = [](const PivotCell &cell) {
        return cell.hasNumber() ? cell.number.toString() : QString();
    };
    const auto add = [&](QStringList cells, auto &&cellOf, auto &&totalOf) {
        for (int measure = 0; measure < pivot.measures().size(); ++measure) {
            for (int column = 0; hasColumns && column < pivot.columns().size(); ++column)
                cells << numberOf(cellOf(column, measure));
            cells << numberOf(totalOf(measure));
        }
        text += CsvCell::line(cells);
    };
    for (int row = 0; row < pivot.rows().size(); ++row) {
        const Pivot::Key &key = pivot.rows()[row];
        add(
            keyCells(key.isRest ? keyText(key) : QString(), key.values, names.size()),
            [&](int column, int measure) { return pivot.cell(row, column, measure); },
            [&](int measure) { return pivot.rowTotal(row, measure); });
    }
    add(
        keyCells(QStringLiteral("total"), {}, names.size()),
        [&](int column, int measure) { return pivot.columnTotal(column, measure); },
        [&](int measure) { return pivot.total(measure); });
    return text;
}

QByteArray ReportExport::json(const ReportResult &result)
{
    QByteArray text =
        "{\"report\":" + result.report.toJson() + ",\"range\":" + jsonText(result.range.toString()) +
        ",\"holes\":" + holesAsJson(result.answer) + ",\"rows\":" + rowsAsJson(*result.answer.table);
    if (result.compared)
        text += ",\"compared_range\":" + jsonText(result.comparedRange.toString()) +
                ",\"compared_holes\":" + holesAsJson(*result.compared) +
                ",\"compared_rows\":" + rowsAsJson(*result.compared->table);
    return text + "}\n";
}

QString ReportExport::curl(const ReportResult &result, const QUrl &apiBase)
{
    const auto command = [&](const UsageQuery &query, const TimeRange &slice) {
        QStringList parts{QStringLiteral("curl -G %1")
                              .arg(shellQuoted(apiBase.toString() + QStringLiteral("/usage_reports"))),
                          QStringLiteral("-H \"Authorization: Bearer $TELNYX_API_KEY\"")};
        const Query wire = query.wire(slice);
        // curl encodes the value alone.
        for (const auto &[name, value] : wire.items())
            parts << QStringLiteral("--data-urlencode %1")
                         .arg(shellQuoted(QString::fromLatin1(QUrl::toPercentEncoding(name, "[]")) + u'=' +
                                          value));
        if (query.pageSize > 0)
            parts << QStringLiteral("--data-urlencode 'page[number]=1'")
                  << QStringLiteral("--data-urlencode 'page[size]=%1'").arg(query.pageSize);
        return parts.join(QStringLiteral(" \\\n  "));
    };
    QStringList commands;
    const auto add = [&](const UsageQuery &query) {
        if (query.range.isNull())
            commands << command(query, {});
        for (const TimeRange &slice : query.range.pieces(UsageReports::longest))
            commands << command(query, slice);
    };
    add(result.answer.query);
    if (result.compared)
        add(result.compared->query);
    return commands.join(QStringLiteral("\n\n")) + u'\n';
}

QString ReportExport::fileName(const ReportResult &result)
{
    QStringList parts{result.report.product, result.report.metrics.value(0)};
    if (result.range.isNull())
        parts << result.report.range.literal;
    else
        for (const QDateTime &time : {result.range.from(), result.range.to().addSecs(-1)})
            parts << time.toTimeZone(result.report.range.timeZone()).date().toString(Qt::ISODate);
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9_-]+"));
    return parts.join(u'-').replace(odd, QStringLiteral("_"));
}
