// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/MatrixCell.h"

#include <QAbstractTableModel>
#include <QSet>
#include <functional>

/// Conditions of events down, channels or profiles across. It is shown whole states and tells the view only
/// what differs; what stands where follows from ids, so that a new reading leaves the operator in his cell.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Area, Event, Condition, firstCell };
    enum Role {
        SilentRole = Qt::UserRole + 1, ///< bool: the event reaches nobody
        DisabledRole,                  ///< bool: the event or the condition is off
    };
    struct State
    {
        NotificationSetup setup;
        SettingsDiff diff; ///< staged
        QList<CommitStep> steps;
        QSet<QString> silentEvents; ///< ids of those that reach nobody
        bool isByProfile = false;
        /// Why nothing can be added for a condition at a channel; empty where it can.
        std::function<QString(const QString &condition, const QString &channel)> obstacle;
    };
    /// What a column of cells stands for.
    struct Across
    {
        QString id;        ///< of the channel, or of the profile
        QString profileId; ///< empty where the profile is gone
        QString profile;   ///< its name
        QString kind;      ///< as on the wire; empty for a profile
        QString text;      ///< the destination; how many channels a profile has
        bool isProfile = false;
        QString full; ///< for tooltips and for who can't see the icon
        bool operator==(const Across &) const = default;
    };

    explicit MatrixModel(std::function<QDateTime()> now, QObject *parent = nullptr);

    void show(const State &state);
    /// Only rows that have all of these words in their area, event, condition, or in a channel that they
    /// reach.
    void setWords(const QString &words);

    int allRows() const { return static_cast<int>(m_rows.size()); }
    const QList<Across> &across() const { return m_across; }
    const NotificationSetup &setup() const { return m_state.setup; }
    bool isByProfile() const { return m_state.isByProfile; }
    const NotificationCondition &conditionAt(int row) const;
    /// Null outside of the cells.
    const MatrixCell *cellAt(const QModelIndex &index) const;
    const Across *acrossAt(int column) const;
    /// Why nothing can be added there; empty where it can.
    QString obstacleAt(const QModelIndex &index) const;
    MatrixCell::Look lookAt(const QModelIndex &index) const;
    /// Invalid where it isn't shown.
    QModelIndex find(const QString &condition, const QString &across) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        NotificationCondition condition;
        QString area;
        QString event;
        QString name; ///< of the condition, with what it wants
        bool isSilent = false;
        bool isDisabled = false;
        QList<MatrixCell> cells;
        QString search;                        ///< lower case
        mutable QHash<int, QString> obstacles; ///< by cell; asked for when it is looked at
    };
    QList<Row> makeRows(const State &state, const QList<Across> &across) const;
    static QList<Across> makeAcross(const State &state);
    static QList<MatrixCell> makeCells(const State &state, const QList<Across> &across, const QString &id,
                                       const QHash<QString, MatrixCell> &parts);
    void take(QList<Row> rows);
    void tellDifference(int row, const Row &before);
    QList<int> wantedRows() const;
    QString obstacleOf(const QString &condition, const Across &across) const;
    QString nameAt(const Row &row, int column) const;
    QVariant cellData(const QModelIndex &index, int role) const;
    const Row &rowAt(int row) const { return m_rows[m_shown[row]]; }

    std::function<QDateTime()> m_now;
    State m_state;
    QList<Across> m_across;
    QList<Row> m_rows;
    QList<int> m_shown; ///< of m_rows
    QStringList m_words;
};
