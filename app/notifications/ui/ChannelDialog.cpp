// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChannelDialog.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/NotificationBook.h"
#include "notifications/ui/SetupWords.h"
#include "notifications/ui/SilenceWords.h"
#include "widgets/FieldRow.h"
#include "widgets/SegmentedControl.h"

#include <QComboBox>
#include <QLineEdit>

ChannelDialog::ChannelDialog(NotificationsDesk *desk, const std::optional<NotificationChannel> &channel,
                             const QString &profile, QWidget *parent)
    : SavingDialog(desk, QStringLiteral("channel"), channel ? tr("&Save") : tr("&Create channel"), parent),
      m_channel(channel),
      m_kind(new SegmentedControl),
      m_destination(new QLineEdit),
      m_profile(new QComboBox),
      m_newProfile(new QLineEdit)
{
    setWindowTitle(channel ? tr("Edit channel") : tr("New channel"));
    build();
    fillKinds();
    fillProfiles(channel ? channel->profileId : profile);
    if (channel)
        m_destination->setText(channel->destination);
    m_before = entered();
    connectFields();
    followProfile();
    echo(false);
    m_destination->setFocus();
    m_destination->selectAll();
}

ChannelDialog::~ChannelDialog()
{
    // A line that has the focus says editingFinished() while it is destroyed, after this object.
    disconnect(m_destination, nullptr, this, nullptr);
}

void ChannelDialog::build()
{
    m_kindRow = addRow(tr("&Kind"), m_kind, "channelKind", {});
    m_destinationRow = addRow(tr("&Destination"), m_destination, "channelDestination", {});
    m_profileRow = addRow(tr("&Profile"), m_profile, "channelProfile",
                          tr("The collection of channels that it belongs to."));
    m_newProfileRow = addRow(tr("&Name of the profile"), m_newProfile, "channelNewProfile",
                             tr("It is created with the channel."));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(20);
    finish();
}

const NotificationSetup &ChannelDialog::setup() const
{
    static const NotificationSetup none;
    return m_desk ? m_desk->book()->setup() : none;
}

void ChannelDialog::fillKinds()
{
    for (const QString &kind : ChannelCheck::kinds())
        m_kind->addSegment(ChannelCheck::kindName(kind), kind);
    // One that nobody documented is shown, and not exchanged for another.
    if (m_channel && !ChannelCheck::kinds().contains(m_channel->kind))
        m_kind->addSegment(ChannelCheck::kindName(m_channel->kind), m_channel->kind);
    m_kind->setCurrent(m_channel ? m_channel->kind : QStringLiteral("email"));
}

void ChannelDialog::fillProfiles(const QString &chosen)
{
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    const QList<NotificationProfile> &profiles = setup().profiles;
    for (const NotificationProfile &profile : profiles) {
        const bool isTwice = std::ranges::count_if(profiles, [&profile](const NotificationProfile &each) {
                                 return each.name == profile.name;
                             }) > 1;
        //: two profiles of one name are told apart by their ids
        m_profile->addItem(isTwice ? tr("%1 (%2)").arg(profile.name, ShortId::of(profile.id)) : profile.name,
                           profile.id);
    }
    if (!chosen.isEmpty() && m_profile->findData(chosen) < 0)
        m_profile->addItem(SetupWords::profile(setup(), chosen), chosen);
    m_profile->addItem(tr("A new profile …"), QString());
    const int at = chosen.isEmpty() ? 0 : m_profile->findData(chosen);
    m_profile->setCurrentIndex(std::max(0, at));
}

// The dialog may be opened before the account was read.
void ChannelDialog::followBook()
{
    const bool isUntouched = !hasChanges();
    const bool hadNone = m_profile->count() == 1;
    const QString chosen = m_profile->currentData().toString();
    fillProfiles(chosen);
    if (chosen.isEmpty() && (!hadNone || !m_newProfile->text().isEmpty()))
        m_profile->setCurrentIndex(m_profile->count() - 1);
    if (isUntouched)
        m_before = entered();
    followProfile();
}

void ChannelDialog::connectFields()
{
    if (m_desk)
        connect(m_desk->book(), &NotificationBook::changed, this, &ChannelDialog::followBook);
    connect(m_kind, &SegmentedControl::changed, this, [this] {
        m_kindRow->setError({});
        echo(!m_destination->text().isEmpty());
    });
    connect(m_destination, &QLineEdit::textChanged, this, [this] {
        unsay();
        echo(false);
    });
    connect(m_destination, &QLineEdit::editingFinished, this, [this] {
        if (!m_destination->text().trimmed().isEmpty())
            echo(true);
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, [this] {
        m_profileRow->setError({});
        followProfile();
    });
    connect(m_newProfile, &QLineEdit::textChanged, this, [this] { m_newProfileRow->setError({}); });
}

// While somebody types, what is missing is a hint; it becomes an error once the field is left.
void ChannelDialog::echo(bool isFinal)
{
    const QString kind = m_kind->current().toString();
    const QString typed = m_destination->text().trimmed();
    const ChannelCheck::Verdict verdict = ChannelCheck::destination(kind, typed);
    const bool isNumber = ChannelCheck::isCalled(kind);
    m_destination->setPlaceholderText(kind == u"webhook" ? QStringLiteral("https://example.com/hook")
                                      : kind == u"email" ? QStringLiteral("ops@example.com")
                                      : isNumber         ? QStringLiteral("+1 312 555 0100")
                                                         : QString());
    m_destinationRow->setError(isFinal ? verdict.wrong : QString());
    m_destinationRow->setWarning(verdict.doubt);
    QString hint;
    if (typed.isEmpty())
        hint = isNumber             ? tr("A telephone number with its country: +1 …")
               : kind == u"webhook" ? tr("An address that Telnyx can reach: https://…")
                                    : tr("Where the notification goes.");
    else if (!verdict.wrong.isEmpty())
        hint = verdict.wrong;
    else
        hint = tr("Sent to %1")
                   .arg(ChannelCheck::display({.id = {},
                                               .kind = kind,
                                               .destination = verdict.destination,
                                               .profileId = {},
                                               .created = {},
                                               .updated = {}}));
    m_destinationRow->setHint(hint);
}

void ChannelDialog::followProfile()
{
    const QString profile = m_profile->currentData().toString();
    m_newProfileRow->setVisible(profile.isEmpty());
    const bool isMoved = m_channel && profile != m_channel->profileId;
    m_profileRow->setWarning(isMoved ? SilenceWords::moving(setup(), m_channel->id, profile) : QString());
}

ChannelDialog::Entered ChannelDialog::entered() const
{
    return {m_kind->current().toString(), m_destination->text(), m_profile->currentData().toString(),
            m_newProfile->text()};
}

bool ChannelDialog::hasChanges() const
{
    return entered() != m_before;
}

bool ChannelDialog::mark()
{
    const Entered now = entered();
    const bool isNewProfile = now.profileId.isEmpty();
    const QString name = now.newProfile.trimmed();
    echo(true);
    if (m_destination->text().trimmed().isEmpty())
        m_destinationRow->setError(tr("Enter where the notification goes."));
    QString nameError;
    if (isNewProfile && name.isEmpty())
        nameError = tr("Give the profile a name.");
    m_newProfileRow->setError(nameError);
    for (FieldRow *row : {m_destinationRow, m_newProfileRow}) {
        if (!row->error().isEmpty()) {
            row->field()->setFocus();
            return true;
        }
    }
    return false;
}

NotificationChannel ChannelDialog::wanted(const QString &profile) const
{
    NotificationChannel wanted = m_channel.value_or(NotificationChannel());
    wanted.kind = m_kind->current().toString();
    wanted.destination = ChannelCheck::destination(wanted.kind, m_destination->text()).destination;
    wanted.profileId = profile;
    return wanted;
}

void ChannelDialog::save()
{
    unsay();
    if (mark())
        return;
    const QString profile = m_profile->currentData().toString();
    if (profile.isEmpty())
        saveProfile();
    else
        saveChannel(profile);
}

void ChannelDialog::saveProfile()
{
    auto *call = ChannelSaving::createProfile(m_desk->api(), m_desk->clock(), m_newProfile->text().trimmed());
    call->then(this, [this](const Outcome<NotificationProfile> &outcome) { createdProfile(outcome); });
    wait(call);
}

// It stays where the channel fails after it, and isn't created again.
void ChannelDialog::createdProfile(const Outcome<NotificationProfile> &outcome)
{
    stopWaiting();
    if (!outcome) {
        const auto complaint = outcome.error().problemAt(QStringLiteral("name"));
        if (!complaint)
            return showFailure(outcome.error(), {}, {});
        m_newProfileRow->setError(complaint->detail.isEmpty() ? complaint->title : complaint->detail);
        return m_newProfile->setFocus();
    }
    if (m_profile->findData(outcome->id) < 0)
        m_profile->insertItem(0, outcome->name, outcome->id);
    emit profileMade(*outcome);
    m_profile->setCurrentIndex(m_profile->findData(outcome->id));
    if (m_desk)
        saveChannel(outcome->id);
}

void ChannelDialog::saveChannel(const QString &profile)
{
    m_sent = wanted(profile);
    if (!m_channel) {
        auto *call = ChannelSaving::create(m_desk->api(), m_desk->clock(),
                                           {m_sent.kind, m_sent.destination, m_sent.profileId});
        call->then(this, [this](const Outcome<NotificationChannel> &outcome) { created(outcome); });
        return wait(call);
    }
    if (m_sent == *m_channel)
        return accept();
    auto *call = ChannelSaving::update(m_desk->api(), *m_channel, m_sent);
    call->then(this, [this](const Outcome<ChannelSaving::Saved> &outcome) { updated(outcome); });
    wait(call);
}

void ChannelDialog::created(const Outcome<NotificationChannel> &outcome)
{
    stopWaiting();
    if (outcome)
        done(*outcome);
    else
        failedWith(outcome.error());
}

void ChannelDialog::updated(const Outcome<ChannelSaving::Saved> &outcome)
{
    stopWaiting();
    if (!outcome)
        failedWith(outcome.error());
    else if (outcome->conflict)
        askConflict(outcome->conflict->theirs);
    else
        done(outcome->channel);
}

void ChannelDialog::done(const NotificationChannel &channel)
{
    emit saved(channel);
    accept();
}

void ChannelDialog::failedWith(const Failure &failure)
{
    FieldRow *first = nullptr;
    const auto complain = [&](FieldRow *row, const char *field) {
        const auto complaint = failure.problemAt(QLatin1String(field));
        if (!complaint)
            return;
        row->setError(complaint->detail.isEmpty() ? complaint->title : complaint->detail);
        first = first ? first : row;
    };
    complain(m_kindRow, "channel_type_id");
    complain(m_destinationRow, "channel_destination");
    complain(m_profileRow, "notification_profile_id");
    // What stands at its field needs no banner.
    if (first)
        return first->field()->setFocus();
    showFailure(failure, m_channel ? m_channel->id : QString(),
                tr("This channel is gone: it was deleted meanwhile."));
}

void ChannelDialog::askConflict(const NotificationChannel &theirs)
{
    m_theirs = theirs;
    const NotificationChannel &began = *m_channel;
    const auto profile = [this](const NotificationChannel &each) {
        return SetupWords::profile(setup(), each.profileId);
    };
    QList<ConflictView::Line> lines{{tr("Kind"), ChannelCheck::kindName(m_sent.kind),
                                     ChannelCheck::kindName(theirs.kind), ChannelCheck::kindName(began.kind)},
                                    {tr("Destination"), ChannelCheck::display(m_sent),
                                     ChannelCheck::display(theirs), ChannelCheck::display(began)},
                                    {tr("Profile"), profile(m_sent), profile(theirs), profile(began)}};
    showConflict(lines);
}

void ChannelDialog::saveMine()
{
    if (!m_theirs || !m_desk)
        return;
    m_channel = m_theirs;
    save();
}

void ChannelDialog::takeTheirs()
{
    if (m_theirs)
        emit taken(*m_theirs);
    accept();
}
