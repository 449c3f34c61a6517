// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokensPage.h"

#include "base/Clock.h"
#include "rooms/JoinTest.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/JoinView.h"
#include "rooms/ui/TokenClipboard.h"
#include "rooms/ui/TokenMint.h"
#include "rooms/ui/TokenReader.h"
#include "rooms/ui/TokenWords.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/EmptyState.h"
#include "widgets/TableView.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

using namespace std::chrono_literals;

TokensPage::~TokensPage()
{
    if (m_desk && m_isWatched)
        bench()->setOpen(false);
}

TokenBench *TokensPage::bench() const
{
    return m_desk ? m_desk->tokens() : nullptr;
}

const TokenBench::Held *TokensPage::current() const
{
    const QString id = m_table.idAt(m_list->currentIndex().row());
    return m_desk && !id.isEmpty() ? bench()->find(id.toULongLong()) : nullptr;
}

void TokensPage::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        for (QObject *part : {static_cast<QObject *>(bench()), static_cast<QObject *>(m_desk->directory())})
            disconnect(part, nullptr, this, nullptr);
        bench()->setOpen(false);
        // Nobody could stop it from another account.
        m_desk->joinTest()->stop();
    }
    if (m_minting)
        disconnect(m_minting, nullptr, this, nullptr);
    m_minting = nullptr;
    m_isWatched = false;
    m_joined = 0;
    m_desk = desk;
    m_mint->setBusy(false);
    m_mint->clearFailure();
    m_mint->chooseRoom({});
    m_table.clear();
    m_join->setTest(desk ? desk->joinTest() : nullptr);
    if (desk) {
        connect(bench(), &TokenBench::changed, this, &TokensPage::follow);
        connect(desk->directory(), &RoomDirectory::changed, this, &TokensPage::followRooms);
        desk->joinTest()->setSdk(m_sdk);
    }
    QString refused;
    if (!desk)
        refused = tr("Choose an account with a key first.");
    else if (desk->account().readOnly)
        refused = tr("This account is read-only: no token can be minted or refreshed.");
    m_mint->setRefused(refused);
    followRooms();
    follow();
    watch();
}

void TokensPage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    window()->installEventFilter(this);
    watch();
}

void TokensPage::hideEvent(QHideEvent *event)
{
    RoomPage::hideEvent(event);
    watch();
}

bool TokensPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::WindowStateChange)
        watch();
    return RoomPage::eventFilter(watched, event);
}

void TokensPage::watch()
{
    const bool isWatched = isVisible() && !window()->isMinimized() && m_desk;
    if (isWatched == m_isWatched)
        return;
    m_isWatched = isWatched;
    if (m_desk)
        bench()->setOpen(isWatched);
    if (!isWatched)
        return;
    m_desk->directory()->load();
    follow();
    m_clock->after(1s, this, [this, ticks = ++m_ticks] {
        if (ticks == m_ticks)
            tick();
    });
}

// Once a second, and only while somebody looks.
void TokensPage::tick()
{
    if (!m_isWatched)
        return;
    followRows();
    m_panel->tick(view());
    m_clock->after(1s, this, [this, ticks = ++m_ticks] {
        if (ticks == m_ticks)
            tick();
    });
}

void TokensPage::follow()
{
    // What is no longer on the bench is no longer served either.
    if (m_desk && m_joined > 0 && !bench()->find(m_joined)) {
        m_joined = 0;
        m_desk->joinTest()->stop();
    }
    const auto before = m_table.loaded();
    followRows();
    const bool hasRows = m_table.loaded() > 0;
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_list) : m_empty);
    m_join->setVisible(hasRows);
    if (hasRows && !m_list->currentIndex().isValid() && m_table.rowCount() > 0)
        m_list->setCurrentIndex(m_table.index(0, 0));
    followCurrent();
    if (before != m_table.loaded())
        emit countChanged();
}

void TokensPage::followRows()
{
    QList<TokenRow> rows;
    QSet<QString> ids;
    const QDateTime now = m_clock->now();
    for (const TokenBench::Held &held : m_desk ? bench()->tokens() : QList<TokenBench::Held>()) {
        const auto standing = TokenWords::standing(held, bench()->willRefresh(held), now);
        TokenRow row;
        row.id = QString::number(held.number);
        row.room = m_desk->directory()->nameOf(held.token.roomId);
        row.masked = held.token.masked;
        row.left = TokenWords::left(held, now).count();
        row.refreshed = held.refreshed;
        row.standing = standing.word;
        row.tone = standing.tone;
        ids << row.id;
        rows << row;
    }
    m_table.keepOnly(ids);
    m_table.put(rows);
}

void TokensPage::followRooms()
{
    m_mint->setRooms(m_desk ? m_desk->directory()->rooms() : QList<Room>());
    follow();
}

TokenPanel::View TokensPage::view() const
{
    const TokenBench::Held *held = current();
    return {.held = held,
            .room = held ? m_desk->directory()->nameOf(held->token.roomId) : QString(),
            .willRefresh = held && bench()->willRefresh(*held),
            .mayRefresh = m_desk && !m_desk->account().readOnly,
            .now = m_clock->now()};
}

void TokensPage::followCurrent()
{
    const TokenPanel::View now = view();
    m_panel->show(now);
    m_panel->setVisible(now.held);
    m_joinAction->setEnabled(now.held);
    m_refreshAction->setEnabled(now.held && now.mayRefresh && !now.held->isAsking && !now.held->isOver);
}

void TokensPage::select(quint64 number)
{
    const int row = m_table.rowOf(QString::number(number));
    if (row >= 0)
        m_list->setCurrentIndex(m_table.index(row, 0)); // selectRow() finds no column in RTL
    followCurrent();
}

void TokensPage::mint(const QString &room, const TokenLives &lives)
{
    if (!m_desk || m_minting)
        return;
    auto *call = bench()->mint(room, lives);
    m_minting = call;
    m_mint->setBusy(true);
    call->then(this, [this, call](const Outcome<quint64> &number) {
        if (m_minting != call)
            return; // of an account that went
        m_minting = nullptr;
        m_mint->setBusy(false);
        if (!number)
            return m_mint->showFailure(number.error());
        select(*number);
        emit noted(tr("Token for %1 minted.").arg(view().room));
    });
}

void TokensPage::copy(TokenSnippet::Kind kind)
{
    if (const TokenBench::Held *held = current()) {
        m_clipboard->copy(held->token, kind);
        emit noted(
            tr("Token copied. It leaves the clipboard in %1.").arg(TokenWords::life(m_clipboard->stay())));
    }
}

void TokensPage::startJoinTest()
{
    const TokenBench::Held *held = current();
    if (!held)
        return;
    const QUrl page = m_desk->joinTest()->start(
        held->token.roomId, m_desk->directory()->nameOf(held->token.roomId), held->token.token);
    m_join->say({});
    m_joined = held->number;
    if (!page.isValid() || !m_openOutside || m_openOutside(page))
        return;
    m_desk->joinTest()->stop();
    m_join->say(tr("The browser could not be opened."));
}

void TokensPage::chooseSdk(const QString &path)
{
    m_sdk = path;
    if (m_desk)
        m_desk->joinTest()->setSdk(path);
    emit layoutChanged();
}

void TokensPage::readToken()
{
    (new TokenReader(m_clock, this))->open();
}

void TokensPage::setWords(const QString &words)
{
    m_table.setWords(words);
    followCurrent();
}

void TokensPage::open(const QUrlQuery &place)
{
    const QString room = place.queryItemValue(QStringLiteral("room"));
    if (room.isEmpty() || !m_desk)
        return;
    m_mint->chooseRoom(room);
    for (const TokenBench::Held &held : bench()->tokens()) {
        if (held.token.roomId == room)
            return select(held.number);
    }
}

QUrlQuery TokensPage::here() const
{
    QUrlQuery place;
    if (const TokenBench::Held *held = current())
        place.addQueryItem(QStringLiteral("room"), held->token.roomId);
    return place;
}

QWidget *TokensPage::mainWidget()
{
    return m_table.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_mint->firstField();
}

int TokensPage::count() const
{
    const int tokens = m_desk ? static_cast<int>(bench()->tokens().size()) : 0;
    return tokens > 0 ? tokens : -1;
}

// Choices only; nothing of a token.
QByteArray TokensPage::layoutState() const
{
    const QJsonObject choices{{QStringLiteral("clipboard"), static_cast<int>(m_clipboard->stay().count())},
                              {QStringLiteral("sdk"), m_sdk},
                              {QStringLiteral("preset"), m_mint->preset()}};
    return QJsonDocument(choices).toJson(QJsonDocument::Compact);
}

void TokensPage::restoreLayout(const QByteArray &state)
{
    const QJsonObject choices = QJsonDocument::fromJson(state).object();
    m_clipboard->setStay(
        std::chrono::seconds(choices[u"clipboard"].toInt(static_cast<int>(TokenClipboard::usual.count()))));
    m_sdk = choices[u"sdk"].toString();
    m_mint->setPreset(choices[u"preset"].toString());
    if (m_desk)
        m_desk->joinTest()->setSdk(m_sdk);
}
