// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomsPage.h"

#include "rooms/RoomDirectory.h"
#include "rooms/ui/RoomColumns.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomPanel.h"
#include "widgets/ActionButton.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace {
const QString sessionsKey = QStringLiteral("sessions");

QList<RoomFilterField> filterFields()
{
    return {{.key = QStringLiteral("name"), .label = RoomsPage::tr("&Name")},
            {.key = QStringLiteral("created"),
             .kind = RoomFilterField::Kind::Days,
             .label = RoomsPage::tr("&Created")},
            {.key = QStringLiteral("updated"),
             .kind = RoomFilterField::Kind::Days,
             .label = RoomsPage::tr("&Updated")},
            {.key = sessionsKey,
             .kind = RoomFilterField::Kind::Choice,
             .label = RoomsPage::tr("&Sessions"),
             .choices = {{QStringLiteral("with"), RoomsPage::tr("read with each room")}},
             .noChoice = RoomsPage::tr("not read")}};
}

ItemListView::Words words()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("rooms");
    words.name = RoomsPage::tr("Rooms");
    words.reading = RoomsPage::tr("Reading the rooms …");
    words.none = RoomsPage::tr("No rooms yet");
    words.noneAdvice = RoomsPage::tr("Create one, and hand out tokens that let people in.");
    words.noneFiltered = RoomsPage::tr("No room fits the filters");
    words.failed = RoomsPage::tr("The rooms could not be read");
    words.count = [](int rooms) { return RoomsPage::tr("%n rooms", nullptr, rooms); };
    return words;
}
} // namespace

RoomsPage::RoomsPage(QWidget *parent)
    : RoomPage(parent),
      m_table(RoomColumns::all([this] { return now(); })),
      m_reading(&m_table),
      m_filters(new RoomFilterBar(QStringLiteral("roomsFilters"), filterFields())),
      m_list(new ItemListView(QStringLiteral("rooms"), words())),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(QStringLiteral("rooms"));
    makeActions();
    build();
    connectParts();
    refreshActions();
}

void RoomsPage::build()
{
    auto *head = new Surface(Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filters, 1);
    m_list->setTable(&m_table, {RoomColumns::state});
    m_list->table()->setAlwaysShown({0});
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->table()->sortByColumn(0, Qt::AscendingOrder);
    m_list->addToFoot(new ActionButton(m_edit));
    m_list->addToFoot(new ActionButton(m_delete, ButtonRole::Danger));
    m_panel = new RoomPanel(m_edit, m_delete);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_splitter, 1);
}

void RoomsPage::connectParts()
{
    connect(m_filters, &RoomFilterBar::changed, this, [this] {
        ask();
        emit hereChanged();
    });
    connect(m_list, &ItemListView::changed, this, &RoomsPage::follow);
    connect(m_list, &ItemListView::selectionChanged, this, &RoomsPage::followSelection);
    connect(m_list, &ItemListView::clearWordsAsked, this, &RoomPage::clearWordsAsked);
    connect(m_list, &ItemListView::clearFiltersAsked, this, [this] {
        m_filters->setValues({});
        ask();
        emit hereChanged();
    });
    connect(m_list, &ItemListView::opened, this, [this] { wantPanel(true); });
    connect(m_list->setFirstStep(tr("New room")), &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &RoomsPage::showMenu);
    connect(m_list->table(), &TableView::headerStateChanged, this, [this] {
        if (!m_isRestoring)
            emit layoutChanged();
    });
    // A cell that changed may be of the room that is shown.
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &RoomsPage::followSelection);
    connect(m_panel, &RoomPanel::destinationAsked, this, &RoomPage::destinationAsked);
    connect(m_panel, &RoomPanel::copied, this,
            [this](const QString &what) { emit noted(tr("Copied: %1").arg(what)); });
    connect(m_panel, &SidePanel::closeRequested, this, [this] { wantPanel(false); });
}

void RoomsPage::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk->directory(), nullptr, this, nullptr);
    m_desk = desk;
    m_sought.clear();
    m_filters->setValues({});
    m_reading.setAsk({});
    m_panel->setDesk(desk);
    m_list->setReading(desk ? &m_reading : nullptr);
    m_isStale = true;
    if (isVisible())
        ask();
    refreshActions();
    emit countChanged();
}

void RoomsPage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    if (m_isStale)
        ask();
}

void RoomsPage::ask()
{
    const bool hasSessions = m_filters->values().contains(sessionsKey);
    // They are asked for to be seen; that they come narrows nothing.
    m_list->setFiltered(m_filters->values().size() > (hasSessions ? 1 : 0));
    if (hasSessions)
        m_list->table()->setColumnHidden(RoomColumns::sessions, false);
    if (!m_desk)
        return;
    m_isStale = false;
    m_reading.setAsk([this](const RoomApi::Use<Room> &use) { return askFor(use); });
}

Call<PagesRead> *RoomsPage::askFor(RoomApi::Use<Room> use) const
{
    RoomFilter filter = RoomFilter::of(m_filters->values());
    filter.includeSessions = m_filters->values().contains(sessionsKey);
    return m_desk->api()->rooms(filter, [use = std::move(use), directory = QPointer(m_desk->directory())](
                                            const QList<Room> &rooms, int total) {
        if (directory)
            directory->note(rooms);
        use(rooms, total);
    });
}

void RoomsPage::setWords(const QString &words)
{
    m_list->setWords(words);
}

QWidget *RoomsPage::mainWidget()
{
    return m_list->table();
}

int RoomsPage::count() const
{
    return m_desk && m_reading.isComplete() ? m_table.loaded() : -1;
}

void RoomsPage::follow()
{
    if (!m_sought.isEmpty())
        seek();
    followSelection();
    emit countChanged();
}

void RoomsPage::followSelection()
{
    const QStringList ids = m_list->selectedIds();
    const Room *room = ids.size() == 1 ? m_table.find(ids.first()) : nullptr;
    if (room)
        m_panel->setRoom(*room);
    else
        m_panel->setNone(static_cast<int>(ids.size()),
                         static_cast<int>(std::ranges::count_if(ids, [this](const QString &id) {
                             const Room *each = m_table.find(id);
                             return each && !each->activeSessionId.isEmpty();
                         })));
    refreshActions();
    emit hereChanged();
}

void RoomsPage::open(const QUrlQuery &place)
{
    RoomFilterBar::Values values;
    for (const auto &[name, value] : place.queryItems(QUrl::FullyDecoded))
        values.insert(name, value);
    const QString room = values.value(QStringLiteral("room"));
    const bool isNew = values.value(QStringLiteral("new")) == u"1";
    const RoomFilterBar::Values before = m_filters->values();
    if (!isNew) // which is no place of its own: what is shown stays
        m_filters->setValues(values);
    if (m_isStale || m_filters->values() != before)
        ask();
    m_sought = room;
    if (!room.isEmpty()) {
        wantPanel(true);
        seek();
    }
    if (isNew && m_new->isEnabled())
        create();
    else if (isNew)
        emit noted(m_new->toolTip());
}

void RoomsPage::readAgain()
{
    if (m_isStale)
        ask();
    else
        m_reading.read();
    m_panel->reload();
}

// Where the list doesn't have it, or not yet, the API is asked for this one room.
void RoomsPage::seek()
{
    if (!m_table.has(m_sought)) {
        if (!m_desk || m_reading.isReading())
            return;
        const QString id = std::exchange(m_sought, {});
        m_desk->api()->room(id)->then(this, [this, id, desk = m_desk](const Outcome<Room> &room) {
            if (desk != m_desk)
                return;
            if (!room)
                return emit noted(room.error().kind == Failure::Kind::NotFound
                                      ? tr("There is no such room any more.")
                                      : room.error().what);
            m_table.put({*room});
            m_sought = id;
            seek();
        });
        return;
    }
    const QString id = std::exchange(m_sought, {});
    if (!m_list->select(id)) {
        emit clearWordsAsked(); // they hide it
        m_list->select(id);
    }
}

QUrlQuery RoomsPage::here() const
{
    QUrlQuery place;
    for (auto value = m_filters->values().cbegin(); value != m_filters->values().cend(); ++value)
        place.addQueryItem(value.key(), *value);
    if (const QStringList ids = m_list->selectedIds(); ids.size() == 1)
        place.addQueryItem(QStringLiteral("room"), ids.first());
    return place;
}

void RoomsPage::wantPanel(bool wanted)
{
    m_wantsPanel = wanted;
    m_panel->setVisible(wanted);
    emit layoutChanged();
    if (!wanted)
        m_list->table()->setFocus();
}

QByteArray RoomsPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_list->table()->headerState() << m_splitter->saveState() << m_wantsPanel;
    return state;
}

void RoomsPage::restoreLayout(const QByteArray &state)
{
    m_isRestoring = true;
    QByteArray header, splitter;
    bool wantsPanel = true;
    QDataStream in(state);
    in >> header >> splitter;
    if (!header.isEmpty())
        in >> wantsPanel;
    if (!m_list->table()->restoreHeaderState(header))
        m_list->table()->resetColumns();
    m_splitter->restoreState(splitter);
    m_wantsPanel = wantsPanel;
    m_panel->setVisible(wantsPanel);
    m_isRestoring = false;
}
