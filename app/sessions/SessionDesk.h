// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "sessions/OpenSession.h"
#include "sessions/SessionBatch.h"
#include "sessions/SessionComparison.h"
#include "sessions/SessionNorm.h"
#include "sessions/SessionSchema.h"
#include "sessions/SessionShelf.h"

class ApiClient;
class RecordsDesk;

/// Everything that the sessions pane asks for in one account.
class SessionDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ApiClient *client;
        KnownSessionTable *known;
        Clock *clock;
    };
    SessionDesk(Account account, const Parts &parts, QObject *parent = nullptr);
    ~SessionDesk() override;

    const Account &account() const;
    Clock *clock() const;
    SessionApi *api() const;
    OpenSession *session() const;
    SessionShelf *shelf() const;
    SessionBatch *batch() const;
    /// Detail records to find sessions with; not those of the record browser.
    RecordsDesk *records() const;

    /// Null before it came; loadSchema() asks (again).
    const SessionSchema *schema() const;
    const std::optional<Failure> &schemaFailure() const;
    bool isLoadingSchema() const;
    void loadSchema();

    /// The open session against another one, read as deep as it; put side by side in the background.
    /// Rejected where no session is open.
    Call<SessionComparison> *compareWith(const SessionAddress &other);
    /// The open session, summed up; here and now where that has not been done in the background yet.
    SessionSummary summary() const;
    /// The open session against those known of this account; nothing where none is open, or before it is
    /// summed up: summaryChanged() tells.
    std::optional<SessionNorm> norm() const;

signals:
    void schemaChanged();
    void summaryChanged();

private:
    void sumUp();
    class Private;
    std::unique_ptr<Private> d;
};
