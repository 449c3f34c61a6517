// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/RechargeDraft.h"
#include "billing/RechargeOutlook.h"
#include "billing/ui/BillingPage.h"

class Banner;
class EmptyState;
class QSplitter;
class QStackedWidget;
class RechargeConflict;
class RechargeForm;
class RechargeView;

/// Auto recharge: what it is set to, what a change would do on the account's own spend, and saving it.
class RechargePage : public BillingPage
{
    Q_OBJECT
public:
    explicit RechargePage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("recharge"); }
    QString title() const override { return tr("Auto recharge"); }
    void setDesk(BillingDesk *desk) override;
    /// "time=ahead"
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QWidget *mainWidget() override;
    QString countText() const override;

    /// What is typed and not saved.
    bool hasChanges() const;
    /// What is typed has been reckoned.
    bool isSettled() const { return !m_reckoning; }

signals:
    void reckoned();

private:
    void build();
    void makeActions();
    void follow();
    void followPreferences();
    void showState();
    void showReadTrouble();
    void showSpend();
    void refreshForm(bool showsAll = false);
    void reckon();
    void present(const RechargeOutlook &outlook);
    void begin(const RechargePreferences &preferences);

    RechargeDraft::Meaning meaning() const;
    QString currency() const;
    bool canEdit() const;
    void save();
    void confirm(const RechargePreferences &began, const RechargePreferences &wanted);
    void send(const RechargePreferences &began, const RechargePreferences &wanted);
    void ended(const RechargePreferences &wanted, const Outcome<RechargeApi::Saved> &outcome);
    void showFailure(const Failure &failure);
    void showConflict(const RechargePreferences &theirs);
    void takeTheirs();
    void reset();

    QAction *m_saveAction = nullptr;
    QAction *m_resetAction = nullptr;
    QAction *m_readAction = nullptr;
    EmptyState *m_state;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    Banner *m_trouble;
    RechargeConflict *m_conflict;
    RechargeView *m_view;
    RechargeForm *m_form;

    std::optional<RechargePreferences> m_began;  ///< what the form began from
    std::optional<RechargePreferences> m_theirs; ///< set by somebody else, while something is typed here
    QPointer<CallBase> m_saving;
    QPointer<CallBase> m_reckoning;
    bool m_reckonsAgain = false;
    bool m_isReadTroubleShown = false;
};
