// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ParticipantsPage.h"

#include "rooms/LiveWall.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/ParticipantColumns.h"
#include "rooms/ui/ParticipantPanel.h"
#include "rooms/ui/RoomFilterBar.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
constexpr int layoutVersion = 1;

ItemListView::Words words()
{
    return {.icon = QStringLiteral("account"),
            .name = ParticipantsPage::tr("Participants"),
            .reading = ParticipantsPage::tr("Reading the participants …"),
            .none = ParticipantsPage::tr("No participants yet"),
            .noneAdvice = ParticipantsPage::tr("Who joins a room with a client token is listed here."),
            .noneFiltered = ParticipantsPage::tr("No participant fits the filters"),
            .failed = ParticipantsPage::tr("The participants could not be read"),
            .count = [](int number) { return ParticipantsPage::tr("%n participant(s)", nullptr, number); }};
}

QList<RoomFilterField> fields()
{
    using Kind = RoomFilterField::Kind;
    return {
        {.key = QStringLiteral("session"), .kind = Kind::Id, .label = ParticipantsPage::tr("&Session")},
        {.key = QStringLiteral("context"), .kind = Kind::Text, .label = ParticipantsPage::tr("&Context")},
        {.key = QStringLiteral("joined"), .kind = Kind::Days, .label = ParticipantsPage::tr("&Joined")},
        {.key = QStringLiteral("left"), .kind = Kind::Days, .label = ParticipantsPage::tr("&Left")},
        {.key = QStringLiteral("updated"), .kind = Kind::Days, .label = ParticipantsPage::tr("&Updated")}};
}
} // namespace

ParticipantsPage::ParticipantsPage(QWidget *parent)
    : RoomPage(parent),
      m_table(new ItemTableOf<RoomParticipant>(
          ParticipantColumns::ofAll([this] { return now(); },
                                    [this](const QString &session) { return m_chosen->session(session); },
                                    [this](const QString &session) { return roomOf(session); }),
          this)),
      m_reading(new ListReadingOf<RoomParticipant>(m_table, this)),
      m_chosen(new ChosenParticipant(this)),
      m_filters(new RoomFilterBar(QStringLiteral("participantsFilters"), fields(), this)),
      m_list(new ItemListView(QStringLiteral("participants"), words())),
      m_across(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("participantsPage"));
    makeActions();
    build();
    connectParts();
    follow();
}

ParticipantsPage::~ParticipantsPage() = default;

void ParticipantsPage::makeActions()
{
    const auto sessionId = [this] {
        return m_chosen->participant() ? m_chosen->participant()->sessionId : QString();
    };
    m_reload = makeAction("participantsReload", {}, tr("Reload participants"), [this] { reload(); });
    m_reload->setShortcut(QKeySequence(Qt::Key_F5));
    m_session = makeAction("participantSession", {}, tr("Session"),
                           [this, sessionId] { go("sessions", "session", sessionId()); });
    m_live = makeAction("participantLive", {}, tr("Show live"),
                        [this, sessionId] { go("live", "session", sessionId()); });
    m_recordings = makeAction("participantRecordings", {}, tr("Recordings"),
                              [this] { go("recordings", "participant", m_chosen->id()); });
    m_copyContext = makeAction("participantCopyContext", {}, tr("Copy context"), [this] {
        QGuiApplication::clipboard()->setText(m_chosen->participant()->context);
        emit noted(tr("Context copied"));
    });
    m_showPanel = new QAction(tr("Show details of participants"), this);
    m_showPanel->setObjectName(QStringLiteral("participantsDetails"));
    m_showPanel->setCheckable(true);
    m_showPanel->setChecked(true);
}

void ParticipantsPage::build()
{
    m_panel = new ParticipantPanel({m_live, m_session, m_recordings, m_copyContext});
    m_panel->setClosable(true);
    m_list->setTable(m_table, {ParticipantColumns::stateOfAll});
    m_list->table()->setAlwaysShown({0});
    m_list->table()->sortByColumn(ParticipantColumns::joinedOfAll, Qt::DescendingOrder);
    m_across->addWidget(m_list);
    m_across->addWidget(m_panel);
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_across, 1);
}

void ParticipantsPage::connectParts()
{
    connect(m_filters, &RoomFilterBar::changed, this, &ParticipantsPage::ask);
    connect(m_list, &ItemListView::selectionChanged, this, &ParticipantsPage::takeSelection);
    connect(m_list, &ItemListView::changed, this, &ParticipantsPage::takeSelection);
    connect(m_list, &ItemListView::changed, this, &ParticipantsPage::countChanged);
    connect(m_list, &ItemListView::opened, m_session, &QAction::trigger);
    connect(m_list, &ItemListView::clearWordsAsked, this, &ParticipantsPage::clearWordsAsked);
    connect(m_list, &ItemListView::clearFiltersAsked, this, [this] {
        m_filters->setValues({});
        ask();
    });
    connect(m_list->table(), &TableView::headerStateChanged, this, &ParticipantsPage::layoutChanged);
    connect(m_list->table(), &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n participant(s) copied", nullptr, rows)); });
    connect(m_chosen, &ChosenParticipant::changed, this, &ParticipantsPage::follow);
    connect(m_chosen, &ChosenParticipant::wasRead, this, [this](const RoomParticipant &participant) {
        if (m_table->has(participant.id))
            m_table->put({participant});
    });
    connect(m_panel, &ParticipantPanel::noted, this, &ParticipantsPage::noted);
    connect(m_panel, &ParticipantPanel::retryAsked, m_chosen, &ChosenParticipant::reload);
    connect(m_panel, &SidePanel::closeRequested, this, [this] { m_showPanel->setChecked(false); });
    connect(m_showPanel, &QAction::toggled, this, [this](bool shown) {
        m_panel->setVisible(shown);
        emit layoutChanged();
    });
    connect(m_across, &QSplitter::splitterMoved, this, &ParticipantsPage::layoutChanged);
}

// A participant names its session only. Those that go on are on the wall, others are known once somebody of
// them was looked at.
QString ParticipantsPage::roomOf(const QString &session) const
{
    if (!m_desk)
        return {};
    if (const RoomSession *known = m_chosen->session(session))
        return m_desk->directory()->nameOf(known->roomId);
    const LiveSession *live = m_desk->wall()->find(session);
    return live ? m_desk->directory()->nameOf(live->session.roomId) : QString();
}

void ParticipantsPage::setDesk(RoomsDesk *desk)
{
    if (m_desk) {
        disconnect(m_desk->directory(), nullptr, this, nullptr);
        disconnect(m_desk->wall(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_wanted.clear();
    m_roomKnownOf.clear();
    m_chosen->setApi(desk ? desk->api() : nullptr);
    m_list->setReading(desk ? m_reading : nullptr);
    m_filters->setValues({});
    if (desk)
        followDesk();
    ask();
    follow();
}

void ParticipantsPage::followDesk()
{
    connect(m_desk->directory(), &RoomDirectory::changed, this, [this] {
        m_table->refresh();
        follow();
    });
    connect(m_desk->wall(), &LiveWall::sessionChanged, this, &ParticipantsPage::refreshRoomOf);
    useUsualFilters();
}

void ParticipantsPage::refreshRoomOf(const QString &session)
{
    QStringList theirs;
    for (const RoomParticipant &participant : m_table->items()) {
        if (participant.sessionId == session)
            theirs << participant.id;
    }
    m_table->refresh(theirs);
}

void ParticipantsPage::useUsualFilters()
{
    const DayRange days{.from = now().toUTC().date().addDays(-usualDays), .to = {}};
    m_filters->setValues({{QStringLiteral("joined"), days.toText()}});
}

void ParticipantsPage::ask()
{
    m_filters->setEnabled(m_desk != nullptr);
    m_list->setFiltered(!m_filters->values().isEmpty());
    if (!m_desk)
        return m_reading->setAsk({});
    m_desk->directory()->load();
    m_reading->setAsk(
        [api = m_desk->api(), filter = RoomParticipantFilter::of(m_filters->values())](
            RoomApi::Use<RoomParticipant> use) { return api->participants(filter, std::move(use)); });
    emit hereChanged();
}

void ParticipantsPage::reload()
{
    m_reading->read();
    m_chosen->reload();
}

void ParticipantsPage::choose(const QString &participant)
{
    const RoomParticipant *known = m_table->find(participant);
    m_chosen->choose(participant, known ? std::optional(*known) : std::nullopt);
    emit hereChanged();
}

// Whoever came by a place stays with what it named until a row is chosen.
void ParticipantsPage::takeSelection()
{
    if (!m_wanted.isEmpty() && m_list->currentId() != m_wanted) {
        if (m_list->select(m_wanted) || m_list->currentId().isEmpty())
            return;
    }
    m_wanted.clear();
    const QString current = m_list->currentId();
    if (current != m_chosen->id())
        choose(current);
    else if (const RoomParticipant *known = m_table->find(current))
        m_chosen->note(*known);
}

void ParticipantsPage::setWords(const QString &words)
{
    m_list->setWords(words);
}

void ParticipantsPage::open(const QUrlQuery &place)
{
    const auto value = [&](const char *name) {
        return place.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const QString session = value("session");
    if (!session.isEmpty() &&
        m_filters->values() != RoomFilterBar::Values{{QStringLiteral("session"), session}}) {
        m_filters->setValues({{QStringLiteral("session"), session}});
        ask();
    }
    const QString participant = value("participant");
    if (participant.isEmpty())
        return;
    m_list->table()->clearSelection();
    m_list->table()->setCurrentIndex({});
    m_wanted = participant;
    choose(participant);
    takeSelection();
}

QUrlQuery ParticipantsPage::here() const
{
    QUrlQuery here;
    const QString session = m_filters->values().value(QStringLiteral("session"));
    if (!session.isEmpty())
        here.addQueryItem(QStringLiteral("session"), session);
    if (!m_chosen->id().isEmpty())
        here.addQueryItem(QStringLiteral("participant"), m_chosen->id());
    return here;
}

QList<QAction *> ParticipantsPage::commands() const
{
    return {m_reload, m_filters->editAction(), m_session, m_live, m_recordings, m_copyContext, m_showPanel};
}

QWidget *ParticipantsPage::mainWidget()
{
    return m_list;
}

int ParticipantsPage::count() const
{
    return m_reading->isComplete() ? m_table->loaded() : -1;
}

QByteArray ParticipantsPage::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << layoutVersion << m_list->table()->headerState() << m_across->saveState()
           << m_showPanel->isChecked();
    return state;
}

void ParticipantsPage::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    QByteArray table, across;
    bool hasPanel = true;
    stream >> version >> table >> across >> hasPanel;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_list->table()->restoreHeaderState(table);
    m_across->restoreState(across);
    m_showPanel->setChecked(hasPanel);
}

void ParticipantsPage::follow()
{
    const auto &participant = m_chosen->participant();
    const QString session = participant ? participant->sessionId : QString();
    if (!session.isEmpty() && m_roomKnownOf != session && m_chosen->session(session)) {
        m_roomKnownOf = session;
        refreshRoomOf(session);
    }
    m_panel->show(*m_chosen, roomOf(session), now());
    followActions();
}

void ParticipantsPage::followActions()
{
    const auto &participant = m_chosen->participant();
    const bool isThere = participant && !m_chosen->isGone();
    const RoomSession *session = participant ? m_chosen->session(participant->sessionId) : nullptr;
    const bool mayBeLive = isThere && participant->isPresent() && (!session || session->active);
    m_reload->setEnabled(m_desk != nullptr);
    m_filters->editAction()->setEnabled(m_desk != nullptr);
    m_session->setEnabled(participant && !participant->sessionId.isEmpty());
    m_recordings->setEnabled(isThere);
    m_copyContext->setEnabled(participant && !participant->context.isEmpty());
    m_live->setEnabled(mayBeLive);
    m_live->setVisible(!isThere || mayBeLive);
}

void ParticipantsPage::go(const char *face, const char *name, const QString &value)
{
    emit destinationAsked(place(QLatin1String(face), {{QLatin1String(name), value}}));
}
