// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargeConflict.h"
#include "billing/ui/RechargeForm.h"
#include "billing/ui/RechargePage.h"
#include "billing/ui/RechargeWords.h"
#include "widgets/Banner.h"
#include "widgets/Question.h"

using Field = RechargeDraft::Field;

void RechargePage::save()
{
    if (!canEdit() || !hasChanges())
        return;
    refreshForm(true);
    const RechargeDraft::Meaning typed = meaning();
    if (!typed.troubles.isEmpty())
        return m_form->focusTrouble();
    if (!m_theirs)
        return confirm(*m_began, typed.wanted);
    // Mine over theirs: all that stands here is meant, whoever changed it.
    RechargePreferences wanted = typed.wanted;
    wanted.id = m_theirs->id;
    wanted.unreadable = m_theirs->unreadable;
    confirm(*m_theirs, wanted);
}

void RechargePage::confirm(const RechargePreferences &began, const RechargePreferences &wanted)
{
    const Account &account = m_desk->account();
    // A button takes one & for a key.
    const QString name = QString(account.name).replace(u'&', QStringLiteral("&&"));
    const Question question{.question =
                                account.production
                                    ? tr("Save auto recharge for %1, a production account?").arg(account.name)
                                    : tr("Save auto recharge for %1?").arg(account.name),
                            .detail = RechargeWords::consequences(began, wanted, account),
                            .yes = tr("Save for %1").arg(name),
                            .no = tr("Keep it as it is")};
    question.ask(this, QStringLiteral("rechargeQuestion"), [this, desk = m_desk, began, wanted] {
        if (desk && desk == m_desk && !m_saving)
            send(began, wanted);
    });
}

void RechargePage::send(const RechargePreferences &began, const RechargePreferences &wanted)
{
    m_trouble->hide();
    auto *work = m_desk->recharge()->save(began, wanted, currency());
    m_saving = work;
    m_form->setWaiting(true);
    refreshForm();
    emit workStarted(work, tr("Saving auto recharge of %1").arg(m_desk->account().name));
    work->then(this, [this, work = QPointer<CallBase>(work), desk = m_desk,
                      wanted](const Outcome<RechargeApi::Saved> &outcome) {
        if (!desk)
            return;
        // The account was changed meanwhile: its desk would tell the old setting for up to an hour.
        if (desk != m_desk || work != m_saving)
            return outcome ? desk->setPreferences(outcome->now) : desk->readPreferences();
        m_saving = nullptr;
        m_form->setWaiting(false);
        ended(wanted, outcome);
        refreshForm();
    });
}

void RechargePage::ended(const RechargePreferences &wanted, const Outcome<RechargeApi::Saved> &outcome)
{
    if (!outcome)
        return showFailure(outcome.error());
    const RechargePreferences now = outcome->now;
    const bool isAsWanted = RechargeWish::between(now, wanted).isEmpty();
    if (outcome->moved || !isAsWanted)
        showConflict(now);
    else
        begin(now);
    m_desk->setPreferences(now);
    if (outcome->moved)
        return;
    if (isAsWanted) {
        emit noted(
            tr("Auto recharge of %1 is saved: %2").arg(m_desk->account().name, RechargeWords::effect(now)));
        return;
    }
    m_trouble->setMessage(Tone::Doubtful, tr("Telnyx took the change, but answers with other values."),
                          tr("They stand below beside yours."));
    m_trouble->show();
}

void RechargePage::showFailure(const Failure &failure)
{
    QMap<Field, QString> complaints;
    for (const auto field :
         {Field::Enabled, Field::Threshold, Field::Recharge, Field::Preference, Field::Invoice}) {
        if (const QString complaint = RechargeDraft::complaint(failure, field); !complaint.isEmpty())
            complaints.insert(field, complaint);
    }
    m_form->setRefused(complaints);
    if (!complaints.isEmpty())
        m_form->focusTrouble();
    const QString text = failure.kind == Failure::Kind::Cancelled
                             ? tr("You stopped waiting. Telnyx may have taken it all the same: read auto "
                                  "recharge again before you save it once more.")
                             : failure.what;
    const bool isUnknown =
        failure.kind == Failure::Kind::Cancelled || failure.kind == Failure::Kind::Unconfirmed;
    if (isUnknown)
        m_trouble->setMessage(Tone::Doubtful, tr("It isn’t certain whether auto recharge was saved."), text);
    else
        m_trouble->setMessage(Tone::Bad, tr("Auto recharge was not saved."), text);
    m_trouble->show();
}

void RechargePage::showConflict(const RechargePreferences &theirs)
{
    m_theirs = theirs;
    m_conflict->setSides(RechargeWords::compared(meaning().wanted, theirs));
    m_conflict->show();
    refreshForm();
}

void RechargePage::takeTheirs()
{
    if (m_theirs)
        begin(RechargePreferences(*m_theirs));
    m_trouble->hide();
    m_form->focusFirst();
}

void RechargePage::reset()
{
    if (!m_began)
        return;
    m_trouble->hide();
    begin(m_theirs ? RechargePreferences(*m_theirs) : RechargePreferences(*m_began));
    m_form->focusFirst();
}
