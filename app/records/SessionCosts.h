// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Money.h"

#include <QHash>
#include <QPointer>

class ApiClient;

/// What a session cost as a whole, where session analysis knows its type: one number for those who don't need
/// the tree. Asked once a session and remembered.
class SessionCosts : public QObject
{
    Q_OBJECT
public:
    explicit SessionCosts(ApiClient *client, QObject *parent = nullptr);

    /// getSessionAnalysis with max_depth=1, after getSessionAnalysisMetadata named the type. Nothing where
    /// the API doesn't give a cost: the type isn't listed, or it doesn't know the event (404).
    Call<std::optional<Money>> *of(const QString &recordType, const QString &event,
                                   const QDateTime &time = {});

private:
    using Waiting = std::function<void(const std::optional<Failure> &)>;
    /// Reads which types there are, once for all that ask meanwhile.
    void withTypes(Waiting use);
    void takeTypes(const Outcome<QHash<QString, QString>> &types);
    void ask(Deferred<std::optional<Money>> *call, const QString &type, const QString &event,
             const QDateTime &time);

    ApiClient *m_client;
    QHash<QString, std::optional<Money>> m_known;
    std::optional<QHash<QString, QString>> m_types; ///< by name and alias
    QList<Waiting> m_waiting;                       ///< for the types
};
