// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "sessions/SchemaMap.h"

#include <QWidget>

class BusyBar;
class EmptyState;
class MutedLabel;
class QHBoxLayout;
class QStackedWidget;
class SchemaCanvas;
class SchemaLegend;
class SchemaPanel;
class SearchLine;

/// The schema map: what session analysis knows, how it hangs together, and from each record type the way to
/// its sessions.
class SchemaMapView : public QWidget
{
    Q_OBJECT
public:
    explicit SchemaMapView(QWidget *parent = nullptr);

    void setSchema(const SessionSchema &schema);
    void setFailure(const Failure &failure);
    void setLoading();

    SchemaCanvas *canvas() const { return m_canvas; }
    SchemaPanel *panel() const { return m_panel; }
    SearchLine *search() const { return m_search; }
    EmptyState *state() const { return m_state; }
    /// False while it says why there is none.
    bool showsMap() const;
    /// By its name or an alias; false where the map doesn't have it.
    bool select(const QString &recordType);

signals:
    void typeActivated(const QString &recordType);
    void retryAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeMapPage();
    QHBoxLayout *makeBar();
    void showState(const QString &icon, const QString &title, const QString &text);
    void showCurrent(int box);
    void find(const QString &text);
    void showFound(int step);
    void dress();

    SessionSchema m_schema;
    QList<int> m_found; ///< boxes, as the map is read
    int m_shown = -1;   ///< of the found ones
    QStackedWidget *m_pages;
    BusyBar *m_busy;
    EmptyState *m_state;
    SearchLine *m_search;
    MutedLabel *m_updated;
    SchemaCanvas *m_canvas;
    SchemaLegend *m_legend;
    SchemaPanel *m_panel;
    QWidget *m_map = nullptr;
    QHBoxLayout *m_bar = nullptr;
};
