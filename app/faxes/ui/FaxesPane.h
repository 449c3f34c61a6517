// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/NewFax.h"
#include "faxes/ui/FaxActions.h"
#include "faxes/ui/ListFace.h"
#include "widgets/Pane.h"

#include <QPointer>

class Clock;
class ComposeDialog;
class DocumentInspector;
class FaxDetailsPanel;
class FaxListView;
class FaxToolbar;
class FaxWork;
class QSplitter;

/// The faxes of the account that is shown: list, side panel, and everything an operator does with them.
class FaxesPane : public Pane
{
    Q_OBJECT
public:
    /// Both outlive the pane.
    FaxesPane(DocumentInspector *inspector, const Clock *clock, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("faxes"); }
    QString title() const override { return tr("Faxes"); }
    QString iconName() const override { return QStringLiteral("faxes"); }
    QList<QAction *> commands() const override;
    int alerts() const override { return m_alerts; }
    /// faxes?scope=Failed&filter=…&key=…, faxes?compose=1
    bool open(const Destination &destination) override;
    Destination here() const override;

    /// The account to show; null for none. The desk stays whose it is.
    void setDesk(FaxDesk *desk);
    FaxDesk *desk() const { return m_desk; }
    /// Columns as columnsChanged() gave them for this account; empty: as at the first start.
    void restoreColumns(const QByteArray &columns);
    /// Opens the dialog of a new fax, or raises the one that is open.
    void compose(const NewFax &draft = {});
    ComposeDialog *dialog() const;

signals:
    /// The operator moved, resized, hid or sorted columns: to be kept for the account shown.
    void columnsChanged(const QByteArray &columns);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void act(FaxActions::Command command);
    void take(ListFace::Offer offer);
    void followSelection();
    void wantDetails(bool wanted);
    void arrangeDetails();
    void refreshActions();
    void rowChanged(const QString &key);
    void faxEnded(const FaxRow &row);
    void cancel(const QList<FaxRow> &rows);
    void resend(const QList<FaxRow> &rows);
    void remove(const QList<FaxRow> &rows);
    void change(const QList<FaxRow> &rows);
    void saveDocument(const QList<FaxRow> &rows);
    void copy(const QList<FaxRow> &rows, const std::function<QString(const FaxRow &)> &part);
    void showMenu(const QPoint &at);

    DocumentInspector *m_inspector;
    QPointer<FaxDesk> m_desk;
    QPointer<ComposeDialog> m_dialog;
    int m_alerts = 0;
    bool m_restoring = false;    ///< the program arranges columns, not the operator
    bool m_detailsWanted = true; ///< not closed by the operator
    FaxActions *m_actions;
    FaxWork *m_work;
    FaxToolbar *m_toolbar;
    FaxListView *m_list;
    FaxDetailsPanel *m_details;
    QSplitter *m_splitter;
};
