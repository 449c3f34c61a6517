// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Catalog.h"
#include "sandbox/FaxStore.h"

#include <random>

namespace sandbox {

/// Invents an account and its past: the same seed makes the same data, only the times move with the clock.
class SeedData
{
public:
    SeedData(quint32 seed, qint64 now);

    Catalog catalog();
    void fill(FaxStore &faxes, int number, const Catalog &catalog);

private:
    struct Correspondent
    {
        QByteArray number;
        QByteArray name;
    };
    quint32 below(quint32 limit);
    bool chance(int percent) { return below(100) < static_cast<quint32>(percent); }
    QString snowflake();
    QUuid uuid();
    QByteArray digits(int number);
    QList<QJsonObject> voiceProfiles();
    QList<QJsonObject> faxApplications(const QList<QJsonObject> &profiles);
    QList<QJsonObject> phoneNumbers(const QList<QJsonObject> &applications);
    QList<Correspondent> correspondents();
    FaxRecord fax(const Catalog &catalog, const QList<Correspondent> &others, qint64 created);
    static void tellStory(FaxRecord &fax, int newness);

    /// So many of the newest faxes carry the name of a document; older ones stay small.
    static constexpr int named = 400;
    quint32 m_seed;
    std::mt19937 m_random;
    qint64 m_now;
};

} // namespace sandbox
