// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/GroupReading.h"

#include "billing/BalanceWatch.h"

GroupReading::GroupReading(ItemTableOf<GroupRow> *table, Numbers numbers, QObject *parent)
    : ListReading(parent), m_table(table), m_asked(numbers)
{
}

void GroupReading::setDesk(BillingDesk *desk)
{
    if (m_desk)
        disconnect(m_desk->spend(), nullptr, this, nullptr);
    ++m_round;
    restart();
    m_desk = desk;
    m_groups.clear();
    m_numbers.clear();
    m_areKnown = false;
    m_table->clear();
    if (desk)
        connect(desk->spend(), &Spend::changed, this, &GroupReading::follow);
    emit changed();
}

void GroupReading::read()
{
    if (!m_desk)
        return;
    auto *call = new Deferred<PagesRead>(m_desk->groups());
    call->follow(m_desk->groups()->groups()->then(
        call, [self = QPointer(this), call, round = ++m_round](const Outcome<QList<BillingGroup>> &groups) {
            if (!groups)
                return call->settle(failed(groups.error()));
            if (self && self->m_round == round)
                self->take(*groups);
            PagesRead read;
            read.totalResults = static_cast<int>(groups->size());
            call->settle(read);
        }));
    begin(call);
}

void GroupReading::take(const QList<BillingGroup> &groups)
{
    m_groups = groups;
    m_areKnown = true;
    follow();
    if (m_asked == Numbers::Counted)
        countNumbers();
}

// One after the other: it is nice to know, and nobody waits for it.
void GroupReading::countNumbers()
{
    const auto next = [this, round = m_round](const auto &self, int at) -> void {
        if (round != m_round || !m_desk || at >= std::min<qsizetype>(m_groups.size(), mostCounted))
            return;
        const QString id = m_groups[at].id;
        m_desk->groups()->numbersOf(id)->then(this, [=, this](const Outcome<int> &numbers) {
            if (round != m_round || !numbers)
                return;
            m_numbers.insert(id, *numbers);
            follow();
            self(self, at + 1);
        });
    };
    next(next, 0);
}

void GroupReading::put(const BillingGroup &group)
{
    const auto same = std::ranges::find(m_groups, group.id, &BillingGroup::id);
    if (same == m_groups.end())
        m_groups << group;
    else
        *same = group;
    follow();
}

void GroupReading::forget(const QString &id)
{
    m_groups.removeIf([&id](const BillingGroup &group) { return group.id == id; });
    follow();
}

void GroupReading::follow()
{
    if (!m_areKnown || !m_desk)
        return emit changed();
    const Spend &spend = *m_desk->spend();
    const QList<GroupRow> rows =
        GroupRow::all(m_groups, spend.isRead() ? std::optional(spend.groups()) : std::nullopt,
                      m_desk->balance()->currency(), m_numbers);
    QSet<QString> ids;
    for (const GroupRow &row : rows)
        ids << row.id;
    m_table->put(rows);
    m_table->keepOnly(ids);
    emit changed();
}
