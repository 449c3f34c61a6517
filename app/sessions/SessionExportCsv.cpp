// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/CsvCell.h"
#include "sessions/JsonScan.h"
#include "sessions/SessionExport.h"

#include <QHash>
#include <algorithm>

namespace {
/// Lines of cells. Most cells need neither quotes nor a change of their encoding, and are written at once.
class CsvText
{
public:
    void cell(const QString &text)
    {
        if (isPlain(QStringView(text)))
            add(text.toLatin1());
        else
            add(CsvCell::quoted(text).toUtf8());
    }
    void number(qint64 value) { add(QByteArray::number(value)); }
    void numberOrNothing(qint64 value) { add(value < 0 ? QByteArray() : QByteArray::number(value)); }
    void name(const char *text) { add(text); }
    /// A value as it stands in JSON.
    void value(QByteArrayView json)
    {
        const QByteArrayView inner =
            json.size() > 1 && json.front() == '"' ? json.sliced(1, json.size() - 2) : json;
        if (isPlain(inner) && inner != QByteArrayView("null"))
            add(inner);
        else
            cell(JsonScan::meaning(json));
    }
    void endLine()
    {
        m_text += "\r\n";
        m_isFirst = true;
    }
    QByteArray take() { return std::move(m_text); }

private:
    /// Of signs that mean the same in every encoding, and no formula.
    template <class Text>
    static bool isPlain(Text text)
    {
        if (text.isEmpty())
            return true;
        const auto code = [](auto sign) {
            if constexpr (std::is_same_v<decltype(sign), QChar>)
                return sign.unicode();
            else
                return static_cast<unsigned char>(sign);
        };
        const auto first = code(text.front());
        const bool isWord = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') ||
                            (first >= '0' && first <= '9') || first == '/';
        return isWord && std::ranges::all_of(text, [&](auto sign) {
                   const auto c = code(sign);
                   return c >= ' ' && c < 0x7f && c != ',' && c != '"' && c != '\\';
               });
    }
    void add(QByteArrayView written)
    {
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
        m_text += written;
    }
    QByteArray m_text;
    bool m_isFirst = true;
};

/// Top-level fields of all records, in the order in which they first come.
struct RecordColumns
{
    QByteArrayList names; ///< as they stand in JSON
    QHash<QByteArray, int> places;
    bool isOverfull = false;

    explicit RecordColumns(const SessionTree &tree)
    {
        for (int node = 0; node < tree.size(); ++node) {
            const QByteArray record = tree.record(node);
            JsonScan::eachField(record, [this](QByteArrayView name, QByteArrayView) { note(name); });
        }
    }
    /// Fields mostly come in the same order, each behind the one before it.
    int place(QByteArrayView name)
    {
        if (m_next < names.size() && names[m_next] == name)
            return m_next++;
        const int found = places.value(QByteArray::fromRawData(name.data(), name.size()), -1);
        m_next = found + 1;
        return found;
    }

private:
    void note(QByteArrayView name)
    {
        if (place(name) >= 0)
            return;
        if (names.size() == SessionExport::mostFields) {
            isOverfull = true;
            return;
        }
        names << name.toByteArray();
        m_next = static_cast<int>(names.size());
        places.insert(names.last(), m_next - 1);
    }
    int m_next = 0;
};

void writeHeader(CsvText &text, const RecordColumns &columns)
{
    for (const char *name : {"row",
                             "parent_row",
                             "level",
                             "path",
                             "id",
                             "parent_id",
                             "product",
                             "event_name",
                             "record_type",
                             "own_cost",
                             "cumulative_cost",
                             "rolled_up_cost",
                             "currency",
                             "started",
                             "length_ms",
                             "relationship",
                             "local_field",
                             "parent_field",
                             "self",
                             "records",
                             "flags"})
        text.name(name);
    for (const QByteArray &name : columns.names)
        text.cell(QStringLiteral("record.") + JsonScan::meaning('"' + name + '"'));
    if (columns.isOverfull)
        text.name("record");
    text.endLine();
}

void writeRecord(CsvText &text, RecordColumns &columns, const QByteArray &record)
{
    QList<QByteArrayView> values(columns.names.size());
    QByteArray others;
    JsonScan::eachField(record, [&](QByteArrayView name, QByteArrayView value) {
        if (const int place = columns.place(name); place >= 0) {
            values[place] = value;
            return;
        }
        others += others.isEmpty() ? "{\"" : ",\"";
        others += name;
        others += "\":";
        others += value;
    });
    for (const QByteArrayView value : std::as_const(values))
        text.value(value);
    if (columns.isOverfull)
        text.cell(others.isEmpty() ? QString() : QString::fromUtf8(others + '}'));
}

/// "call-session/call-control/inference"; of deep ones the lower end.
class Paths
{
public:
    explicit Paths(const SessionTree &tree) : m_tree(tree) {}
    QString of(int node)
    {
        const int level = m_tree.level(node);
        if (level > SessionExport::deepestPath)
            return lowerEnd(node);
        const auto at = static_cast<size_t>(level - 1);
        m_open.resize(at + 1);
        const QString type = m_tree.recordType(node);
        m_open[at] = at == 0 ? type : m_open[at - 1] + u'/' + type;
        return m_open[at];
    }

private:
    QString lowerEnd(int node) const
    {
        QStringList types;
        for (int step = 0; step < SessionExport::deepestPath; ++step) {
            types.prepend(m_tree.recordType(node));
            node = m_tree.parent(node);
        }
        return QStringLiteral("\u2026/") + types.join(u'/');
    }
    const SessionTree &m_tree;
    std::vector<QString> m_open;
};
} // namespace

QByteArray SessionExport::csv(const SessionTree &tree)
{
    RecordColumns columns(tree);
    CsvText text;
    writeHeader(text, columns);
    Paths paths(tree);
    for (int node = 0; node < tree.size(); ++node) {
        const SessionTree::Relation relation = tree.relation(node);
        const QDateTime started = tree.started(node);
        text.number(node + 1);
        text.numberOrNothing(tree.parent(node) < 0 ? -1 : tree.parent(node) + 1);
        text.number(tree.level(node));
        text.cell(paths.of(node));
        text.cell(tree.id(node));
        text.cell(relation.parentId);
        text.cell(tree.product(node));
        text.cell(tree.eventName(node));
        text.cell(tree.recordType(node));
        text.cell(tree.ownText(node));
        text.cell(tree.cumulativeText(node));
        text.cell(tree.rolledUp(node).toString());
        text.cell(tree.currency(node));
        text.cell(started.isValid() ? started.toString(Qt::ISODateWithMs) : QString());
        text.numberOrNothing(tree.lengthMs(node));
        text.cell(relation.type);
        text.cell(relation.localField);
        text.cell(relation.parentField);
        text.cell(tree.selfLink(node));
        text.cell(tree.recordsLink(node));
        text.cell(flagNames(tree.flags(node)));
        writeRecord(text, columns, tree.record(node));
        text.endLine();
    }
    return text.take();
}
