// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"
#include "sessions/SessionAddress.h"
#include "sessions/SessionFlag.h"

#include <QDateTime>
#include <memory>
#include <vector>

/// The events of a session in pre-order, with exact costs: descendants stand right behind their event, up to
/// its end(), so that nothing needs recursion however deep it is. Texts and records stay in the documents as
/// they were received and are cut out when they are looked at. Immutable once built, and shared.
class SessionTree
{
public:
    /// What the documents say of the whole.
    struct Stated
    {
        QString session;              ///< session_id
        std::optional<Decimal> total; ///< cost.total; nothing where it can't be read
        QString totalText;            ///< as it came
        QString currency;
        int events = -1;      ///< meta.event_count; -1 where it isn't given
        QStringList products; ///< meta.products
    };
    /// How an event hangs on its parent.
    struct Relation
    {
        QString type;        ///< "child_of"; empty for the root
        QString localField;  ///< of the child's record
        QString parentField; ///< of the parent's record
        QString parentId;
    };
    /// What the record says of the price.
    struct Rate
    {
        QString rate;         ///< as it came: "0.06"
        QString measuredIn;   ///< "minute"
        qint64 billedMs = -1; ///< -1 where it isn't given
    };

    SessionTree();
    ~SessionTree();
    SessionTree(SessionTree &&) noexcept;
    SessionTree &operator=(SessionTree &&) noexcept;

    int size() const;
    bool isEmpty() const { return size() == 0; }
    const Stated &stated() const;
    /// The deepest level that was asked for at the root: 1 to 5, or more after deepening; 0 for unlimited.
    int depth() const;
    bool hasRecords() const; ///< they came along (expand=record)
    int decimals() const;    ///< digits after the point that costs of this session have
    /// All own costs and what lies deeper, one sum for each currency, the largest number of events first.
    const QList<std::pair<QString, Decimal>> &totals() const;
    Decimal hidden(const QString &currency) const; ///< of its total what lies deeper than was read
    int count(SessionFlag flag) const;             ///< how many events have it
    int first(SessionFlag flag) const;             ///< -1 for none
    bool wasRepaired() const;                      ///< bytes that weren't UTF-8 were replaced
    int levels() const;                            ///< how many there are

    int parent(int node) const; ///< -1 for the root
    int end(int node) const;    ///< one past the last descendant
    int level(int node) const;  ///< of the root: 1, as max_depth counts
    bool isLeaf(int node) const { return end(node) == node + 1; }
    QList<int> children(int node) const;
    /// The first event of that record type and id; -1 for none.
    int find(const QString &type, const QString &id) const;
    /// Where an event is that stood in an earlier tree of the same session; -1 for nowhere.
    int placeOf(const SessionTree &before, int node) const;

    QString id(int node) const;
    QString product(int node) const;
    QString eventName(int node) const;
    /// From links.self, else the name of the event: what session analysis is asked with.
    QString recordType(int node) const;
    SessionFlags flags(int node) const;
    /// Nothing where it is missing or no number; ownText() and cumulativeText() have what came.
    std::optional<Decimal> own(int node) const;
    std::optional<Decimal> cumulative(int node) const;
    QString ownText(int node) const;
    QString cumulativeText(int node) const;
    QString currency(int node) const;
    /// Own cost and the cumulative ones of the children in the same currency.
    Decimal rolledUp(int node) const;
    /// What is drawn: the cumulative cost where it is known, else what was rolled up.
    Decimal weight(int node) const;

    QDateTime started(int node) const; ///< UTC; invalid where the record has no time
    qint64 startMs(int node) const;    ///< since the epoch; -1 where it isn't known
    qint64 lengthMs(int node) const;   ///< -1 where it isn't known
    Rate rate(int node) const;         ///< read from the record when asked for
    Relation relation(int node) const;
    QString selfLink(int node) const;
    QString recordsLink(int node) const;
    /// JSON as received; empty where records weren't asked for.
    QByteArray record(int node) const;
    /// What this event is asked for with; time is the event's own, or that of the nearest ancestor with one.
    SessionAddress address(int node) const;

    /// An answer that the tree was put together from.
    struct Document
    {
        QByteArray bytes;
        SessionAddress at; ///< the event that it was put in the place of; null for the first one
        int depth = 0;     ///< max_depth that it was asked with; 0 where it isn't known
    };
    /// In the order they were put together; the first one has the root.
    const QList<Document> &documents() const;

    struct Data;
    explicit SessionTree(std::shared_ptr<const Data> data);
    /// For those who build trees.
    const Data &data() const { return *d; }

private:
    std::shared_ptr<const Data> d;
};
using SessionTreePtr = std::shared_ptr<const SessionTree>;
