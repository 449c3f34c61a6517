// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargePage.h"

#include "base/Clock.h"
#include "billing/BalanceWatch.h"
#include "billing/Spend.h"
#include "billing/ui/RechargeConflict.h"
#include "billing/ui/RechargeForm.h"
#include "billing/ui/RechargeView.h"
#include "billing/ui/RechargeWords.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using Field = RechargeDraft::Field;

RechargePage::RechargePage(QWidget *parent)
    : BillingPage(parent),
      m_state(new EmptyState(this)),
      m_pages(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_trouble(new Banner(this)),
      m_conflict(new RechargeConflict(this)),
      m_view(new RechargeView(this)),
      m_form(new RechargeForm(this))
{
    setObjectName(QStringLiteral("rechargePage"));
    makeActions();
    build();
    connect(m_form, &RechargeForm::edited, this, [this] {
        refreshForm();
        reckon();
    });
    connect(m_form, &RechargeForm::limitEdited, this, [this](int limit) {
        if (!m_desk)
            return;
        BillingAlarmRules rules = m_desk->rules();
        rules.rechargesADay = limit;
        m_desk->setRules(rules);
        reckon();
    });
    connect(m_form, &RechargeForm::saveAsked, this, &RechargePage::save);
    connect(m_form, &RechargeForm::resetAsked, this, &RechargePage::reset);
    connect(m_conflict, &RechargeConflict::mineAsked, this, &RechargePage::save);
    connect(m_conflict, &RechargeConflict::theirsAsked, this, &RechargePage::takeTheirs);
    connect(m_view, &RechargeView::timeChanged, this, &RechargePage::hereChanged);
    connect(m_view, &RechargeView::retryAsked, this, [this] {
        if (m_desk)
            m_desk->spend()->read(currency(), UsageReports::Freshness::Again);
    });
    showState();
}

void RechargePage::makeActions()
{
    m_saveAction = makeAction("rechargeSaveAction", QStringLiteral("billing"), tr("Save auto recharge…"),
                              [this] { save(); });
    m_resetAction =
        makeAction("rechargeResetAction", {}, tr("Reset auto recharge to what is set"), [this] { reset(); });
    m_readAction =
        makeAction("rechargeReadAction", QStringLiteral("retry"), tr("Read auto recharge again"), [this] {
            if (m_desk)
                m_desk->readPreferences();
        });
    m_commands = {m_saveAction, m_resetAction, m_readAction};
}

void RechargePage::build()
{
    m_trouble->setObjectName(QStringLiteral("rechargeTrouble"));
    m_trouble->setClosable(true);
    m_trouble->hide();
    m_conflict->hide();
    m_view->addNote(m_trouble);
    m_view->addNote(m_conflict);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_view);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_state);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
}

void RechargePage::setDesk(BillingDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk) {
        for (QObject *part : {static_cast<QObject *>(m_desk.data()), static_cast<QObject *>(m_desk->spend()),
                              static_cast<QObject *>(m_desk->balance())})
            disconnect(part, nullptr, this, nullptr);
    }
    m_desk = desk;
    m_began.reset();
    m_theirs.reset();
    m_saving = nullptr;
    m_reckoning = nullptr;
    m_reckonsAgain = false;
    m_trouble->hide();
    m_conflict->hide();
    m_view->clear();
    m_form->setWaiting(false);
    m_form->setStory({}, {});
    if (desk) {
        connect(desk, &BillingDesk::changed, this, &RechargePage::follow);
        connect(desk, &BillingDesk::rulesChanged, this, &RechargePage::follow);
        connect(desk->spend(), &Spend::changed, this, &RechargePage::follow);
        connect(desk->balance(), &BalanceWatch::changed, this, &RechargePage::follow);
        connect(desk->balance(), &BalanceWatch::historyChanged, this, &RechargePage::reckon);
    }
    follow();
}

QString RechargePage::currency() const
{
    return m_desk ? m_desk->balance()->currency() : QString();
}

bool RechargePage::canEdit() const
{
    return m_desk && m_began && !m_desk->account().readOnly && !m_saving;
}

bool RechargePage::hasChanges() const
{
    return m_began && m_form->draft() != RechargeDraft::of(*m_began);
}

QString RechargePage::countText() const
{
    const auto &preferences = m_desk ? m_desk->preferences() : std::optional<RechargePreferences>();
    return preferences && preferences->enabled ? RechargeWords::onOrOff(preferences->enabled) : QString();
}

void RechargePage::follow()
{
    if (m_desk) {
        const Account &account = m_desk->account();
        m_form->setAccount(account.name);
        m_form->setObstacle(account.readOnly
                                ? tr("%1 is read-only on this computer: auto recharge can be looked at, not "
                                     "changed. The account’s settings can allow it.")
                                      .arg(account.name)
                                : QString());
        m_form->setLimit(m_desk->rules().rechargesADay);
        m_form->setCurrency(currency());
        followPreferences();
    }
    showState();
    showReadTrouble();
    showSpend();
    reckon();
    emit countChanged();
}

void RechargePage::followPreferences()
{
    const auto &preferences = m_desk->preferences();
    if (!preferences || currency().isEmpty() || m_saving)
        return;
    const bool isFirst = !m_began;
    if (isFirst || (*preferences != *m_began && !hasChanges()))
        return begin(*preferences);
    if (*preferences != *m_began)
        showConflict(*preferences);
    else if (std::exchange(m_theirs, std::nullopt))
        m_conflict->hide(); // it was set back: what is typed goes on
}

void RechargePage::begin(const RechargePreferences &preferences)
{
    m_began = preferences;
    m_theirs.reset();
    m_conflict->hide();
    m_form->fill(RechargeDraft::of(preferences));
}

void RechargePage::showState()
{
    const bool isThere = m_desk && m_began && !currency().isEmpty();
    m_pages->setCurrentWidget(isThere ? static_cast<QWidget *>(m_splitter) : m_state);
    m_readAction->setEnabled(m_desk);
    if (isThere)
        return refreshForm();
    setObstacle(m_saveAction, tr("Auto recharge is not read yet."));
    setObstacle(m_resetAction, tr("Auto recharge is not read yet."));
    m_state->clearButtons();
    const QString icon = QStringLiteral("billing");
    if (!m_desk)
        return m_state->setMessage(icon, tr("No account is open"),
                                   tr("Open an account with a key to see its auto recharge."));
    const auto &balanceFailure = m_desk->balance()->failure();
    const auto &failure = m_desk->rechargeFailure() ? m_desk->rechargeFailure() : balanceFailure;
    if (!failure)
        return m_state->setMessage(
            icon, tr("Reading auto recharge…"),
            tr("The balance is read first: its currency is that of all amounts here."));
    m_state->setMessage(QStringLiteral("warning"),
                        m_desk->rechargeFailure() ? tr("Auto recharge could not be read")
                                                  : tr("The balance could not be read"),
                        failure->what);
    QPushButton *again = m_state->addButton(tr("Try again"));
    again->setObjectName(QStringLiteral("rechargeReadAgain"));
    connect(again, &QPushButton::clicked, this, [this] {
        if (!m_desk)
            return;
        m_desk->balance()->look();
        m_desk->readPreferences();
    });
}

// What was read before stays, so that nothing typed is lost.
void RechargePage::showReadTrouble()
{
    const bool isOld = m_desk && m_began && m_desk->rechargeFailure();
    const bool isOdd = m_began && !m_began->unreadable.isEmpty();
    if (isOld)
        m_trouble->setMessage(Tone::Doubtful, tr("Auto recharge could not be read again."),
                              m_desk->rechargeFailure()->what);
    else if (isOdd)
        m_trouble->setMessage(Tone::Doubtful,
                              tr("Telnyx answers with “%1” for an amount.").arg(m_began->unreadable),
                              tr("That is no number, so nothing is reckoned with it. Type the amount anew."));
    if (isOld || isOdd)
        m_trouble->show();
    else if (m_isReadTroubleShown)
        m_trouble->hide();
    m_isReadTroubleShown = isOld || isOdd;
}

void RechargePage::showSpend()
{
    if (!m_desk)
        return;
    const Spend *spend = m_desk->spend();
    m_view->setReading(spend->isReading());
    if (spend->failure())
        return m_view->setTrouble(Tone::Bad, tr("What was spent could not be read, so nothing is reckoned."),
                                  spend->failure()->what, true);
    if (!spend->isRead())
        return m_view->setTrouble(Tone::Running, {},
                                  tr("What was spent in the last days is being read; then it is reckoned."),
                                  false);
    QStringList missing;
    for (const Spend::Missing &each : spend->missing())
        missing << each.product;
    QString text;
    if (!missing.isEmpty())
        text = tr("Without %1, whose cost could not be read: charges come sooner than this says.")
                   .arg(QLocale().createSeparatedList(missing));
    else if (!spend->otherCurrencies().isEmpty())
        text = tr("Without what was spent in %1: the balance is in %2.")
                   .arg(QLocale().createSeparatedList(spend->otherCurrencies()), currency());
    m_view->setTrouble(Tone::Doubtful, {}, text, !missing.isEmpty());
}

RechargeDraft::Meaning RechargePage::meaning() const
{
    return m_began ? m_form->draft().meaning(*m_began, currency()) : RechargeDraft::Meaning();
}

void RechargePage::refreshForm(bool showsAll)
{
    if (!m_began)
        return;
    m_form->setMeaning(meaning(), showsAll);
    const bool touched = hasChanges();
    const QString whyNot = m_saving                     ? tr("Saving goes on.")
                           : !m_desk                    ? tr("No account is open.")
                           : m_desk->account().readOnly ? tr("The account is read-only.")
                           : m_theirs                   ? tr("Choose first between yours and theirs.")
                           : !touched                   ? tr("Nothing was changed.")
                                                        : QString();
    m_form->setCanSave(whyNot.isEmpty(), whyNot);
    m_form->setTouched(touched);
    setObstacle(m_saveAction, whyNot);
    setObstacle(m_resetAction, touched ? QString() : tr("Nothing was changed."));
}

// One run at a time, in the background; what is typed meanwhile is reckoned right after it.
void RechargePage::reckon()
{
    if (!m_desk || !m_began)
        return;
    if (m_reckoning) {
        m_reckonsAgain = true;
        return;
    }
    RechargeOutlook::Basis basis{.currency = currency(),
                                 .spend =
                                     m_desk->spend()->isRead() ? m_desk->spend()->days() : QList<DaySpend>(),
                                 .history = m_desk->balance()->history(),
                                 .now = {},
                                 .runway = m_desk->runway(),
                                 .time = m_desk->clock()->now()};
    if (m_desk->balance()->now())
        basis.now = m_desk->balance()->now()->balance;
    const int limit = m_form->limit();
    const auto asSet = RechargeOutlook::rules(*m_began, limit);
    const RechargeDraft::Meaning typed = meaning();
    const bool isUnderstood =
        !typed.troubles.contains(Field::Threshold) && !typed.troubles.contains(Field::Recharge);
    const auto asTyped = isUnderstood ? RechargeOutlook::rules(typed.wanted, limit) : std::nullopt;
    auto *work = runInBackground<RechargeOutlook>(
        this, [=]() -> Outcome<RechargeOutlook> { return RechargeOutlook::of(basis, asSet, asTyped); });
    m_reckoning = work;
    work->then(this, [this, work = QPointer<CallBase>(work)](const Outcome<RechargeOutlook> &outlook) {
        if (!work || work != m_reckoning)
            return;
        m_reckoning = nullptr;
        if (outlook)
            present(*outlook);
        if (std::exchange(m_reckonsAgain, false))
            reckon();
        else
            emit reckoned();
    });
}

void RechargePage::present(const RechargeOutlook &outlook)
{
    m_view->setOutlook(outlook, hasChanges());
    if (outlook.asTyped && outlook.asTyped->past)
        return m_form->setStory(RechargeWords::inAll(outlook.asTyped->past->result),
                                RechargeWords::story(outlook, *outlook.asTyped));
    const bool isTyped = outlook.asTyped.has_value();
    m_form->setStory({}, isTyped ? outlook.asTyped->trouble
                                 : tr("Give both amounts, and whether it is on, to see what they would do."));
}

void RechargePage::open(const QUrlQuery &place)
{
    const QString time = place.queryItemValue(QStringLiteral("time"));
    if (!time.isEmpty())
        m_view->setTime(time == u"ahead" ? RechargeView::Time::Ahead : RechargeView::Time::Past);
}

QUrlQuery RechargePage::here() const
{
    QUrlQuery place;
    if (m_view->time() == RechargeView::Time::Ahead)
        place.addQueryItem(QStringLiteral("time"), QStringLiteral("ahead"));
    return place;
}

QWidget *RechargePage::mainWidget()
{
    return m_pages->currentWidget() == m_state ? static_cast<QWidget *>(m_state) : m_form;
}
