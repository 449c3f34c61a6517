// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionWorld.h"

#include <QJsonObject>

namespace sandbox {

/// Writes down what happened as detail records, in the words of each record type.
class DetailRecordSeed
{
public:
    explicit DetailRecordSeed(const SessionWorld &world) : m_world(world) {}

    /// The record types of the contract.
    static const QByteArrayList &types();
    /// What the type's records are ordered by.
    static QString timeField(const QByteArray &type);
    /// All of a type.
    QList<QJsonObject> records(const QByteArray &type) const;
    /// Of an event whose type has detail records.
    QJsonObject record(const SessionStory &story, int event) const;

private:
    struct Draft;
    static QJsonObject call(const Draft &draft);
    QJsonObject message(const Draft &draft) const;
    static QString statusOfMessage(const Draft &draft);
    static QJsonObject feature(const Draft &draft);
    static void addConversation(QJsonObject &json, const Draft &draft);
    static QJsonObject amd(const Draft &draft);
    static QJsonObject wireless(const Draft &draft);
    static QJsonObject verify(const Draft &draft);
    QJsonObject mediaStorage(const Draft &draft) const;
    static QJsonObject conference(const Draft &draft);
    QJsonObject participant(const Draft &draft) const;

    const SessionWorld &m_world;
};

} // namespace sandbox
