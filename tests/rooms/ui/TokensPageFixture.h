// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/JoinTest.h"
#include "rooms/RoomDirectory.h"
#include "rooms/TokenBench.h"
#include "rooms/ui/TokensPage.h"
#include "support/ApiFixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QRandomGenerator>

/// The token bench on a scripted server and a clock that the test moves.
class TokensPageFixture
{
public:
    static inline const QDateTime start{QDate(2026, 11, 26), QTime(9, 29, 7), Qt::UTC};
    static inline const QString room = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");

    explicit TokensPageFixture(bool hasAccount = true, bool readOnly = false);
    ~TokensPageFixture() { page.reset(); }
    Q_DISABLE_COPY_MOVE(TokensPageFixture)

    template <class T>
    T *part(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    void pass(std::chrono::milliseconds time);
    /// Until the rooms were read, if they are.
    void ready();
    /// By the form, as an operator does.
    void mint(const QString &roomName = QStringLiteral("Daily stand-up"));
    void copyAndWait();
    void post(const QUrl &url, const QByteArray &state);
    /// What the page in a browser would tell.
    void runJoinTest();
    static QByteArray tokenText(int number, const QDateTime &now, bool isUnsigned = false);

    ApiFixture api;
    std::unique_ptr<RoomsDesk> desk;
    std::unique_ptr<TokensPage> page;
    QList<QUrl> opened;
    QList<QByteArray> given; ///< every token that the server handed out
    bool opens = true;
    int status = 201;
    bool isUnsigned = false;

private:
    ScriptedAnswer answer(const ScriptedRequest &request);
};
