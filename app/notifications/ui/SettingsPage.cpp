// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingsPage.h"

#include "notifications/StagedSettings.h"
#include "notifications/ui/PanelParts.h"
#include "notifications/ui/SettingFilterBar.h"
#include "notifications/ui/SettingPanel.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace {
ItemListView::Words words()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("notifications");
    words.name = SettingsPage::tr("Settings");
    words.reading = SettingsPage::tr("Reading the settings …");
    words.none = SettingsPage::tr("No settings yet");
    words.noneAdvice = SettingsPage::tr("Choose in the matrix which event is told to whom.");
    words.noneFiltered = SettingsPage::tr("No setting fits the filters");
    words.failed = SettingsPage::tr("The settings could not be read");
    words.count = [](int settings) { return SettingsPage::tr("%n settings", nullptr, settings); };
    return words;
}
} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : SetupListPage(QStringLiteral("settings"), QStringLiteral("setting"), words(), parent),
      m_table(SettingColumns::all([this] { return now(); })),
      m_filters(new SettingFilterBar)
{
    makeActions();
    m_settingPanel = new SettingPanel({m_cell, m_remove, m_takeBack});
    auto *head = new Surface(Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filters, 1);
    assemble(&m_table, {SettingColumns::state}, m_settingPanel, head);
    list()->table()->sortByColumn(1, Qt::AscendingOrder);
    connect(list()->setFirstStep(tr("Open the matrix")), &QPushButton::clicked, this,
            [this] { emit destinationAsked(place(QStringLiteral("matrix"))); });
    connect(m_filters, &SettingFilterBar::changed, this, &SettingsPage::ask);
    connect(list(), &ItemListView::clearFiltersAsked, this, [this] {
        m_filters->setFilter({});
        ask();
    });
    connect(&m_filtered, &ListReading::changed, this, [this] {
        fill();
        follow();
        seekSought();
    });
    connect(m_settingPanel, &SettingPanel::destinationAsked, this, &PanePage::destinationAsked);
    connect(m_settingPanel, &SettingPanel::copied, this,
            [this](const QString &what) { emit noted(tr("Copied: %1").arg(what)); });
}

void SettingsPage::makeActions()
{
    m_cell = addCommand("openCell", QStringLiteral("open"), tr("In the matrix"), {},
                        [this] { openCell(list()->currentId()); });
    m_remove = addCommand("removeSettings", QStringLiteral("trash"), tr("Stage the removal"), {},
                          [this] { stage(); });
    m_remove->setProperty("isDanger", true);
    addListKey(QKeySequence::Delete, m_remove);
    m_takeBack = addCommand("takeBackRemovals", QStringLiteral("undo"), tr("Take the removal back"), {},
                            [this] { takeBack(list()->selectedIds()); });
    addCommand("settingsReload", QStringLiteral("retry"), tr("Read the settings again"),
               QKeySequence::Refresh, [this] { readAgain(); });
    m_commands << m_filters->editAction();
}

void SettingsPage::leave()
{
    if (m_desk)
        disconnect(m_desk->staged(), nullptr, this, nullptr);
    m_filters->setFilter({});
    m_filtered.ask(nullptr, {});
}

void SettingsPage::setDesk(NotificationsDesk *desk)
{
    if (desk == m_desk)
        return;
    SetupListPage::setDesk(desk);
    ask();
    if (desk)
        connect(desk->staged(), &StagedSettings::changed, this, [this] {
            fill();
            follow();
        });
}

void SettingsPage::ask()
{
    const NotificationFilter filter = m_filters->filter();
    m_filtered.ask(m_desk ? m_desk->api() : nullptr, filter);
    ListReading *wanted = filter.isEmpty() ? static_cast<ListReading *>(reading()) : &m_filtered;
    list()->setReading(m_desk ? wanted : nullptr);
    list()->setFiltered(!filter.isEmpty());
    fill();
    follow();
}

void SettingsPage::readAgain()
{
    if (isFiltered())
        m_filtered.read();
    else
        SetupListPage::readAgain();
}

void SettingsPage::fill()
{
    m_filters->setSetup(setup());
    const SettingsDiff staged = m_desk ? m_desk->staged()->diff() : SettingsDiff();
    const QList<NotificationSetting> &settings = isFiltered() ? m_filtered.settings() : setup().settings;
    put(m_table, SettingColumns::rows(setup(), settings, staged));
}

bool SettingsPage::isRowAwaited() const
{
    return isFiltered() ? m_filtered.isReading() : SetupListPage::isRowAwaited();
}

int SettingsPage::count() const
{
    if (!isFiltered())
        return SetupListPage::count();
    return m_desk && m_filtered.isComplete() ? m_table.loaded() : -1;
}

void SettingsPage::showSelection(const QStringList &ids)
{
    const SettingItem *row = ids.size() == 1 ? m_table.find(ids.first()) : nullptr;
    if (row)
        m_settingPanel->setSetting(setup(), *row, now());
    else
        m_settingPanel->setNone(static_cast<int>(ids.size()));
}

void SettingsPage::refreshActions()
{
    const QList<SettingItem> rows = m_table.found(list()->selectedIds());
    const auto staged = std::ranges::count_if(rows, &SettingItem::isStaged);
    const bool canGo = std::ranges::any_of(
        rows, [](const SettingItem &row) { return !row.isStaged && !row.setting.status.isLeaving(); });
    const QString change = changeObstacle();
    allow(m_cell, rows.size() == 1 ? QString() : tr("Choose one setting."), tr("Show it in the matrix"));
    QString why = change;
    if (why.isEmpty() && rows.isEmpty())
        why = tr("Choose settings first.");
    else if (why.isEmpty() && !canGo)
        why = staged > 0 ? tr("Its removal is staged already.") : tr("It is being removed already.");
    allow(m_remove, why, tr("Stage the removal of the selected settings; nothing is sent yet"));
    allow(m_takeBack, staged > 0 ? QString() : tr("No removal of the selected settings is staged."),
          tr("They stay as they are"));
    m_takeBack->setVisible(staged > 0);
}

void SettingsPage::entered(const QString &id)
{
    openCell(id);
}

void SettingsPage::fillMenu(QMenu *menu)
{
    menu->addActions({m_cell, m_remove, m_takeBack});
}

void SettingsPage::openCell(const QString &id)
{
    if (const SettingItem *row = m_table.find(id))
        emit destinationAsked(PanelParts::cell(row->setting.key.conditionId, row->setting.key.channelId));
}

void SettingsPage::stage()
{
    if (!m_desk || !m_remove->isEnabled())
        return;
    StagedSettings *staged = m_desk->staged();
    QStringList taken;
    for (const QString &id : list()->selectedIds()) {
        if (staged->diff().removals.contains(id))
            continue;
        staged->remove(id);
        if (staged->diff().removals.contains(id))
            taken << id;
    }
    if (taken.isEmpty())
        return say(Tone::Doubtful, tr("Nothing was staged."),
                   tr("These settings are no longer in the account. Read them again."));
    emit notedWithUndo(
        tr("%n removals wait in the matrix until you commit them.", nullptr, static_cast<int>(taken.size())),
        [staged = QPointer(staged), taken] {
            for (const QString &id : taken) {
                if (staged)
                    staged->takeBackRemoval(id);
            }
        });
}

void SettingsPage::takeBack(const QStringList &ids)
{
    if (!m_desk)
        return;
    for (const QString &id : ids)
        m_desk->staged()->takeBackRemoval(id);
}

void SettingsPage::open(const QUrlQuery &place)
{
    const NotificationFilter filter = SettingFilterBar::of(place);
    if (filter != m_filters->filter()) {
        m_filters->setFilter(filter);
        ask();
    }
    SetupListPage::open(place);
}

QUrlQuery SettingsPage::here() const
{
    QUrlQuery place = SetupListPage::here();
    SettingFilterBar::addTo(&place, m_filters->filter());
    return place;
}
