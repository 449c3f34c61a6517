// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/UsageFacts.h"

#include <QJsonObject>
#include <optional>

namespace sandbox {

/// Invents detail records of a type: a sample of what the usage facts count, with the same connections,
/// countries and profiles, over the last weeks.
class DetailRecordSeed
{
public:
    DetailRecordSeed(UsageFacts facts, quint32 seed, qint64 now, int number)
        : m_facts(std::move(facts)), m_seed(seed), m_now(now), m_number(number)
    {
    }

    /// The record types of the contract.
    static const QByteArrayList &types();
    /// What the type's records are ordered by.
    static QString timeField(const QByteArray &type);
    /// Newest first; the same for the same seed and time.
    QList<QJsonObject> records(const QByteArray &type) const;

private:
    struct Draft;
    QJsonObject record(const QByteArray &type, const Draft &draft) const;
    QJsonObject call(const QByteArray &type, const Draft &draft) const;
    QJsonObject message(const Draft &draft) const;
    static QString statusOfMessage(const Draft &draft);
    QJsonObject feature(const QByteArray &type, const Draft &draft) const;
    QJsonObject wireless(const Draft &draft) const;
    QJsonObject verify(const Draft &draft) const;
    QJsonObject mediaStorage(const Draft &draft) const;
    QJsonObject conference(const Draft &draft) const;
    QJsonObject participant(const Draft &draft) const;
    quint64 noise(const QByteArray &of, int index, int what) const;
    QString uuid(const QByteArray &of, int index, int what) const;

    UsageFacts m_facts;
    quint32 m_seed;
    qint64 m_now;
    int m_number;
};

} // namespace sandbox
