// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ProfileDialog.h"

#include "notifications/ChannelSaving.h"
#include "notifications/NotificationBook.h"
#include "widgets/FieldRow.h"

#include <QLineEdit>

ProfileDialog::ProfileDialog(NotificationsDesk *desk, const std::optional<NotificationProfile> &profile,
                             QWidget *parent)
    : SavingDialog(desk, QStringLiteral("profile"), profile ? tr("&Rename") : tr("&Create profile"), parent),
      m_profile(profile),
      m_name(new QLineEdit(profile ? profile->name : QString())),
      m_row(addRow(tr("&Name"), m_name, "profileName", {}))
{
    setWindowTitle(profile ? tr("Rename profile") : tr("New profile"));
    finish();
    echo();
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        unsay();
        m_row->setError({});
        echo();
    });
    m_name->setFocus();
    m_name->selectAll();
}

// Telnyx allows it, but nobody could tell them apart.
void ProfileDialog::echo()
{
    const QString name = m_name->text().trimmed();
    const auto isTaken = [&](const NotificationProfile &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0 && (!m_profile || each.id != m_profile->id);
    };
    const bool isTwice =
        !name.isEmpty() && m_desk && std::ranges::any_of(m_desk->book()->setup().profiles, isTaken);
    m_row->setHint(tr("A collection of channels, such as “On-call”."));
    m_row->setWarning(isTwice ? tr("There is a profile of this name already.") : QString());
}

bool ProfileDialog::hasChanges() const
{
    return m_name->text() != (m_profile ? m_profile->name : QString());
}

void ProfileDialog::save()
{
    unsay();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_row->setError(tr("Give the profile a name."));
        return m_name->setFocus();
    }
    if (m_profile && name == m_profile->name)
        return accept();
    auto *call = m_profile ? ChannelSaving::renameProfile(m_desk->api(), *m_profile, name)
                           : ChannelSaving::createProfile(m_desk->api(), m_desk->clock(), name);
    call->then(this, [this](const Outcome<NotificationProfile> &outcome) { ended(outcome); });
    wait(call);
}

void ProfileDialog::ended(const Outcome<NotificationProfile> &outcome)
{
    stopWaiting();
    if (outcome) {
        emit saved(*outcome);
        return accept();
    }
    const Failure &failure = outcome.error();
    const std::optional<Problem> complaint = failure.problemAt(QStringLiteral("name"));
    // Nothing was sent: somebody else was faster.
    if (m_profile && complaint && complaint->code == u"renamed") {
        m_theirs = complaint->detail;
        return showConflict({{tr("Name"), m_name->text().trimmed(), m_theirs, m_profile->name}});
    }
    if (complaint) {
        m_row->setError(complaint->detail.isEmpty() ? complaint->title : complaint->detail);
        return m_name->setFocus();
    }
    showFailure(failure, m_profile ? m_profile->id : QString(),
                tr("This profile is gone: it was deleted meanwhile."));
}

void ProfileDialog::saveMine()
{
    if (!m_profile || !m_desk)
        return;
    m_profile->name = m_theirs;
    save();
}

void ProfileDialog::takeTheirs()
{
    NotificationProfile theirs = m_profile.value_or(NotificationProfile());
    theirs.name = m_theirs;
    emit taken(theirs);
    accept();
}
