// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaxMachine.h"

#include "sandbox/Fates.h"

namespace sandbox {

FaxMachine::FaxMachine(FaxStore &faxes, Times times, double pace, Changed changed)
    : m_faxes(faxes), m_clock(std::move(times)), m_pace(std::max(pace, 0.001)), m_changed(std::move(changed))
{
}

/// What the document itself is good for.
static QByteArray mediaTrouble(const FaxRecord &fax)
{
    constexpr qint64 largest = 50 * 1000 * 1000;
    constexpr int mostPages = 350;
    if (fax.extras && fax.extras->documentBytes > largest)
        return "file_size_limit_exceeded";
    if (fax.extras && !fax.extras->documentIsReadable)
        return "file_format_invalid";
    return fax.pages > mostPages ? QByteArray("page_count_limit_exceeded") : QByteArray();
}

void FaxMachine::enter(FaxRecord &fax, const QByteArray &setupTrouble)
{
    const QByteArray media = mediaTrouble(fax);
    m_changed(fax);
    plan(fax, media.isEmpty() ? setupTrouble : media);
}

void FaxMachine::plan(const FaxRecord &fax, const QByteArray &trouble)
{
    const Fate fated = Fates::of(fax.to);
    const Fate fate = trouble.isEmpty() ? fated
                                        : Fate{.digits = {},
                                               .end = Fate::End::Failed,
                                               .reason = trouble,
                                               .stage = Fates::stageOf(trouble)};
    qint64 at = m_clock.now();
    const auto after = [&](int ms, FaxRecord::Status status, const QByteArray &reason = {}) {
        at += std::max<qint64>(1, std::llround(ms / m_pace));
        m_due.insert({at, {fax.id, status, reason.isEmpty() ? qint16(-1) : Fates::row(reason)}});
    };
    const bool fails = fate.end == Fate::End::Failed;
    if (fails && fate.stage == Fate::Stage::Media)
        return after(2000, FaxRecord::Failed, fate.reason);
    after(2000, FaxRecord::MediaProcessed);
    if (fails && fate.stage == Fate::Stage::Setup)
        return after(1500, FaxRecord::Failed, fate.reason);
    after(3000, FaxRecord::Originated);
    if (fails && fate.stage == Fate::Stage::Call)
        return after(4000, FaxRecord::Failed, fate.reason);
    after(2000, FaxRecord::Sending);
    const int transmission = 6000 * std::max<int>(1, fax.pages);
    if (fails)
        return after(transmission / 2, FaxRecord::Failed, fate.reason);
    if (fate.end == Fate::End::Delivered)
        after(transmission, FaxRecord::Delivered);
}

bool FaxMachine::canCancel(const FaxRecord &fax)
{
    return !fax.inbound && fax.status <= FaxRecord::Sending;
}

void FaxMachine::cancel(FaxRecord &fax)
{
    std::erase_if(m_due, [&](const auto &due) { return due.second.fax == fax.id; });
    apply(fax, {fax.id, FaxRecord::Failed, Fates::row("sender_canceled")});
}

void FaxMachine::apply(FaxRecord &fax, const Due &due)
{
    fax.status = due.status;
    fax.reason = due.reason;
    fax.updated = std::max(fax.created, m_clock.wall());
    fax.linked = fax.updated;
    m_changed(fax);
}

void FaxMachine::step()
{
    const qint64 now = m_clock.now();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const Due due = m_due.begin()->second;
        m_due.erase(m_due.begin());
        if (FaxRecord *fax = m_faxes.find(due.fax))
            apply(*fax, due);
    }
}

void FaxMachine::hold(bool hold)
{
    if (hold == m_clock.isHeld())
        return;
    step();
    m_clock.hold(hold);
}

std::optional<qint64> FaxMachine::untilNext() const
{
    if (m_due.empty() || m_clock.isHeld())
        return {};
    return std::max<qint64>(0, m_due.begin()->first - m_clock.now());
}

} // namespace sandbox
