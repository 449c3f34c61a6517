// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ReportViewData.h"
#include "usage/UsageDesk.h"
#include "widgets/Pane.h"

#include <QPointer>

class AskLine;
class Banner;
class BuilderBar;
class BusyBar;
class ChartMaker;
class EmptyState;
class ExportMenu;
class OverviewView;
class QSplitter;
class QStackedWidget;
class ReportView;
class SavedReportsPanel;
class ShortCallsView;
class TabStrip;
class UnderstoodPanel;
class UsageSidePanel;

/// What is used and what it costs: reports asked for in words or built, all products together, and the gauge
/// of short calls.
class UsagePane : public Pane
{
    Q_OBJECT
public:
    enum class Face { Report, Overview, ShortCalls };

    /// The clock outlives it.
    explicit UsagePane(const Clock *clock, QWidget *parent = nullptr);
    ~UsagePane() override;

    QString name() const override { return QStringLiteral("usage"); }
    QString title() const override { return tr("Usage"); }
    QString iconName() const override { return QStringLiteral("usage"); }
    QList<QAction *> commands() const override { return m_commands; }
    bool open(const Destination &destination) override;
    Destination here() const override;

    /// Null for no account, or one without a key. It outlives its being shown.
    void setDesk(UsageDesk *desk);
    UsageDesk *desk() const { return m_desk; }
    /// Shows a report and reads it.
    void run(const Report &report);
    bool isReading() const { return m_reading != nullptr; }
    ReportView *reportView() const { return m_view; }
    ExportMenu *exportMenu() const { return m_export; }
    Face face() const { return m_face; }
    void setFace(Face face);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void makeCommands();
    void connectParts();
    void takeOptions();
    void startFirst();
    void ask(const QString &question);
    void apply(const Report &report);
    void read(UsageReports::Freshness freshness);
    void take(Outcome<ReportResult> result);
    void present(const ReportResult &result);
    void fail(const Failure &failure);
    void stopReading();
    bool shows(Report report) const;
    void choose(const QString &name, const QList<UsageFilter> &filters, const TimeRange &range);
    void save();
    void showState();
    QStringList addedWords() const;

    const Clock *m_clock;
    QPointer<UsageDesk> m_desk;
    Report m_report;
    QPointer<CallBase> m_reading;
    QString m_pendingReport; ///< a destination that came before the products were known
    Face m_face = Face::Report;
    bool m_hasStarted = false;
    bool m_isSideWanted = true;
    QList<QAction *> m_commands;
    AskLine *m_ask;
    ExportMenu *m_export;
    TabStrip *m_tabs;
    BuilderBar *m_builder;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    ReportView *m_view;
    EmptyState *m_empty;
    OverviewView *m_overview;
    ShortCallsView *m_short;
    UsageSidePanel *m_side;
    QSplitter *m_splitter;
};
