// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/SessionsPage.h"

#include "rooms/RoomDirectory.h"
#include "rooms/ui/ParticipantColumns.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomSessionPanel.h"
#include "rooms/ui/SessionColumns.h"
#include "rooms/ui/SessionPeople.h"
#include "widgets/TableView.h"

#include <QDataStream>
#include <QIODevice>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int layoutVersion = 1;

ItemListView::Words words()
{
    return {.icon = QStringLiteral("rooms"),
            .name = SessionsPage::tr("Room sessions"),
            .reading = SessionsPage::tr("Reading the sessions …"),
            .none = SessionsPage::tr("No sessions yet"),
            .noneAdvice = SessionsPage::tr("A session begins when the first participant joins a room."),
            .noneFiltered = SessionsPage::tr("No session fits the filters"),
            .failed = SessionsPage::tr("The sessions could not be read"),
            .count = [](int number) { return SessionsPage::tr("%n session(s)", nullptr, number); }};
}

QList<RoomFilterField> fields(std::function<QString(const QString &)> nameOf)
{
    using Kind = RoomFilterField::Kind;
    return {{.key = QStringLiteral("active"),
             .kind = Kind::Choice,
             .label = SessionsPage::tr("&State"),
             .choices = {{QStringLiteral("true"), SessionsPage::tr("active")},
                         {QStringLiteral("false"), SessionsPage::tr("ended")}}},
            {.key = QStringLiteral("room"),
             .kind = Kind::Id,
             .label = SessionsPage::tr("&Room"),
             .words = std::move(nameOf)},
            {.key = QStringLiteral("created"), .kind = Kind::Days, .label = SessionsPage::tr("S&tarted")},
            {.key = QStringLiteral("ended"), .kind = Kind::Days, .label = SessionsPage::tr("&Ended")},
            {.key = QStringLiteral("updated"), .kind = Kind::Days, .label = SessionsPage::tr("&Updated")}};
}
} // namespace

SessionsPage::SessionsPage(QWidget *parent)
    : RoomPage(parent),
      m_table(new ItemTableOf<RoomSession>(
          SessionColumns::all({.now = [this] { return now(); },
                               .nameOf = [this](const QString &room) { return roomName(room); },
                               .costs = &m_costs}),
          this)),
      m_people(new ItemTableOf<RoomParticipant>(
          ParticipantColumns::ofSession([this] { return now(); },
                                        [this](const QString &) -> const RoomSession * {
                                            const auto &session = m_chosen->session();
                                            return session ? &*session : nullptr;
                                        }),
          this)),
      m_reading(new ListReadingOf<RoomSession>(m_table, this)),
      m_chosen(new ChosenSession(m_people, this)),
      m_filters(new RoomFilterBar(QStringLiteral("sessionsFilters"),
                                  fields([this](const QString &room) { return roomName(room); }), this)),
      m_list(new ItemListView(QStringLiteral("sessions"), words())),
      m_lower(new SessionPeople(m_people, m_chosen->people())),
      m_across(new QSplitter(Qt::Horizontal, this)),
      m_down(new QSplitter(Qt::Vertical)),
      m_look(new QTimer(this))
{
    setObjectName(QStringLiteral("sessionsPage"));
    makeActions();
    build();
    connectParts();
    follow();
}

SessionsPage::~SessionsPage() = default;

void SessionsPage::build()
{
    m_panel = new RoomSessionPanel({.costTree = m_costTree,
                                    .recordings = m_recordings,
                                    .compose = m_compose,
                                    .live = m_live,
                                    .participants = m_participants,
                                    .end = m_end});
    m_panel->setClosable(true);
    m_list->setTable(m_table, {SessionColumns::state});
    m_list->table()->setAlwaysShown({0});
    m_list->table()->sortByColumn(SessionColumns::started, Qt::DescendingOrder);
    m_down->addWidget(m_list);
    m_down->addWidget(m_lower);
    m_down->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 1);
    m_across->addWidget(m_down);
    m_across->addWidget(m_panel);
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_across, 1);
    m_look->setSingleShot(true);
    m_look->setInterval(0);
}

void SessionsPage::connectParts()
{
    connect(m_filters, &RoomFilterBar::changed, this, &SessionsPage::ask);
    connect(m_list, &ItemListView::selectionChanged, this, &SessionsPage::takeSelection);
    connect(m_list, &ItemListView::changed, this, &SessionsPage::takeSelection);
    connect(m_list, &ItemListView::changed, this, &SessionsPage::countChanged);
    connect(m_list, &ItemListView::opened, m_lower, &SessionPeople::takeFocus);
    connect(m_list, &ItemListView::clearWordsAsked, this, &SessionsPage::clearWordsAsked);
    connect(m_list, &ItemListView::clearFiltersAsked, this, [this] {
        m_filters->setValues({});
        ask();
    });
    connect(m_list->table(), &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n session(s) copied", nullptr, rows)); });
    connectChosen();
    connectLayout();
}

void SessionsPage::connectChosen()
{
    connect(m_chosen, &ChosenSession::changed, this, &SessionsPage::follow);
    connect(m_chosen, &ChosenSession::wasRead, this, [this](const RoomSession &session) {
        if (m_table->has(session.id))
            m_table->put({session});
    });
    connect(m_panel, &RoomSessionPanel::noted, this, &SessionsPage::noted);
    connect(m_panel, &RoomSessionPanel::retryAsked, m_chosen, &ChosenSession::reload);
    connect(m_lower, &SessionPeople::noted, this, &SessionsPage::noted);
    connect(m_lower, &SessionPeople::opened, this, [this](const QString &participant) {
        go(place(QStringLiteral("participants"), {{QStringLiteral("session"), m_chosen->id()},
                                                  {QStringLiteral("participant"), participant}}));
    });
    connect(&m_costs, &SessionCostQueue::changed, this, [this](const QString &session) {
        m_table->refresh({session});
        if (session == m_chosen->id())
            follow();
    });
    const auto look = [this] { m_look->start(); };
    connect(m_list->table()->verticalScrollBar(), &QScrollBar::valueChanged, m_look, look);
    connect(m_list, &ItemListView::changed, m_look, look);
    connect(m_chosen, &ChosenSession::changed, m_look, look);
    connect(m_look, &QTimer::timeout, this, &SessionsPage::lookAtCosts);
}

void SessionsPage::connectLayout()
{
    connect(m_panel, &SidePanel::closeRequested, this, [this] { m_showPanel->setChecked(false); });
    connect(m_showPanel, &QAction::toggled, this, [this](bool shown) {
        m_panel->setVisible(shown);
        emit layoutChanged();
    });
    for (TableView *table : {m_list->table(), m_lower->list()->table()})
        connect(table, &TableView::headerStateChanged, this, &SessionsPage::layoutChanged);
    connect(m_lower, &SessionPeople::faceChanged, this, &SessionsPage::layoutChanged);
    for (QSplitter *splitter : {m_across, m_down})
        connect(splitter, &QSplitter::splitterMoved, this, &SessionsPage::layoutChanged);
}

void SessionsPage::setDesk(RoomsDesk *desk)
{
    if (m_desk)
        disconnect(m_desk->directory(), nullptr, this, nullptr);
    m_desk = desk;
    m_wanted.clear();
    m_costs.setCosts(desk ? desk->costs() : nullptr);
    m_chosen->setApi(desk ? desk->api() : nullptr, desk ? desk->clock() : nullptr);
    m_list->setReading(desk ? m_reading : nullptr);
    if (desk) {
        connect(desk->directory(), &RoomDirectory::changed, this, [this] {
            m_table->refresh();
            m_filters->refresh();
            follow();
        });
        useUsualFilters();
    }
    ask();
    follow();
}

void SessionsPage::useUsualFilters()
{
    const DayRange days{.from = now().toUTC().date().addDays(-usualDays), .to = {}};
    m_filters->setValues({{QStringLiteral("created"), days.toText()}});
}

void SessionsPage::ask()
{
    m_filters->setEnabled(m_desk != nullptr);
    m_list->setFiltered(!m_filters->values().isEmpty());
    if (!m_desk)
        return m_reading->setAsk({});
    m_desk->directory()->load();
    RoomSessionFilter filter = RoomSessionFilter::of(m_filters->values());
    filter.includeParticipants = true;
    m_reading->setAsk([api = m_desk->api(), filter](RoomApi::Use<RoomSession> use) {
        return filter.roomId.isEmpty() ? api->sessions(filter, std::move(use))
                                       : api->sessionsOf(filter.roomId, filter, std::move(use));
    });
    emit hereChanged();
}

void SessionsPage::reload()
{
    m_costs.retry();
    m_reading->read();
    m_chosen->reload();
}

void SessionsPage::choose(const QString &session)
{
    const RoomSession *known = m_table->find(session);
    m_chosen->choose(session, known ? std::optional(*known) : std::nullopt);
    emit hereChanged();
}

// Whoever came by a place stays with what it named until a row is chosen.
void SessionsPage::takeSelection()
{
    if (!m_wanted.isEmpty() && m_list->currentId() != m_wanted) {
        if (m_list->select(m_wanted))
            return;
        if (m_list->currentId().isEmpty())
            return;
    }
    m_wanted.clear();
    const QString current = m_list->currentId();
    if (current != m_chosen->id())
        choose(current);
    else if (const RoomSession *known = m_table->find(current))
        m_chosen->note(*known);
}

void SessionsPage::setWords(const QString &words)
{
    m_list->setWords(words);
}

void SessionsPage::open(const QUrlQuery &place)
{
    const auto value = [&](const char *name) {
        return place.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const QString room = value("room");
    if (!room.isEmpty() && m_filters->values().value(QStringLiteral("room")) != room) {
        m_filters->setValues({{QStringLiteral("room"), room}});
        ask();
    }
    const QString session = value("session");
    if (session.isEmpty())
        return;
    m_list->table()->clearSelection();
    m_list->table()->setCurrentIndex({});
    m_wanted = session;
    choose(session);
    takeSelection();
}

QUrlQuery SessionsPage::here() const
{
    QUrlQuery here;
    if (const QString room = m_filters->values().value(QStringLiteral("room")); !room.isEmpty())
        here.addQueryItem(QStringLiteral("room"), room);
    if (!m_chosen->id().isEmpty())
        here.addQueryItem(QStringLiteral("session"), m_chosen->id());
    return here;
}

QWidget *SessionsPage::mainWidget()
{
    return m_list;
}

int SessionsPage::count() const
{
    return m_reading->isComplete() ? m_table->loaded() : -1;
}

QByteArray SessionsPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << layoutVersion << m_list->table()->headerState() << m_lower->list()->table()->headerState()
           << m_across->saveState() << m_down->saveState() << m_showPanel->isChecked() << m_lower->isTable();
    return state;
}

void SessionsPage::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QByteArray table, people, across, down;
    bool hasPanel = true, isTable = false;
    stream >> version >> table >> people >> across >> down >> hasPanel >> isTable;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_list->table()->restoreHeaderState(table);
    m_lower->list()->table()->restoreHeaderState(people);
    m_across->restoreState(across);
    m_down->restoreState(down);
    m_showPanel->setChecked(hasPanel);
    m_lower->setTable(isTable);
}

void SessionsPage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    m_look->start();
}

void SessionsPage::lookAtCosts()
{
    if (!m_desk || !isVisible())
        return;
    QList<RoomSession> seen;
    if (m_chosen->session())
        seen << *m_chosen->session();
    const TableView *table = m_list->table();
    if (!table->isColumnHidden(SessionColumns::cost)) {
        for (int row = std::max(0, table->rowAt(0)); row < m_table->rowCount(); ++row) {
            if (table->rowViewportPosition(row) > table->viewport()->height())
                break;
            seen << *m_table->at(row);
        }
    }
    m_costs.want(seen);
}

void SessionsPage::follow()
{
    const auto &session = m_chosen->session();
    m_lower->setVisible(session.has_value());
    m_lower->show(*m_chosen, session ? roomName(session->roomId) : QString());
    m_panel->show(*m_chosen, m_costs, m_desk ? m_desk->directory() : nullptr, now());
    followActions();
}
