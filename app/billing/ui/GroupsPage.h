// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/GroupReading.h"
#include "billing/ui/BillingPage.h"

class GroupPanel;
class ItemListView;
class MutedLabel;
class QSplitter;
class TimeRange;

/// The billing groups of the account with what was spent in them: created, renamed, deleted, and their spend
/// exported. What was begun belongs to the desk that it began with, also when another account is shown
/// meanwhile.
class GroupsPage : public BillingPage
{
    Q_OBJECT
public:
    explicit GroupsPage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("groups"); }
    QString title() const override { return tr("Billing groups"); }
    void setDesk(BillingDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("name, id"); }
    /// "group=…" selects it, "new=1" opens the dialog.
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    /// Writes the spend by group as CSV; said when it is done.
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void makeActions();
    void readAgain();
    void follow();
    void followSelection();
    void followSpend();
    QStringList spendWords() const;
    void seek();
    void refreshActions();
    void showMenu(const QPoint &at);
    void wantPanel(bool wanted);
    /// The UTC month that the amounts are of.
    TimeRange month() const;
    /// The one group that is selected; null for none, or a line that is no group.
    const GroupRow *selected() const;

    void openDialog(const std::optional<BillingGroup> &group);
    void saved(BillingDesk *desk, const BillingGroup &group, bool isNew);
    void askDelete();
    void remove(BillingDesk *desk, const BillingGroup &group);
    void chooseExport();

    ItemTableOf<GroupRow> m_table;
    GroupReading m_reading;
    bool m_isStale = true;
    bool m_wantsPanel = true;
    bool m_isRestoring = false; ///< the program arranges columns, not the operator
    QString m_sought;           ///< a group to select as soon as it is there
    QString m_folder;           ///< of the last export
    QAction *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_export = nullptr;
    ItemListView *m_list;
    MutedLabel *m_spend;
    GroupPanel *m_panel = nullptr;
    QSplitter *m_splitter;
};
