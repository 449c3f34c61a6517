// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

#include <QHash>
#include <QSet>

/// The names of participants where a list gives only their ids. Each is asked for once, a few at a time, and
/// only when somebody looks at it.
class ParticipantNames : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 3;

    explicit ParticipantNames(RoomApi *api, QObject *parent = nullptr);

    /// Asks for those that are not known.
    void ask(const QStringList &ids);
    /// "Priya N.", or "Participant 5219b3af…" while it isn't known.
    QString nameOf(const QString &id) const;
    bool isAsking() const { return m_active > 0 || !m_waiting.isEmpty(); }

signals:
    /// The name of this one came.
    void came(const QString &id);

private:
    void pump();

    RoomApi *m_api;
    QHash<QString, QString> m_names;
    QSet<QString> m_asked;
    QStringList m_waiting;
    int m_active = 0;
};
