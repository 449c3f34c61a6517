// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "billing/BillingDesk.h"
#include "billing/GroupRow.h"
#include "records/ListReading.h"

/// The billing groups of an account with what was spent in them, as rows of a table: whichever comes first,
/// the list or the amounts, the other is put to it.
class GroupReading final : public ListReading
{
    Q_OBJECT
public:
    /// So many groups are asked for how many phone numbers they have; the others don't say.
    static constexpr int mostCounted = 50;

    enum class Numbers { Counted, LeftOut };
    /// The table must outlive it. Phone numbers are asked for only where they are shown.
    explicit GroupReading(ItemTableOf<GroupRow> *table, Numbers numbers = Numbers::Counted,
                          QObject *parent = nullptr);

    /// Another account, or none: begins with nothing.
    void setDesk(BillingDesk *desk);
    void read() override;
    /// One that was made or changed.
    void put(const BillingGroup &group);
    void forget(const QString &id);
    const QList<BillingGroup> &groups() const { return m_groups; }

private:
    void ended(bool) override {}
    void take(const QList<BillingGroup> &groups);
    void countNumbers();
    void follow();

    ItemTableOf<GroupRow> *m_table;
    Numbers m_asked;
    QPointer<BillingDesk> m_desk;
    QList<BillingGroup> m_groups;
    QHash<QString, int> m_numbers;
    bool m_areKnown = false; ///< else every line of spend would seem to be of a group that is gone
    quint64 m_round = 0;
};
