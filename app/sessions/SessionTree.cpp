// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionTree.h"

#include "sessions/JsonScan.h"
#include "sessions/SessionRecord.h"
#include "sessions/SessionTreeData.h"

#include <bit>

quint32 SessionNames::of(std::string_view word)
{
    const auto [place, isNew] = m_places.try_emplace(std::string(word), static_cast<quint32>(m_words.size()));
    if (isNew)
        m_words.push_back(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    return place->second;
}

QString SessionTree::Data::text(int document, Span span) const
{
    const std::string_view piece = raw(document, span);
    return JsonScan::unescaped({piece.data(), static_cast<qsizetype>(piece.size())});
}

SessionTree::SessionTree() : d(std::make_shared<Data>()) {}
SessionTree::SessionTree(std::shared_ptr<const Data> data) : d(std::move(data)) {}
SessionTree::~SessionTree() = default;
SessionTree::SessionTree(SessionTree &&) noexcept = default;
SessionTree &SessionTree::operator=(SessionTree &&) noexcept = default;

int SessionTree::size() const
{
    return static_cast<int>(d->nodes.size());
}

const SessionTree::Stated &SessionTree::stated() const
{
    return d->stated;
}

int SessionTree::depth() const
{
    return d->depth;
}

int SessionTree::levels() const
{
    return d->levels;
}

bool SessionTree::hasRecords() const
{
    return d->hasRecords;
}

int SessionTree::decimals() const
{
    return d->decimals;
}

const QList<std::pair<QString, Decimal>> &SessionTree::totals() const
{
    return d->totals;
}

int SessionTree::count(SessionFlag flag) const
{
    return d->counts[static_cast<size_t>(std::countr_zero(static_cast<quint16>(flag)))];
}

int SessionTree::first(SessionFlag flag) const
{
    return count(flag) > 0 ? d->firsts[static_cast<size_t>(std::countr_zero(static_cast<quint16>(flag)))]
                           : -1;
}

bool SessionTree::wasRepaired() const
{
    return d->wasRepaired;
}

int SessionTree::parent(int node) const
{
    return d->nodes[static_cast<size_t>(node)].parent;
}

int SessionTree::end(int node) const
{
    return d->nodes[static_cast<size_t>(node)].end;
}

int SessionTree::level(int node) const
{
    return d->nodes[static_cast<size_t>(node)].level;
}

QList<int> SessionTree::children(int node) const
{
    QList<int> found;
    for (int child = node + 1; child < end(node); child = end(child))
        found << child;
    return found;
}

int SessionTree::find(const QString &type, const QString &id) const
{
    for (int node = 0; node < size(); ++node) {
        if (recordType(node) == type && this->id(node) == id)
            return node;
    }
    return -1;
}

int SessionTree::placeOf(const SessionTree &before, int node) const
{
    const QString type = before.recordType(node);
    const QString id = before.id(node);
    // Of events that are there twice the one in the same place is meant: what stands before an event that
    // was deepened has not moved.
    if (node < size() && recordType(node) == type && this->id(node) == id)
        return node;
    return find(type, id);
}

QString SessionTree::id(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return d->text(one.document, one.id);
}

QString SessionTree::product(int node) const
{
    return d->name(d->nodes[static_cast<size_t>(node)].product);
}

QString SessionTree::eventName(int node) const
{
    return d->name(d->nodes[static_cast<size_t>(node)].event);
}

QString SessionTree::recordType(int node) const
{
    return d->name(d->nodes[static_cast<size_t>(node)].type);
}

SessionFlags SessionTree::flags(int node) const
{
    return d->nodes[static_cast<size_t>(node)].flags;
}

std::optional<Decimal> SessionTree::own(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return one.hasOwn ? std::optional(one.own) : std::nullopt;
}

std::optional<Decimal> SessionTree::cumulative(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return one.hasCumulative ? std::optional(one.cumulative) : std::nullopt;
}

QString SessionTree::ownText(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return d->text(one.document, one.ownText);
}

QString SessionTree::cumulativeText(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return d->text(one.document, one.cumulativeText);
}

QString SessionTree::currency(int node) const
{
    return d->name(d->nodes[static_cast<size_t>(node)].currency);
}

Decimal SessionTree::rolledUp(int node) const
{
    return d->nodes[static_cast<size_t>(node)].rolledUp;
}

Decimal SessionTree::weight(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return one.hasCumulative ? one.cumulative : one.rolledUp;
}

qint64 SessionTree::startMs(int node) const
{
    return d->nodes[static_cast<size_t>(node)].startMs;
}

qint64 SessionTree::lengthMs(int node) const
{
    return d->nodes[static_cast<size_t>(node)].lengthMs;
}

QDateTime SessionTree::started(int node) const
{
    const qint64 ms = startMs(node);
    return ms < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

SessionTree::Rate SessionTree::rate(int node) const
{
    return SessionRecord::rate(record(node));
}

SessionTree::Relation SessionTree::relation(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return {d->name(one.relation), d->name(one.localField), d->name(one.parentField),
            d->text(one.relationDocument, one.parentId)};
}

QString SessionTree::selfLink(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return d->text(one.document, one.self);
}

QString SessionTree::recordsLink(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    return d->text(one.document, one.records);
}

QByteArray SessionTree::record(int node) const
{
    const Data::Node &one = d->nodes[static_cast<size_t>(node)];
    const std::string_view piece = d->raw(one.document, one.record);
    return {piece.data(), static_cast<qsizetype>(piece.size())};
}

SessionAddress SessionTree::address(int node) const
{
    SessionAddress found{recordType(node), id(node), {}};
    for (int at = node; at >= 0; at = parent(at)) {
        if (const QDateTime time = started(at); time.isValid()) {
            found.time = time.toString(Qt::ISODate);
            break;
        }
    }
    return found;
}

const QList<SessionTree::Document> &SessionTree::documents() const
{
    return d->documents;
}

Decimal SessionTree::hidden(const QString &currency) const
{
    return d->hidden.value(currency);
}
