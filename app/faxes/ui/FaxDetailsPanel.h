// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "faxes/FaxDesk.h"
#include "widgets/SidePanel.h"

class Clock;
class DocumentInspector;
class FactList;
class FailureBox;
class FaxActions;
class PageImage;
class TimelineView;

/// The selected fax: who, what happened and what to do, what it looks like, facts, and its timeline.
class FaxDetailsPanel : public SidePanel
{
    Q_OBJECT
public:
    FaxDetailsPanel(const FaxActions *actions, DocumentInspector *inspector, const Clock *clock,
                    QWidget *parent = nullptr);

    void setDesk(FaxDesk *desk);
    /// Shows these rows: one in full, several as a number, none as a hint.
    void show(const QList<FaxRow> &rows);
    void reload(const QString &key);
    QString key() const { return m_key; }
    /// What can be done has changed.
    void refreshActions();

signals:
    void noted(const QString &text);

private:
    void load();
    void showRow(const FaxRow &row);
    void showDetails(const FaxDetails &details);
    void showFacts(const FaxDetails &details);
    static QString quality(const FaxDetails &details);
    void showSteps(const FaxDetails &details);
    void showPage(const QString &documentPath);
    void setFull(bool full);

    QPointer<FaxDesk> m_desk;
    DocumentInspector *m_inspector;
    const Clock *m_clock;
    QString m_key;
    QString m_pageOf; ///< the document whose first page is shown
    QPointer<CallBase> m_loading;
    QPointer<CallBase> m_rendering;

    FailureBox *m_story;
    PageImage *m_page;
    FactList *m_facts;
    QLabel *m_timelineTitle;
    TimelineView *m_timeline;
};
