// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionExport.h"

#include "sessions/JsonScan.h"

#include <QRegularExpression>

namespace {
using JsonScan::quoted;

QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : quoted(text);
}

QByteArray relationJson(const SessionTree &tree, int node)
{
    const SessionTree::Relation relation = tree.relation(node);
    if (relation.type.isEmpty() && relation.parentId.isEmpty())
        return "null";
    return "{\"type\":" + textOrNull(relation.type) +
           ",\"via\":{\"local_field\":" + textOrNull(relation.localField) +
           ",\"parent_field\":" + textOrNull(relation.parentField) +
           "},\"parent_id\":" + textOrNull(relation.parentId) + '}';
}

/// An event up to the bracket in which its children stand.
QByteArray opening(const SessionTree &tree, int node)
{
    QByteArray json = "{\"id\":" + textOrNull(tree.id(node)) +
                      ",\"product\":" + textOrNull(tree.product(node)) +
                      ",\"event_name\":" + textOrNull(tree.eventName(node)) +
                      ",\"relationship\":" + relationJson(tree, node) +
                      ",\"cost\":{\"event_cost\":" + textOrNull(tree.ownText(node)) +
                      ",\"cumulative_cost\":" + textOrNull(tree.cumulativeText(node)) +
                      ",\"currency\":" + textOrNull(tree.currency(node)) +
                      "},\"links\":{\"self\":" + textOrNull(tree.selfLink(node)) +
                      ",\"records\":" + textOrNull(tree.recordsLink(node)) + '}';
    if (const QByteArray record = tree.record(node); !record.isEmpty())
        json += ",\"record\":" + record;
    return json + ",\"children\":[";
}

QByteArray productsJson(const SessionTree &tree)
{
    QStringList products;
    for (int node = 0; node < tree.size(); ++node) {
        if (const QString product = tree.product(node); !product.isEmpty() && !products.contains(product))
            products << product;
    }
    QByteArrayList texts;
    for (const QString &product : std::as_const(products))
        texts << quoted(product);
    return '[' + texts.join(',') + ']';
}

QByteArray merged(const SessionTree &tree)
{
    const SessionTree::Stated &stated = tree.stated();
    qsizetype size = 1'024;
    for (const SessionTree::Document &document : tree.documents())
        size += document.bytes.size();
    QByteArray json;
    json.reserve(size);
    json += "{\"session_id\":" + textOrNull(stated.session) +
            ",\"cost\":{\"total\":" + textOrNull(stated.totalText) +
            ",\"currency\":" + textOrNull(stated.currency) + "},\"root\":";
    std::vector<int> open; // ends of the events whose children are being written
    for (int node = 0; node <= tree.size(); ++node) {
        bool isFirst = true;
        while (!open.empty() && open.back() <= node) {
            open.pop_back();
            json += "]}";
            isFirst = false;
        }
        if (node == tree.size())
            break;
        if (!isFirst)
            json += ',';
        json += opening(tree, node);
        open.push_back(tree.end(node));
    }
    return json + ",\"meta\":{\"event_count\":" + QByteArray::number(tree.size()) +
           ",\"products\":" + productsJson(tree) + "}}";
}
} // namespace

QByteArray SessionExport::json(const SessionTree &tree)
{
    if (tree.isEmpty())
        return "{}\n";
    const auto &documents = tree.documents();
    return JsonScan::indented(documents.size() == 1 ? documents[0].bytes : merged(tree));
}

QString SessionExport::fileName(const SessionTree &tree, const SessionAddress &address)
{
    constexpr qsizetype longest = 100;
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9_-]+"));
    static const QRegularExpression date(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"));
    const SessionAddress of = address.isNull() && !tree.isEmpty() ? tree.address(0) : address;
    QString day = date.match(of.time).captured();
    if (day.isEmpty() && !tree.isEmpty() && tree.started(0).isValid())
        day = tree.started(0).date().toString(Qt::ISODate);
    QStringList parts;
    for (QString part : {of.type, of.event.section(u'-', 0, 0), day}) {
        part.replace(odd, QStringLiteral("_"));
        if (!part.isEmpty())
            parts << part.left(longest / 3);
    }
    return parts.isEmpty() ? QStringLiteral("session") : parts.join(u'-');
}

QString SessionExport::flagNames(SessionFlags flags)
{
    static const std::pair<SessionFlag, const char *> names[]{
        {SessionFlag::Difference, "difference"},
        {SessionFlag::CostMissing, "cost_missing"},
        {SessionFlag::CostUnreadable, "cost_unreadable"},
        {SessionFlag::NegativeCost, "negative_cost"},
        {SessionFlag::Cycle, "cycle"},
        {SessionFlag::DuplicateId, "duplicate_id"},
        {SessionFlag::OtherCurrency, "other_currency"},
        {SessionFlag::Unasked, "not_asked_deeper"},
        {SessionFlag::CurrencyMissing, "currency_missing"},
    };
    QStringList found;
    for (const auto &[flag, name] : names) {
        if (flags.testFlag(flag))
            found << QLatin1String(name);
    }
    return found.join(u' ');
}
