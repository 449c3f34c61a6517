// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/NotificationsPane.h"

#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"
#include "notifications/ui/ChannelsPage.h"
#include "notifications/ui/ComparePage.h"
#include "notifications/ui/CoveragePage.h"
#include "notifications/ui/MatrixPage.h"
#include "notifications/ui/ProfilesPage.h"
#include "notifications/ui/SettingsPage.h"
#include "widgets/ActionButton.h"
#include "widgets/PaneBar.h"

namespace {
template <class Page>
PanePage *make()
{
    return new Page;
}
} // namespace

NotificationsPane::NotificationsPane(QWidget *parent)
    : TabbedPane(QStringLiteral("notifications"), tr("Notifications"), parent)
{
    makeButtons();
    setFaces({{QStringLiteral("matrix"), tr("Matrix"), make<MatrixPage>},
              {QStringLiteral("settings"), tr("Settings"), make<SettingsPage>},
              {QStringLiteral("channels"), tr("Channels"), make<ChannelsPage>},
              {QStringLiteral("profiles"), tr("Profiles"), make<ProfilesPage>},
              {QStringLiteral("coverage"), tr("Coverage"), make<CoveragePage>},
              {QStringLiteral("file"), tr("File"), make<ComparePage>}},
             tr("Views of notifications"));
}

void NotificationsPane::makeButtons()
{
    auto *channel = addCommand(QStringLiteral("notificationsNewChannel"), tr("New &channel"), {}, [this] {
        emit destinationAsked(NotificationPage::place(QStringLiteral("channels"),
                                                      {{QStringLiteral("new"), QStringLiteral("1")}}));
    });
    auto *compare =
        addCommand(QStringLiteral("notificationsCompare"), tr("Co&mpare with a file …"), {},
                   [this] { emit destinationAsked(NotificationPage::place(QStringLiteral("file"))); });
    bar()->addAction(new ActionButton(channel, ButtonRole::Primary));
    bar()->addAction(new ActionButton(compare));
}

void NotificationsPane::prepare(PanePage *page)
{
    static_cast<NotificationPage *>(page)->setDesk(m_desk);
}

QString NotificationsPane::selectionName(const QString &face) const
{
    static const QHash<QString, QString> names{
        {QStringLiteral("matrix"), QStringLiteral("cell")},
        {QStringLiteral("settings"), QStringLiteral("setting")},
        {QStringLiteral("channels"), QStringLiteral("channel")},
        {QStringLiteral("profiles"), QStringLiteral("profile")},
        {QStringLiteral("coverage"), QStringLiteral("event")},
    };
    return names.value(face);
}

void NotificationsPane::setDesk(NotificationsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk->commit(), nullptr, this, nullptr);
        disconnect(m_desk->book(), nullptr, this, nullptr);
    }
    m_desk = desk;
    if (desk) {
        connect(desk->commit(), &SettingsCommit::changed, this, &Pane::alertsChanged);
        connect(desk->book(), &NotificationBook::changed, this, &NotificationsPane::makePages);
    }
    for (PanePage *page : madePages())
        static_cast<NotificationPage *>(page)->setDesk(desk);
    setReady(desk);
    if (isVisible())
        readOnce();
    emit alertsChanged();
}

int NotificationsPane::alerts() const
{
    if (!m_desk)
        return 0;
    return static_cast<int>(std::ranges::count_if(m_desk->commit()->steps(), [](const CommitStep &step) {
        return step.state == CommitStep::State::Failed || step.state == CommitStep::State::Doubtful;
    }));
}

// The pages share one reading; nothing is asked for before somebody looks.
void NotificationsPane::readOnce()
{
    if (m_desk && !m_desk->book()->isRead() && !m_desk->book()->isReading())
        m_desk->book()->read();
}

// What reaches nobody, and how many there are, is told by the tabs before they are looked at.
void NotificationsPane::makePages()
{
    if (!m_desk || !m_desk->book()->isRead() || !isVisible())
        return;
    disconnect(m_desk->book(), &NotificationBook::changed, this, &NotificationsPane::makePages);
    for (const char *face : {"settings", "channels", "profiles", "coverage"})
        page(QLatin1String(face));
}

void NotificationsPane::showEvent(QShowEvent *event)
{
    readOnce();
    TabbedPane::showEvent(event);
}
