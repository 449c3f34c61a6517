// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LivePage.h"

#include "base/Clock.h"
#include "base/rows/SearchText.h"
#include "rooms/ParticipantContext.h"
#include "rooms/RoomDirectory.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/WallPanel.h"
#include "rooms/ui/WallView.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"

#include <QApplication>
#include <QDataStream>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace {
constexpr quint32 layoutVersion = 1;
}

LiveWall *LivePage::wall() const
{
    return m_desk ? m_desk->wall() : nullptr;
}

void LivePage::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        wall()->setWatched(false);
        for (QObject *part : {static_cast<QObject *>(wall()), static_cast<QObject *>(m_desk->moderation()),
                              static_cast<QObject *>(m_desk->directory())})
            disconnect(part, nullptr, this, nullptr);
    }
    delete m_question;
    m_desk = desk;
    m_texts.clear();
    m_chosen.reset();
    m_wanted.clear();
    m_report->hide();
    m_table->forget();
    m_view->setCards({});
    if (desk) {
        wall()->setRules(m_rules);
        connect(wall(), &LiveWall::sessionChanged, this, [this](const QString &id) { m_texts.remove(id); });
        connect(wall(), &LiveWall::changed, this, &LivePage::follow);
        connect(desk->directory(), &RoomDirectory::changed, this, &LivePage::followChosen);
        connect(desk->moderation(), &Moderation::changed, this, [this](const QString &session) {
            if (m_chosen && m_chosen->session.id == session)
                followChosen();
        });
    }
    follow();
    watch();
}

void LivePage::watch()
{
    if (m_desk)
        wall()->setWatched(isVisible() && !window()->isMinimized());
}

void LivePage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    window()->installEventFilter(this);
    // Minutes passed meanwhile.
    follow();
    watch();
}

void LivePage::hideEvent(QHideEvent *event)
{
    RoomPage::hideEvent(event);
    watch();
}

bool LivePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::WindowStateChange)
        watch();
    return RoomPage::eventFilter(watched, event);
}

QWidget *LivePage::mainWidget()
{
    return m_pages->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_view;
}

int LivePage::count() const
{
    return wall() && wall()->lastLook().isValid() ? static_cast<int>(wall()->sessions().size()) : -1;
}

// While nothing can be read, what is shown is of the last look, and so are its lengths.
QDateTime LivePage::asOf() const
{
    if (!m_desk)
        return {};
    const bool isOld = wall()->failure() && wall()->lastLook().isValid();
    return isOld ? wall()->lastLook() : m_desk->clock()->now();
}

void LivePage::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    follow();
}

bool LivePage::matches(const LiveSession &live)
{
    if (m_words.isEmpty())
        return true;
    QString &text = m_texts[live.session.id];
    if (text.isEmpty()) {
        QStringList parts{live.session.id};
        for (const RoomParticipant &person : live.session.participants.value_or(QList<RoomParticipant>()))
            parts << ParticipantContext::nameOf(person);
        text = QString::fromStdString(SearchText::folded(parts.join(u'\n')));
    }
    // The name of the room may come later than its session.
    const QString room = QString::fromStdString(SearchText::folded(live.roomName));
    return std::ranges::all_of(m_words.split(u' ', Qt::SkipEmptyParts), [&](const QString &word) {
        const QString folded = QString::fromStdString(SearchText::folded(word));
        return text.contains(folded) || room.contains(folded);
    });
}

void LivePage::follow()
{
    // Nothing jumps under the hands of somebody who is being asked.
    if (m_question) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    followCards();
    followFace();
    followWanted();
    emit countChanged();
}

void LivePage::followCards()
{
    const QDateTime at = asOf();
    QList<WallCard> cards;
    if (m_desk) {
        cards.reserve(wall()->sessions().size());
        for (const LiveSession &live : wall()->sessions()) {
            if (matches(live))
                cards << WallCard::of(live, at);
        }
    }
    const std::optional<LiveSession> before = m_chosen;
    m_view->setCards(cards);
    if (m_view->current() < 0 && !cards.isEmpty())
        m_view->setCurrentSession(cards.first().session);
    choose(m_view->currentSession());
    if (before && m_desk && !wall()->find(before->session.id))
        sayGone(*before);
}

void LivePage::choose(const QString &session)
{
    const LiveSession *live = m_desk ? wall()->find(session) : nullptr;
    const bool isOther = !live != !m_chosen || (live && live->session.id != m_chosen->session.id);
    m_chosen = live ? std::optional(*live) : std::nullopt;
    if (isOther) {
        m_table->forget();
        m_report->setVisible(m_report->isVisibleTo(this) && m_reportOf == session);
    }
    followChosen();
    if (isOther)
        emit hereChanged();
}

void LivePage::sayGone(const LiveSession &gone)
{
    const QString text = tr("The session in “%1” is no longer active.").arg(gone.roomName);
    // Who ended it was told so already.
    if (!m_desk->moderation()->endAskedAt(gone.session.id).isValid())
        emit noted(text);
    // Keys that were meant for its people must not reach those of the next one.
    if (m_table->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    if (m_report->isVisibleTo(this) || !m_chosen)
        return;
    report(Tone::Ended, text, tr("“%1” is shown now.").arg(m_chosen->roomName));
}

void LivePage::followChosen()
{
    if (m_question)
        return;
    if (m_chosen) {
        const QDateTime at = asOf();
        QList<WallPerson> people;
        for (const RoomParticipant &person :
             m_chosen->session.participants.value_or(QList<RoomParticipant>()))
            people << WallPerson::of(person, m_desk->moderation()->of(person.id), at);
        m_table->setPeople(people);
        const Room *room = m_desk->directory()->find(m_chosen->session.roomId);
        m_panel->show({*m_chosen, WallCard::of(*m_chosen, at), room ? std::optional(*room) : std::nullopt,
                       m_desk->moderation()->endAskedAt(m_chosen->session.id), at});
        //: %1 is a room's name
        m_heading->setText(m_chosen->present == 0
                               ? tr("%1 · nobody is in the room").arg(m_chosen->roomName)
                               : tr("%1 · %n people", nullptr, m_chosen->present).arg(m_chosen->roomName));
    }
    refreshActions();
}

void LivePage::refreshActions()
{
    WallChoice choice;
    choice.hasAccount = m_desk;
    choice.isReadOnly = m_desk && m_desk->account().readOnly;
    choice.account = m_desk ? m_desk->account().name : QString();
    if (m_chosen) {
        choice.session = m_chosen->session.id;
        choice.room = m_chosen->session.roomId;
        choice.present = static_cast<int>(m_table->present().size());
        choice.isEndAsked = m_desk->moderation()->endAskedAt(m_chosen->session.id).isValid();
        for (const WallPerson &person : m_table->targets())
            choice.targets << person.name;
    }
    m_actions->update(choice);
}

void LivePage::followFace()
{
    WallFace::Input input;
    input.hasAccount = m_desk;
    input.words = m_words;
    input.shown = static_cast<int>(m_view->cards().size());
    if (m_desk) {
        input.sessions = static_cast<int>(wall()->sessions().size());
        input.lastLook = wall()->lastLook();
        input.now = m_desk->clock()->now();
        input.failure = wall()->failure();
    }
    const QString at = input.lastLook.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
    m_foot->setText(!m_desk ? QString()
                    : input.lastLook.isValid()
                        ? tr("Live, every 10 s while this pane is visible · last look %1").arg(at)
                        : tr("Live, every 10 s while this pane is visible"));
    const WallFace face = WallFace::of(input);
    // What stands there already keeps its buttons, and the focus on them.
    if (face != m_face)
        showFace(face);
}

void LivePage::showFace(const WallFace &face)
{
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_face = face;
    m_warning->setMessage(Tone::Doubtful, face.warning, face.warningText);
    m_warning->clearButtons();
    if (!face.warning.isEmpty())
        connect(m_warning->addButton(tr("Retry")), &QPushButton::clicked, wall(), &LiveWall::look);
    m_warning->setVisible(!face.warning.isEmpty());
    m_empty->setMessage(face.icon, face.title, face.text);
    m_empty->clearButtons();
    QPushButton *first = nullptr;
    if (face.offer == WallFace::Offer::Retry) {
        first = m_empty->addButton(tr("Retry"));
        connect(first, &QPushButton::clicked, wall(), &LiveWall::look);
    } else if (face.offer == WallFace::Offer::ClearWords) {
        first = m_empty->addButton(tr("Show all sessions"));
        connect(first, &QPushButton::clicked, this, &RoomPage::clearWordsAsked);
    } else if (face.offer == WallFace::Offer::Begin) {
        first = m_empty->addButton(tr("New room"));
        connect(first, &QPushButton::clicked, this, [this] {
            emit destinationAsked(
                place(QStringLiteral("rooms"), {{QStringLiteral("new"), QStringLiteral("1")}}));
        });
        connect(m_empty->addButton(tr("Mint a token")), &QPushButton::clicked, this,
                [this] { emit destinationAsked(place(QStringLiteral("tokens"))); });
    }
    m_empty->setFocusProxy(first);
    QWidget *now = face.hasCards ? static_cast<QWidget *>(m_across) : m_empty;
    const bool isOther = now != m_pages->currentWidget();
    m_pages->setCurrentWidget(now);
    // What had the focus is hidden now: the keys go on where the page's own keys go.
    if (hadFocus && (isOther || !now->isAncestorOf(QApplication::focusWidget())))
        mainWidget()->setFocus(Qt::OtherFocusReason);
}

void LivePage::keyPressEvent(QKeyEvent *event)
{
    // Back from the people to the cards.
    if (event->key() != Qt::Key_Escape || !m_table->hasFocus())
        return RoomPage::keyPressEvent(event);
    m_view->setFocus(Qt::TabFocusReason);
    event->accept();
}

void LivePage::open(const QUrlQuery &place)
{
    const QString session = place.queryItemValue(QStringLiteral("session"), QUrl::FullyDecoded);
    if (session.isEmpty() || !m_desk)
        return;
    m_wanted = session;
    m_wantedSince = wall()->lastLook();
    if (wall()->find(session) && m_view->indexOf(session) < 0)
        emit clearWordsAsked();
    followWanted();
    if (!m_wanted.isEmpty())
        wall()->look();
}

// It may have begun after the last look: only the next one can tell that it isn't active.
void LivePage::followWanted()
{
    if (m_wanted.isEmpty() || !m_desk)
        return;
    const QString session = m_wanted;
    if (m_view->setCurrentSession(session)) {
        m_wanted.clear();
        return choose(session);
    }
    if (wall()->isLooking() || wall()->lastLook() == m_wantedSince)
        return;
    m_wanted.clear();
    QPushButton *button =
        report(Tone::Ended, tr("That session is no longer active."), {}, tr("Open it under Sessions"));
    connect(button, &QPushButton::clicked, this, [this, session] {
        emit destinationAsked(place(QStringLiteral("sessions"), {{QStringLiteral("session"), session}}));
    });
}

QUrlQuery LivePage::here() const
{
    QUrlQuery query;
    if (m_chosen)
        query.addQueryItem(QStringLiteral("session"), m_chosen->session.id);
    return query;
}

QByteArray LivePage::layoutState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << layoutVersion << m_table->headerState() << m_across->saveState() << qint32(m_wallHeight)
        << qint32(m_rules.phantomAfter.count()) << qint32(m_rules.recordingAfter.count())
        << qint32(m_rules.longAfter.count());
    return bytes;
}

void LivePage::restoreLayout(const QByteArray &state)
{
    quint32 version = 0;
    QByteArray header;
    QByteArray across;
    qint32 height = -1;
    qint32 phantom = 0;
    qint32 recording = 0;
    qint32 isLong = 0;
    QDataStream in(state);
    in >> version >> header >> across >> height >> phantom >> recording >> isLong;
    const bool isOurs = in.status() == QDataStream::Ok && version == layoutVersion;
    if (!isOurs || !m_table->restoreHeaderState(header))
        m_table->resetLayout();
    m_wallHeight = isOurs ? height : -1;
    if (isOurs)
        m_across->restoreState(across);
    m_rules = {};
    if (isOurs && phantom > 0 && recording > 0 && isLong > 0)
        m_rules = {std::chrono::minutes(phantom), std::chrono::minutes(recording),
                   std::chrono::hours(isLong)};
    if (m_desk)
        wall()->setRules(m_rules);
    arrangeWall();
}
