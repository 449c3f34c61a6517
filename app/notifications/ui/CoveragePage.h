// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/ui/CoverageColumns.h"
#include "notifications/ui/SetupListPage.h"

class CoveragePanel;

/// Which events reach nobody: every event with whom it reaches, and which of them matter here.
class CoveragePage final : public SetupListPage
{
    Q_OBJECT
public:
    explicit CoveragePage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("coverage"); }
    QString title() const override { return tr("Coverage"); }
    QString searchHint() const override { return tr("event, category, whom it reaches"); }
    /// "1 reaches nobody", of those that matter here; nothing while all reach somebody.
    QString countText() const override;
    int silentOnes() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void fill() override;
    void showSelection(const QStringList &ids) override;
    void refreshActions() override;
    void entered(const QString &id) override;
    void fillMenu(QMenu *menu) override;
    QByteArray ownState() const override;
    void restoreOwnState(const QByteArray &state) override;

    void openRow(const QString &id);
    /// All of them like the first one, turned.
    void toggle(const QStringList &ids);

    ItemTableOf<CoverageRow> m_table;
    QSet<QString> m_unimportant; ///< events, by id
    QAction *m_row = nullptr;
    QAction *m_star = nullptr;
    CoveragePanel *m_coveragePanel = nullptr;
};
