// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "rooms/Room.h"
#include "rooms/RoomsDesk.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

class FieldRow;
class MutedLabel;
class QLineEdit;
class QPushButton;

/// Asks before rooms are deleted: which, who is in them now and would be kicked, and what stays. Where people
/// are in them, or for many rooms, it wants the name or the number typed. It belongs to the desk that it
/// began with. Show it with open().
class RoomDeletionDialog : public QDialog
{
    Q_OBJECT
public:
    /// More rooms than these are only deleted after their number was typed.
    static constexpr int most = 10;

    RoomDeletionDialog(RoomsDesk *desk, const QList<Room> &rooms, QWidget *parent);

    RoomsDesk *desk() const { return m_desk; }

signals:
    void confirmed();

private:
    void build();
    QWidget *makeFoot();
    void accept() override;
    void take(const Outcome<QHash<QString, int>> &people);
    void want(const QString &typed);
    void refresh();
    void fit();
    QString peopleWords(int people, int busy) const;

    QPointer<RoomsDesk> m_desk;
    QList<Room> m_rooms;
    QString m_wanted; ///< what must be typed; empty for nothing
    bool m_isKnown = false;
    MutedLabel *m_meaning;
    QLineEdit *m_typed;
    FieldRow *m_row;
    QPushButton *m_yes;
};
