// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"

#include <QHash>
#include <QWidget>

class MutedLabel;
class QGridLayout;
class QLabel;
class QPushButton;

/// The newest sessions of one room in its side panel: when, how many people, how long, what it cost.
class RoomSessionRows : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 20;

    explicit RoomSessionRows(QWidget *parent = nullptr);

    /// The newest of them are shown; rows that stay keep their widgets.
    void setSessions(const QList<RoomSession> &sessions, const QDateTime &now);
    /// In the order shown.
    const QList<RoomSession> &shown() const { return m_shown; }
    void setCost(const QString &session, const QString &words);

signals:
    void chosen(const QString &session);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QPushButton *when; ///< leads to the session
        QLabel *people;
        QLabel *length;
        QLabel *cost;
    };
    void makeHead();
    Row makeRow();
    void fill(const Row &row, const RoomSession &session, const QDateTime &now);
    void dress();

    QGridLayout *m_grid;
    QList<QWidget *> m_head;
    QList<Row> m_rows;
    QList<RoomSession> m_shown;
    QHash<QString, QString> m_costs;
};
