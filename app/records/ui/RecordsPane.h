// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecordModel.h"
#include "records/RecordsDesk.h"
#include "widgets/Pane.h"

#include <QHash>
#include <QPointer>

class Banner;
class BusyBar;
class EmptyState;
class FilterBar;
class FlowLayout;
class MutedLabel;
class QComboBox;
class QPushButton;
class QStackedWidget;
class RecordPanel;
class TableView;

/// The one browser of detail records: a type, a range, filters, and every field of every record.
class RecordsPane : public Pane
{
    Q_OBJECT
public:
    /// `leads` says whether a destination can be opened now: session trees are another pane's.
    explicit RecordsPane(std::function<bool(const Destination &)> leads, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("records"); }
    QString title() const override { return tr("Records"); }
    QString iconName() const override { return QStringLiteral("records"); }
    QList<QAction *> commands() const override { return m_commands; }
    bool open(const Destination &destination) override;
    Destination here() const override;

    /// Null for no account, or one without a key.
    void setDesk(RecordsDesk *desk);
    const DetailRecordModel *model() const { return m_model; }
    bool isReading() const { return m_desk && m_desk->isReading(); }

    /// Which fields are shown, by type, as the operator arranged them.
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void columnsChanged(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildCommands();
    QWidget *makeBar();
    QWidget *makeHead();
    QWidget *makeFoot();
    void connectParts();
    void connectTable();
    void read(const DetailRecordQuery &query);
    void readAgain() { read(m_query); }
    void chooseRange(const QString &code);
    void askRange();
    void follow();
    void followTrouble();
    void showEmpty();
    void showChips();
    void addChip(const QString &text, std::function<void(DetailRecordQuery &)> without);
    void showRecord();
    void showMenu(const QPoint &position);
    void addFilter();
    void openSession();
    void dress();
    void keepColumns();
    QString rangeCode() const;
    QString countWords() const;
    const DetailRecord *current() const;

    std::function<bool(const Destination &)> m_leads;
    QPointer<RecordsDesk> m_desk;
    DetailRecordQuery m_query;
    QString m_rangeCode; ///< the choice that m_query's range was made from
    DetailRecordModel *m_model;
    QHash<QString, QStringList> m_shown; ///< fields in the order shown, by record type
    bool m_isDressing = false;
    QList<QAction *> m_commands;
    QComboBox *m_type;
    QComboBox *m_range;
    FilterBar *m_words;
    QWidget *m_chips;
    FlowLayout *m_flow;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    TableView *m_table;
    EmptyState *m_empty;
    MutedLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_stop;
    RecordPanel *m_side;
};
