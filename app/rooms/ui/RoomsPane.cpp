// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomsPane.h"

#include "rooms/LiveWall.h"
#include "rooms/ui/CompositionsPage.h"
#include "rooms/ui/LivePage.h"
#include "rooms/ui/ParticipantsPage.h"
#include "rooms/ui/RecordingsPage.h"
#include "rooms/ui/RoomsPage.h"
#include "rooms/ui/SessionsPage.h"
#include "rooms/ui/TokensPage.h"
#include "widgets/Buttons.h"
#include "widgets/FilterBar.h"
#include "widgets/PaneBar.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TabStrip.h"

#include <QDataStream>
#include <QFocusEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
// The window's name for what is selected within a place: looked at there, no step on the way back.
const QString selectionKey = QStringLiteral("key");

// The page's own name for it.
QString selectionName(const QString &face)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("live"), QStringLiteral("session")},
        {QStringLiteral("rooms"), QStringLiteral("room")},
        {QStringLiteral("sessions"), QStringLiteral("session")},
        {QStringLiteral("participants"), QStringLiteral("participant")},
        {QStringLiteral("recordings"), QStringLiteral("recording")},
        {QStringLiteral("compositions"), QStringLiteral("composition")},
    };
    return names.value(face);
}

QUrlQuery renamed(const QUrlQuery &query, const QString &from, const QString &to)
{
    QUrlQuery result;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded))
        result.addQueryItem(name == from && !to.isEmpty() ? to : name, value);
    return result;
}
} // namespace

QList<RoomsPane::Face> RoomsPane::faces()
{
    return {
        {QStringLiteral("live"), tr("Live"), [](const Parts &) -> RoomPage * { return new LivePage; }},
        {QStringLiteral("rooms"), tr("Rooms"), [](const Parts &) -> RoomPage * { return new RoomsPage; }},
        {QStringLiteral("sessions"), tr("Sessions"),
         [](const Parts &) -> RoomPage * { return new SessionsPage; }},
        {QStringLiteral("participants"), tr("Participants"),
         [](const Parts &) -> RoomPage * { return new ParticipantsPage; }},
        {QStringLiteral("recordings"), tr("Recordings"),
         [](const Parts &parts) -> RoomPage * { return new RecordingsPage(parts.openOutside); }},
        {QStringLiteral("compositions"), tr("Compositions"),
         [](const Parts &) -> RoomPage * { return new CompositionsPage; }},
        {QStringLiteral("tokens"), tr("Token bench"),
         [](const Parts &parts) -> RoomPage * { return new TokensPage(parts.clock, parts.openOutside); }},
    };
}

RoomsPane::RoomsPane(Parts parts, QWidget *parent)
    : Pane(parent),
      m_parts(std::move(parts)),
      m_faces(faces()),
      m_words(new FilterBar),
      m_tabs(new TabStrip),
      m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("roomsPane"));
    makeCommands();
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, &RoomsPane::showFace);
    connect(m_words, &FilterBar::textChanged, this, [this](const QString &words) {
        current().words = words;
        if (current().page)
            current().page->setWords(words);
    });
}

void RoomsPane::build()
{
    auto *bar = new PaneBar(title(), this);
    auto *create = Buttons::make(tr("New room"), ButtonRole::Primary, bar);
    create->setObjectName(QStringLiteral("roomsNewRoom"));
    connect(create, &QPushButton::clicked, m_commands[0], &QAction::trigger);
    auto *token = Buttons::make(tr("Token …"), ButtonRole::Normal, bar);
    token->setObjectName(QStringLiteral("roomsToken"));
    connect(token, &QPushButton::clicked, m_commands[1], &QAction::trigger);
    bar->addAction(create);
    bar->addAction(token);
    m_words->setObjectName(QStringLiteral("roomsWords"));
    m_words->setFindKey(false);
    m_words->setMaximumWidth(Scale::px(this, 360));
    bar->addTrailing(m_words, 1);

    m_tabs->setObjectName(QStringLiteral("roomTabs"));
    m_tabs->setAccessibleName(tr("Views of rooms"));
    for (const Face &face : std::as_const(m_faces))
        m_tabs->addTab(face.title);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *line = new QVBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_tabs);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
}

QAction *RoomsPane::addCommand(const char *object, const QString &text, const QKeySequence &keys,
                               const std::function<void()> &work)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(object));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, work);
    m_commands << action;
    return action;
}

void RoomsPane::makeCommands()
{
    addCommand("roomsNewRoomAction", tr("&New room …"), QKeySequence(QKeySequence::New), [this] {
        emit destinationAsked(
            RoomPage::place(QStringLiteral("rooms"), {{QStringLiteral("new"), QStringLiteral("1")}}));
    });
    addCommand("roomsTokenAction", tr("&Token to join …"), {},
               [this] { emit destinationAsked(RoomPage::place(QStringLiteral("tokens"))); });
    addCommand("roomsSearchAction", tr("&Search this list"), QKeySequence(QKeySequence::Find),
               [this] { m_words->focusField(); });
    for (int face = 0; face < m_faces.size(); ++face)
        addCommand("roomsFaceAction", tr("Show %1").arg(m_faces[face].title),
                   QKeySequence(Qt::ALT | (Qt::Key_1 + face)), [this, face] {
                       m_tabs->setCurrentIndex(face);
                       pageAt(face)->mainWidget()->setFocus(Qt::ShortcutFocusReason);
                   });
}

QList<QAction *> RoomsPane::commands() const
{
    const RoomPage *shown = m_faces[m_face].page;
    return shown ? shown->commands() + m_commands : m_commands;
}

int RoomsPane::alerts() const
{
    return m_desk ? m_desk->wall()->attention() : 0;
}

RoomPage *RoomsPane::pageAt(int face)
{
    Face &wanted = m_faces[face];
    if (wanted.page)
        return wanted.page;
    wanted.page = wanted.make(m_parts);
    m_pages->addWidget(wanted.page);
    connectPage(face);
    wanted.page->restoreLayout(wanted.layout);
    wanted.page->setDesk(m_desk);
    wanted.page->setWords(wanted.words);
    return wanted.page;
}

void RoomsPane::connectPage(int face)
{
    RoomPage *page = m_faces[face].page;
    connect(page, &RoomPage::noted, this, &RoomsPane::noted);
    connect(page, &RoomPage::notedWithUndo, this, &RoomsPane::notedWithUndo);
    connect(page, &RoomPage::workStarted, this, &RoomsPane::workStarted);
    connect(page, &RoomPage::destinationAsked, this, &RoomsPane::destinationAsked);
    connect(page, &RoomPage::countChanged, this, &RoomsPane::showCounts);
    connect(page, &RoomPage::hereChanged, this, [this, face] {
        if (face == m_face)
            emit hereChanged();
    });
    connect(page, &RoomPage::layoutChanged, this, &RoomsPane::keepLayout);
    connect(page, &RoomPage::clearWordsAsked, this, [this, face] {
        if (face == m_face)
            m_words->clear();
    });
}

RoomPage *RoomsPane::page(const QString &face)
{
    const auto found = std::ranges::find_if(m_faces, [&](const Face &each) { return each.name == face; });
    return found == m_faces.end() ? nullptr : pageAt(static_cast<int>(found - m_faces.begin()));
}

QString RoomsPane::face() const
{
    return m_faces[m_face].name;
}

void RoomsPane::setFace(const QString &face)
{
    for (int each = 0; each < m_faces.size(); ++each) {
        if (m_faces[each].name == face)
            m_tabs->setCurrentIndex(each);
    }
}

void RoomsPane::showFace(int face)
{
    const bool isNew = face != m_face;
    m_face = face;
    RoomPage *page = pageAt(face);
    m_pages->setCurrentWidget(page);
    const QSignalBlocker quiet(m_words);
    m_words->setText(current().words);
    m_words->setPlaceholder(page->searchHint());
    m_words->setTarget(page->mainWidget());
    showCounts();
    emit commandsChanged();
    if (isNew)
        emit hereChanged();
}

// No focus proxy: which widget of a page it is changes with what the page shows.
void RoomsPane::focusInEvent(QFocusEvent *event)
{
    Pane::focusInEvent(event);
    if (RoomPage *page = current().page)
        page->mainWidget()->setFocus(event->reason());
}

// Nothing is made or asked for before somebody looks.
void RoomsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!current().page)
        showFace(m_face);
    if (m_desk) {
        if (const auto pending = std::exchange(m_pending, std::nullopt))
            open(*pending);
    }
}

void RoomsPane::showCounts()
{
    for (int face = 0; face < m_faces.size(); ++face)
        m_tabs->setTabCount(face, m_faces[face].page ? m_faces[face].page->count() : -1);
}

void RoomsPane::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk->wall(), nullptr, this, nullptr);
    m_desk = desk;
    for (const Face &face : std::as_const(m_faces)) {
        if (face.page)
            face.page->setDesk(desk);
    }
    if (desk)
        connect(desk->wall(), &LiveWall::changed, this, &RoomsPane::alertsChanged);
    showCounts();
    emit alertsChanged();
    if (desk && isVisible()) {
        if (const auto pending = std::exchange(m_pending, std::nullopt))
            open(*pending);
    }
}

bool RoomsPane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    if (!m_desk) {
        m_pending = destination;
        return true;
    }
    const QString wanted = destination.value(QStringLiteral("face"));
    if (!wanted.isEmpty())
        setFace(wanted);
    RoomPage *page = pageAt(m_face);
    page->open(renamed(destination.query, selectionKey, selectionName(page->face())));
    return true;
}

Destination RoomsPane::here() const
{
    Destination place;
    place.pane = name();
    if (const RoomPage *page = m_faces[m_face].page)
        place.query = renamed(page->here(), selectionName(page->face()), selectionKey);
    if (!place.query.hasQueryItem(QStringLiteral("face")))
        place.query.addQueryItem(QStringLiteral("face"), face());
    return place;
}

void RoomsPane::keepLayout()
{
    QHash<QString, QByteArray> states;
    for (Face &face : m_faces) {
        if (face.page)
            face.layout = face.page->layoutState();
        states.insert(face.name, face.layout);
    }
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << states;
    emit viewStateChanged(state);
}

void RoomsPane::restoreViewState(const QByteArray &state)
{
    QDataStream in(state);
    QHash<QString, QByteArray> states;
    in >> states;
    if (in.status() != QDataStream::Ok)
        states.clear();
    for (Face &face : m_faces) {
        face.layout = states.value(face.name);
        if (face.page)
            face.page->restoreLayout(face.layout);
    }
}
