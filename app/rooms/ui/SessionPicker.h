// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"
#include "rooms/RoomsDesk.h"

#include <QComboBox>
#include <QHash>
#include <QPointer>

/// A session: one of the recent ones by its room's name and its time, or any other by its id.
class SessionPicker : public QComboBox
{
    Q_OBJECT
public:
    /// How far back sessions are recent.
    static constexpr int recentDays = 14;

    explicit SessionPicker(RoomsDesk *desk, QWidget *parent = nullptr);

    /// Empty where what is entered names none.
    QString session() const { return m_session; }
    /// Tells nobody.
    void setSession(const QString &id);
    /// What is wrong with what is entered; empty where nothing is.
    QString obstacle() const;

signals:
    void chosen(const QString &session);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void load();
    void add(const QList<RoomSession> &sessions);
    QString wordsOf(const RoomSession &session) const;
    void nameAgain();
    void take();

    QPointer<RoomsDesk> m_desk;
    QString m_session;
    QHash<QString, RoomSession> m_known;
};
