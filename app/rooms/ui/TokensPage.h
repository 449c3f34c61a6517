// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/TokenBench.h"
#include "rooms/ui/RoomPage.h"
#include "rooms/ui/TokenPanel.h"
#include "widgets/Tone.h"

#include <QUrl>

class Clock;
class EmptyState;
class JoinView;
class QSplitter;
class QStackedWidget;
class TableView;
class TokenClipboard;
class TokenMint;

/// A row of the tokens at hand.
struct TokenRow
{
    QString id; ///< number of the token
    QString room;
    QString masked;
    qint64 left = 0; ///< seconds
    int refreshed = 0;
    QString standing;
    Tone tone = Tone::Neutral;
    bool operator==(const TokenRow &) const = default;
};

/// The token bench: client tokens are minted, watched, taken apart, handed out and tried here.
class TokensPage : public RoomPage
{
    Q_OBJECT
public:
    /// `openOutside` opens an address in the browser, and says whether it did; null where nothing is to be
    /// opened.
    TokensPage(Clock *clock, std::function<bool(const QUrl &)> openOutside, QWidget *parent = nullptr);
    ~TokensPage() override;

    QString face() const override { return QStringLiteral("tokens"); }
    QString title() const override { return tr("Token bench"); }
    void setDesk(RoomsDesk *desk) override;
    void setWords(const QString &words) override;
    QString searchHint() const override { return tr("room of a token"); }
    /// "room=…"
    void open(const QUrlQuery &place) override;
    QUrlQuery here() const override;
    QList<QAction *> commands() const override;
    QWidget *mainWidget() override;
    int count() const override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    TokenClipboard *clipboard() const { return m_clipboard; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void build();
    void connectParts();
    QList<ItemColumn<TokenRow>> columns();

    TokenBench *bench() const;
    const TokenBench::Held *current() const;
    TokenPanel::View view() const;
    void watch();
    void tick();
    void follow();
    void followRows();
    void followRooms();
    void followCurrent();
    void select(quint64 number);

    void mint(const QString &room, const TokenLives &lives);
    void copy(TokenSnippet::Kind kind);
    void startJoinTest();
    void chooseSdk(const QString &path);
    void readToken();

    Clock *m_clock;
    std::function<bool(const QUrl &)> m_openOutside;
    TokenClipboard *m_clipboard;
    ItemTableOf<TokenRow> m_table;
    QAction *m_mintAction = nullptr;
    QAction *m_readAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_joinAction = nullptr;
    TokenMint *m_mint;
    TableView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    TokenPanel *m_panel;
    JoinView *m_join;
    QSplitter *m_splitter;
    QPointer<CallBase> m_minting;
    QString m_sdk;
    quint64 m_joined = 0; ///< the token of the join test
    bool m_isWatched = false;
    quint64 m_ticks = 0;
};
