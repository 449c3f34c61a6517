// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/StagePanel.h"

#include "notifications/Coverage.h"
#include "notifications/NotificationBook.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/ChangeRow.h"
#include "notifications/ui/CommitSteps.h"
#include "notifications/ui/PendingChanges.h"
#include "notifications/ui/SettingWords.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QApplication>
#include <QVBoxLayout>

namespace {
constexpr int mostWarnings = 4;
}

StagePanel::StagePanel(QAction *commit, QAction *discard, QWidget *parent)
    : SidePanel(parent),
      m_list(new QWidget),
      m_more(new MutedLabel),
      m_warning(new Banner),
      m_fallen(new Banner),
      m_readOnly(new Banner),
      m_account(new MutedLabel),
      m_buttons(new QWidget),
      m_steps(new CommitSteps)
{
    setObjectName(QStringLiteral("stagePanel"));
    build(commit, discard);
    follow();
}

void StagePanel::build(QAction *commit, QAction *discard)
{
    setClosable(false);
    m_more->setObjectName(QStringLiteral("stageMore"));
    m_warning->setObjectName(QStringLiteral("stageWarning"));
    m_fallen->setObjectName(QStringLiteral("stageFallen"));
    m_readOnly->setObjectName(QStringLiteral("stageReadOnly"));
    m_account->setObjectName(QStringLiteral("stageAccount"));
    m_steps->setObjectName(QStringLiteral("commitSteps"));
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 8));
    auto *flow = new FlowLayout(m_buttons);
    auto *main = new ActionButton(commit, ButtonRole::Primary);
    main->setObjectName(QStringLiteral("stageCommit"));
    auto *other = new ActionButton(discard);
    other->setObjectName(QStringLiteral("stageDiscard"));
    flow->addWidget(main);
    flow->addWidget(other);
    m_readOnly->setMessage(Tone::Waiting, tr("This account is read-only."), tr("Nothing is changed in it."));
    m_fallen->setClosable(true);
    connect(m_fallen, &Banner::closed, this, [this] {
        if (m_desk)
            m_desk->staged()->forgetFallen();
        followFallen();
    });
    for (QWidget *part : {m_list, static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_fallen),
                          static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_readOnly),
                          static_cast<QWidget *>(m_account), m_buttons, static_cast<QWidget *>(m_steps)})
        addPart(part);
    connect(m_steps, &CommitSteps::editChannelAsked, this, &StagePanel::editChannelAsked);
}

void StagePanel::setDesk(NotificationsDesk *desk)
{
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->book(), nullptr, this, nullptr);
        disconnect(m_desk->staged(), nullptr, this, nullptr);
        disconnect(m_desk->commit(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_steps->setDesk(desk);
    if (desk) {
        connect(desk, &NotificationsDesk::accountChanged, this, &StagePanel::follow);
        connect(desk->book(), &NotificationBook::changed, this, &StagePanel::follow);
        connect(desk->staged(), &StagedSettings::changed, this, &StagePanel::follow);
        connect(desk->commit(), &SettingsCommit::changed, this, &StagePanel::follow);
    }
    follow();
}

void StagePanel::follow()
{
    const SettingsDiff diff =
        m_desk ? PendingChanges::of(*m_desk->staged(), *m_desk->commit()) : SettingsDiff();
    const bool isReadOnly = m_desk && m_desk->account().readOnly;
    setTitle(diff.isEmpty() ? tr("Nothing to commit") : tr("%n changes to commit", nullptr, diff.size()));
    if (!m_desk)
        setSubtitle(tr("Choose an account that has a key."));
    else if (isReadOnly)
        setSubtitle({});
    else
        setSubtitle(diff.isEmpty() ? tr("Choose a cell and press Space. Nothing is sent before you commit.")
                                   : tr("Nothing has been sent yet"));
    followChanges(diff);
    followWarnings(diff);
    followFallen();
    m_readOnly->setVisible(isReadOnly);
    m_account->setVisible(!diff.isEmpty());
    if (m_desk)
        m_account->setText(m_desk->account().production
                               ? tr("In %1, a production account", "an account").arg(m_desk->account().name)
                               : tr("In %1", "an account").arg(m_desk->account().name));
    m_buttons->setVisible(!diff.isEmpty());
}

// Rows that stay keep their widgets, and with them the focus.
void StagePanel::followChanges(const SettingsDiff &diff)
{
    m_diff = diff;
    const int shown = qMin(diff.size(), most);
    bool hadFocus = false;
    while (m_rows.size() > shown) {
        hadFocus = hadFocus || m_rows.last()->isAncestorOf(QApplication::focusWidget());
        delete m_rows.takeLast();
    }
    if (hadFocus && !m_rows.isEmpty())
        m_rows.last()->setFocus();
    else if (hadFocus)
        emit focusLost();
    while (m_rows.size() < shown) {
        auto *row = new ChangeRow;
        const auto index = m_rows.size();
        connect(
            row, &ChangeRow::takenBack, this, [this, index] { takeBack(index); }, Qt::QueuedConnection);
        m_list->layout()->addWidget(row);
        m_rows << row;
    }
    m_list->setVisible(shown > 0);
    m_more->setText(tr("and %n more", nullptr, diff.size() - shown));
    m_more->setVisible(diff.size() > shown);
    if (!m_desk)
        return;
    const NotificationSetup &setup = m_desk->book()->setup();
    for (int row = 0; row < shown; ++row) {
        const bool isAdd = row < diff.adds.size();
        const NotificationSetting *setting =
            isAdd ? nullptr : setup.setting(diff.removals[row - diff.adds.size()]);
        const SettingKey key = isAdd ? diff.adds[row] : setting ? setting->key : SettingKey();
        m_rows[row]->setChange({isAdd ? tr("add", "staged in a cell") : tr("remove", "staged in a cell"),
                                isAdd ? Tone::Running : Tone::Doubtful, SettingWords::sentence(setup, key)});
    }
}

void StagePanel::takeBack(qsizetype row)
{
    if (!m_desk || row >= m_diff.size())
        return;
    if (row < m_diff.adds.size())
        m_desk->staged()->takeBackAdd(m_diff.adds[row]);
    else
        m_desk->staged()->takeBackRemoval(m_diff.removals[row - m_diff.adds.size()]);
}

QStringList StagePanel::warnings() const
{
    if (!m_desk || m_diff.isEmpty())
        return {};
    const NotificationSetup &before = m_desk->book()->setup();
    const NotificationSetup after = m_desk->staged()->after();
    const QStringList silenced = Coverage::silenced(before, after);
    const QStringList worse = silenced + Coverage::thinned(before, after);
    if (worse.isEmpty())
        return {};
    QHash<QString, QString> sentences;
    for (const Coverage::Line &line : Coverage::of(after))
        sentences.insert(line.eventId, line.sentence);
    QStringList warnings;
    for (const QString &id : worse) {
        const NotificationEvent *event = before.event(id);
        const QString name = event ? event->name : id;
        warnings << (silenced.contains(id) || sentences.value(id).isEmpty()
                         ? tr("“%1” reaches nobody.").arg(name)
                         //: an event and whom it reaches: “Login” reaches On-call only.
                         : tr("“%1” %2.").arg(name, sentences.value(id)));
    }
    return warnings;
}

void StagePanel::followWarnings(const SettingsDiff &diff)
{
    QStringList all = diff.isEmpty() ? QStringList() : warnings();
    const auto hidden = all.size() - mostWarnings;
    if (hidden > 1) {
        all = all.first(mostWarnings);
        all << tr("and %n more", nullptr, static_cast<int>(hidden));
    }
    m_warning->setVisible(!all.isEmpty());
    m_warning->setMessage(Tone::Doubtful, tr("After this"), all.join(u'\n'));
}

void StagePanel::followFallen()
{
    QStringList lines;
    if (m_desk) {
        for (const StagedSettings::Fallen &each : m_desk->staged()->fallen()) {
            if (!each.isFulfilled)
                //: a change and why it can't be any more
                lines << tr("%1: %2").arg(SettingWords::sentence(m_desk->book()->setup(), each.key),
                                          each.reason);
        }
    }
    m_fallen->setVisible(!lines.isEmpty());
    m_fallen->setMessage(Tone::Doubtful, tr("No longer staged, since the account changed."),
                         lines.join(u'\n'));
}
