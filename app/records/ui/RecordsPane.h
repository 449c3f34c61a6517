// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/RecordList.h"
#include "widgets/Pane.h"

class FilterBar;
class FlowLayout;
class QComboBox;
class RecordPanel;
class RecordRangeBox;

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
    const DetailRecordModel *model() const { return m_list->model(); }
    bool isReading() const { return m_list->desk() && m_list->desk()->isReading(); }

    /// Which fields are shown, by type, as the operator arranged them.
    QByteArray columns() const { return m_list->columns(); }
    void restoreColumns(const QByteArray &state) { m_list->restoreColumns(state); }

signals:
    void columnsChanged(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildCommands();
    QWidget *makeBar();
    QWidget *makeHead();
    void connectParts();
    void connectTable();
    void read(const DetailRecordQuery &query);
    void readAgain() { read(m_query); }
    void follow();
    void showChips();
    void addChip(const QString &text, std::function<void(DetailRecordQuery &)> without);
    void showMenu(const QPoint &position);
    void addFilter();
    void openSession();
    void analyse();
    QString analyseWords() const;
    bool canAnalyse() const;

    std::function<bool(const Destination &)> m_leads;
    DetailRecordQuery m_query;
    QList<QAction *> m_commands;
    QAction *m_analyse = nullptr;
    QComboBox *m_type;
    RecordRangeBox *m_range;
    FilterBar *m_words;
    QWidget *m_chips;
    FlowLayout *m_flow;
    RecordList *m_list;
    RecordPanel *m_side;
};
