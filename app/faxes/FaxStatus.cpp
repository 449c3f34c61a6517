// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxStatus.h"

#include <array>

namespace {
struct Entry
{
    FaxStatus::Known known;
    const char16_t *wire;
    const char *word;
    FaxStatus::Mood mood;
    bool final;
    bool cancellable;
    int rank;
};

using K = FaxStatus::Known;
using M = FaxStatus::Mood;

constexpr std::array<Entry, 10> table{{
    {K::Queued, u"queued", QT_TRANSLATE_NOOP("FaxStatus", "queued"), M::Waiting, false, true, 0},
    {K::MediaProcessed, u"media.processed", QT_TRANSLATE_NOOP("FaxStatus", "media processed"), M::Running,
     false, true, 1},
    {K::Originated, u"originated", QT_TRANSLATE_NOOP("FaxStatus", "dialling"), M::Running, false, true, 2},
    {K::Sending, u"sending", QT_TRANSLATE_NOOP("FaxStatus", "sending"), M::Running, false, true, 3},
    {K::Delivered, u"delivered", QT_TRANSLATE_NOOP("FaxStatus", "delivered"), M::Good, true, false, 9},
    {K::Failed, u"failed", QT_TRANSLATE_NOOP("FaxStatus", "failed"), M::Bad, true, false, 9},
    {K::Initiated, u"initiated", QT_TRANSLATE_NOOP("FaxStatus", "arriving"), M::Running, false, false, 0},
    {K::Receiving, u"receiving", QT_TRANSLATE_NOOP("FaxStatus", "receiving"), M::Running, false, false, 1},
    {K::MediaProcessing, u"media.processing", QT_TRANSLATE_NOOP("FaxStatus", "processing"), M::Running, false,
     false, 2},
    {K::Received, u"received", QT_TRANSLATE_NOOP("FaxStatus", "received"), M::Good, true, false, 9},
}};

const Entry *entryOf(K known)
{
    for (const Entry &entry : table) {
        if (entry.known == known)
            return &entry;
    }
    return nullptr;
}
} // namespace

FaxStatus::FaxStatus(const QString &wire)
{
    for (const Entry &entry : table) {
        if (wire == QStringView(entry.wire)) {
            m_known = entry.known;
            return;
        }
    }
    m_raw = wire;
}

QString FaxStatus::wire() const
{
    const Entry *entry = entryOf(m_known);
    return entry ? QString::fromUtf16(entry->wire) : m_raw;
}

QString FaxStatus::word() const
{
    const Entry *entry = entryOf(m_known);
    if (entry)
        return tr(entry->word);
    return m_raw.isEmpty() ? tr("unknown") : m_raw;
}

FaxStatus::Mood FaxStatus::mood() const
{
    const Entry *entry = entryOf(m_known);
    return entry ? entry->mood : Mood::Doubtful;
}

bool FaxStatus::isFinal() const
{
    const Entry *entry = entryOf(m_known);
    return entry && entry->final;
}

bool FaxStatus::isCancellable() const
{
    const Entry *entry = entryOf(m_known);
    return entry && entry->cancellable;
}

int FaxStatus::rank() const
{
    const Entry *entry = entryOf(m_known);
    return entry ? entry->rank : -1;
}
