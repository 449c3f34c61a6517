// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecordModel.h"
#include "records/RecordsDesk.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class Banner;
class BusyBar;
class EmptyState;
class MutedLabel;
class QPushButton;
class QStackedWidget;
class TableView;

/// Detail records as a list, with every state it can be in: first use, reading, rows, none, none with these
/// words, trouble above the rows or in their place. What is asked for is said from outside.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the names of its parts: "recordsTable".
    explicit RecordList(const QString &name, QWidget *parent = nullptr);

    /// Null for no account, or one without a key. What another desk reads is stopped.
    void setDesk(RecordsDesk *desk);
    RecordsDesk *desk() const { return m_desk; }
    void read(const DetailRecordQuery &query);
    const DetailRecordQuery &query() const { return m_query; }
    /// Somebody looks at it for the first time: nothing was asked yet.
    bool isUntouched() const;
    /// Words that narrow what is read.
    void setWords(const QString &words);
    /// Stands in the foot, before what goes on reading.
    void addToFoot(QWidget *widget);

    const DetailRecordModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    /// Null for none.
    const DetailRecord *current() const;
    QList<const DetailRecord *> selected() const;
    /// Where the selected records lead to, those that lead nowhere left out.
    QList<Destination> selectedSessions() const;

    /// Which fields are shown, by type, as the operator arranged them.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

signals:
    /// What is shown or selected.
    void changed();
    void columnsChanged(const QByteArray &state);
    /// The words of the filter are to be taken away.
    void clearAsked();

private:
    QWidget *makeFoot();
    void build(const QString &name);
    void follow();
    void followTrouble();
    void showEmpty();
    void showTroubleInPlace(const Failure &failure);
    void dress();
    QList<int> widths() const;
    void arrange(const QStringList &arranged);
    void keepColumns();
    QString countWords() const;

    QPointer<RecordsDesk> m_desk;
    DetailRecordQuery m_query;
    DetailRecordModel *m_model;
    QHash<QString, QStringList> m_shown; ///< fields in the order shown, by record type
    bool m_isDressing = false;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_foot;
    MutedLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_stop;
};
