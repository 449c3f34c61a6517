// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecordModel.h"
#include "records/RecordsDesk.h"
#include "widgets/Pane.h"

#include <QPointer>

class Banner;
class BusyBar;
class EmptyState;
class FactList;
class FilterBar;
class FlowLayout;
class MutedLabel;
class QComboBox;
class QPushButton;
class QStackedWidget;
class SidePanel;
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
    QString iconName() const override { return QStringLiteral("document"); }
    bool open(const Destination &destination) override;
    Destination here() const override;

    /// Null for no account, or one without a key.
    void setDesk(RecordsDesk *desk);
    const DetailRecordModel *model() const { return m_model; }
    bool isReading() const { return m_desk && m_desk->isReading(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void connectParts();
    void read(const DetailRecordQuery &query);
    void follow();
    void showFilters();
    void showRecord();
    void addFilter();
    QString countWords() const;

    std::function<bool(const Destination &)> m_leads;
    QPointer<RecordsDesk> m_desk;
    DetailRecordQuery m_query;
    DetailRecordModel *m_model;
    bool m_isDressed = false; ///< the columns of this type are arranged
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
    SidePanel *m_side;
    FactList *m_facts;
    QPushButton *m_session;
    MutedLabel *m_why;
};
