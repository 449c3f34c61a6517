// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/ui/ListFace.h"
#include "widgets/Surface.h"

#include <QPointer>

class Banner;
class BusyBar;
class Clock;
class EmptyState;
class MutedLabel;
class QStackedWidget;
class SelectionKeeper;
class TableView;
class TabStrip;

/// The list of faxes in all its states: scopes, banner, rows, or what stands in their place.
class FaxListView : public Surface
{
    Q_OBJECT
public:
    explicit FaxListView(const Clock *clock, QWidget *parent = nullptr);

    void setDesk(FaxDesk *desk);
    TableView *table() const { return m_table; }
    SelectionKeeper *selection() const { return m_selection; }
    QList<FaxRow> selectedRows() const;

    FaxTableModel::Scope scope() const;
    void setScope(FaxTableModel::Scope scope);
    void setFilter(const QString &text);
    /// A failed operation, above the list until it is closed.
    void showTrouble(const QString &title, const QString &text);
    ListFace face() const { return m_face; }

signals:
    void offered(ListFace::Offer offer);
    void scopeChanged();
    void faceChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildTabs();
    void buildTable();
    void buildStack();
    void refreshCounts();
    void refreshFace();
    void showFace();
    void dress();

    const Clock *m_clock;
    QPointer<FaxDesk> m_desk;
    QString m_filter;
    ListFace m_face;
    TabStrip *m_tabs;
    MutedLabel *m_note;
    BusyBar *m_busy;
    Banner *m_banner;
    Banner *m_trouble;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_notice;
    EmptyState *m_loading;
    SelectionKeeper *m_selection;
};
