// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageCache.h"

#include "records/UsageStitch.h"
#include "store/UsageDayTable.h"

#include <QLoggingCategory>
#include <algorithm>

namespace {
Q_LOGGING_CATEGORY(log, "signalbox.usage")

using Days = QList<UsageDay>;
using Parts = QList<UsagePart>;

// Rows that an older version wrote, or that are damaged, are asked for again.
std::optional<UsagePart> partOf(const UsageDay &stored, const TimeRange &range, const UsagePlan &plan)
{
    auto table = stored.rows.isEmpty() ? UsageStitch::blank(plan) : UsageTable::fromBytes(stored.rows);
    const auto has = [&](const auto &find) {
        return [&table, find](const QString &name) { return ((*table).*find)(name) != nullptr; };
    };
    if (!table || !std::ranges::all_of(plan.asked().dimensions, has(&UsageTable::dimension)) ||
        !std::ranges::all_of(plan.asked().metrics, has(&UsageTable::metric))) {
        qCWarning(log) << "kept usage of" << stored.day << "can't be read and is asked for again";
        return std::nullopt;
    }
    return UsagePart{range, std::make_shared<UsageTable>(std::move(*table)), stored.readAt};
}

Parts partsOf(const Days &stored, const QList<QDate> &wanted, const UsagePlan &plan)
{
    Parts parts;
    for (const UsageDay &day : stored) {
        if (!std::ranges::binary_search(wanted, day.day))
            continue;
        if (auto part = partOf(day, UsagePlan::dayRange(day.day), plan))
            parts << *part;
    }
    return parts;
}

// The closed days of a part; none when a row belongs to no day of it, because the other days may lack rows
// then.
Days daysOf(const UsagePart &part, const UsagePlan &plan)
{
    const UsageTable::Dimension *bucket = part.table->dimension(plan.asked().bucketDimension());
    const QDate first = part.range.from().date();
    const QDate end = first.addDays(UsagePlan::daysIn(part.range));
    for (const QString &value : bucket->values) {
        const QDate day = UsageTable::dayOf(value);
        if (!day.isValid() || day < first || day >= end) {
            qCWarning(log) << "rows of" << value << "came where nobody asked; nothing of it is kept";
            return {};
        }
    }
    Days days;
    for (const QDate day : UsagePlan::closedDays(part.range, part.readAt)) {
        const UsageTable rows = part.table->ofDay(*bucket, day);
        days << UsageDay{day, rows.rows() > 0 ? rows.toBytes() : QByteArray(""), part.readAt};
    }
    return days;
}
} // namespace

UsageCache::UsageCache(UsageDayTable *days, QUuid account, QObject *parent)
    : QObject(parent), m_days(days), m_account(account)
{
}

Call<Parts> *UsageCache::find(const UsagePlan &plan, const QDateTime &now)
{
    if (!m_days || !plan.isCacheable())
        return settledCall<Parts>(this, Parts());
    auto *call = new Deferred<Parts>(this);
    if (!plan.isByDay()) {
        QList<TimeRange> slices = plan.slices();
        slices.removeIf([&](const TimeRange &slice) { return !UsagePlan::isClosed(slice, now); });
        findSlice(call, plan, slices, {});
        return call;
    }
    const QList<QDate> wanted = UsagePlan::closedDays(plan.asked().range, now);
    if (wanted.isEmpty()) {
        call->settle(Parts());
        return call;
    }
    auto *reading = m_days->of(m_account, plan.key(), wanted.first(), wanted.last());
    reading->then(call, [call, wanted, plan](Outcome<Days> stored) {
        if (!stored) {
            qCWarning(log) << "kept usage can't be read:" << stored.error().technical;
            return call->settle(Parts());
        }
        auto *decoding = runInBackground<Parts>(
            call, [=, days = std::move(*stored)]() -> Outcome<Parts> { return partsOf(days, wanted, plan); });
        decoding->then(call, [call](Outcome<Parts> parts) { call->settle(std::move(parts)); });
    });
    return call;
}

void UsageCache::findSlice(Deferred<Parts> *call, const UsagePlan &plan, QList<TimeRange> left, Parts found)
{
    if (left.isEmpty())
        return call->settle(found);
    const TimeRange slice = left.takeFirst();
    const QDate day = slice.from().date();
    auto *reading = m_days->of(m_account, plan.key(slice), day, day);
    reading->then(call, [=, this](const Outcome<Days> &stored) {
        if (!stored)
            qCWarning(log) << "kept usage can't be read:" << stored.error().technical;
        const Days days = stored.value_or(Days());
        auto *decoding = runInBackground<Parts>(call, [=]() -> Outcome<Parts> {
            const auto part = days.isEmpty() ? std::nullopt : partOf(days.first(), slice, plan);
            return part ? Parts{*part} : Parts();
        });
        decoding->then(call, [=, this](const Outcome<Parts> &parts) {
            findSlice(call, plan, left, found + parts.value_or(Parts()));
        });
    });
}

void UsageCache::keep(const UsagePlan &plan, const UsagePart &part)
{
    if (!m_days || !plan.isCacheable() || (!plan.isByDay() && !UsagePlan::isClosed(part.range, part.readAt)))
        return;
    auto *encoding = runInBackground<Days>(this, [plan, part]() -> Outcome<Days> {
        return plan.isByDay() ? daysOf(part, plan)
                              : Days{{part.range.from().date(), part.table->toBytes(), part.readAt}};
    });
    const QByteArray key = plan.isByDay() ? plan.key() : plan.key(part.range);
    ++m_keeping;
    encoding->then(this, [this, key](Outcome<Days> days) {
        if (!days || days->isEmpty()) {
            --m_keeping;
            return;
        }
        m_days->keep(m_account, key, std::move(*days))->then(this, [this](const Outcome<void> &kept) {
            --m_keeping;
            if (!kept)
                qCWarning(log) << "usage can't be kept:" << kept.error().technical;
        });
    });
}
