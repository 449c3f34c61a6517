// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "rooms/RoomDraft.h"
#include "rooms/RoomsDesk.h"

#include <QDialog>
#include <QPointer>

class Banner;
class CallBase;
class FieldRow;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
class Spinner;

/// A new room, or a room to change. It belongs to the desk that it began with, whatever account is shown
/// meanwhile. Show it with open().
class RoomDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without a room, a new one.
    RoomDialog(RoomsDesk *desk, const std::optional<Room> &room, QWidget *parent);

    RoomsDesk *desk() const { return m_desk; }
    /// What was entered differs from what was there.
    bool hasChanges() const;
    /// Ends the waiting, or closes; asks where something entered would be lost.
    void reject() override;

signals:
    /// The API has it.
    void saved(const Room &room);
    /// It was deleted meanwhile.
    void vanished(const QString &id);

private:
    void build();
    void addRows(QWidget *form);
    void addCodecs(QWidget *form);
    QWidget *makeFoot();
    FieldRow *addRow(RoomDraft::Field field, const QString &label, QWidget *widget, const char *name,
                     const QString &hint, QWidget *form);
    void fill(const RoomDraft &draft);
    RoomDraft draft() const;
    void forgetTrouble();
    void save();
    void ended(const Outcome<Room> &outcome);
    bool mark(const QMap<RoomDraft::Field, QString> &troubles);
    void showFailure(const Failure &failure);
    void setWaiting(CallBase *call);

    QPointer<RoomsDesk> m_desk;
    std::optional<Room> m_room;
    RoomDraft m_before;
    QPointer<CallBase> m_call;
    QPointer<QWidget> m_focus; ///< where the operator was before the form rested
    QMap<RoomDraft::Field, FieldRow *> m_rows;
    QWidget *m_form = nullptr;
    QLineEdit *m_name;
    QSpinBox *m_limit;
    QCheckBox *m_recording;
    QLineEdit *m_webhook;
    QLineEdit *m_failover;
    QSpinBox *m_timeout;
    Banner *m_trouble;
    Spinner *m_spinner;
    QPushButton *m_save;
};
