// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionDesk.h"

#include "api/ApiClient.h"
#include "records/RecordsDesk.h"
#include "sessions/SessionAdvice.h"
#include "sessions/SessionApi.h"

class SessionDesk::Private
{
public:
    Private(SessionDesk *desk, Account owner, const Parts &with)
        : account(std::move(owner)),
          clock(with.clock),
          api(new SessionApi(with.client, desk)),
          session(new OpenSession(api, desk)),
          shelf(new SessionShelf(account.id, with.known, with.clock, desk)),
          batch(new SessionBatch(api, desk)),
          records(new RecordsDesk(account, with.client, with.clock, desk))
    {
    }
    Account account;
    Clock *clock;
    SessionApi *api;
    OpenSession *session;
    SessionShelf *shelf;
    SessionBatch *batch;
    RecordsDesk *records;
    std::optional<SessionSchema> schema;
    std::optional<Failure> schemaFailure;
    bool isLoadingSchema = false;
};

SessionDesk::SessionDesk(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(account), parts))
{
    // What was seen once is what later sessions are held against.
    connect(d->session, &OpenSession::treeChanged, this, [this] {
        if (d->session->tree() && !d->session->isQuick() && d->session->from().isEmpty())
            remember(d->session->tree(), d->session->address());
    });
    connect(d->batch, &SessionBatch::ended, this, [this] {
        QList<SessionSummary> read;
        for (const SessionBatch::Line &line : d->batch->lines()) {
            if (line.state == SessionBatch::Line::State::Read)
                read << line.summary;
        }
        d->shelf->seen(read);
    });
}

// Adding up a million events takes a moment.
void SessionDesk::remember(const SessionTreePtr &tree, const SessionAddress &address)
{
    auto *summing = runInBackground<SessionSummary>(
        this, [tree, address]() -> Outcome<SessionSummary> { return SessionSummary::of(*tree, address); });
    summing->then(this, [this](const Outcome<SessionSummary> &summary) {
        if (summary)
            d->shelf->opened(*summary);
    });
}

SessionDesk::~SessionDesk()
{
    d->session->stop();
    d->batch->stop();
}

const Account &SessionDesk::account() const
{
    return d->account;
}

Clock *SessionDesk::clock() const
{
    return d->clock;
}

SessionApi *SessionDesk::api() const
{
    return d->api;
}

OpenSession *SessionDesk::session() const
{
    return d->session;
}

SessionShelf *SessionDesk::shelf() const
{
    return d->shelf;
}

SessionBatch *SessionDesk::batch() const
{
    return d->batch;
}

RecordsDesk *SessionDesk::records() const
{
    return d->records;
}

const SessionSchema *SessionDesk::schema() const
{
    return d->schema ? &*d->schema : nullptr;
}

const std::optional<Failure> &SessionDesk::schemaFailure() const
{
    return d->schemaFailure;
}

bool SessionDesk::isLoadingSchema() const
{
    return d->isLoadingSchema;
}

void SessionDesk::loadSchema()
{
    if (d->isLoadingSchema)
        return;
    d->isLoadingSchema = true;
    d->schemaFailure.reset();
    d->api->schema()->then(this, [this](Outcome<SessionSchema> schema) {
        d->isLoadingSchema = false;
        if (schema)
            d->schema = std::move(*schema);
        else
            d->schemaFailure = std::move(schema.error());
        emit schemaChanged();
    });
    emit schemaChanged();
}

Call<SessionComparison> *SessionDesk::compareWith(const SessionAddress &other)
{
    const SessionTreePtr left = d->session->tree();
    if (!left)
        return settledCall<SessionComparison>(this, failed(Failure::Kind::Rejected));
    if (auto objection = SessionAdvice::objection(other))
        return settledCall<SessionComparison>(this, failed(std::move(*objection)));
    auto *call = new Deferred<SessionComparison>(this);
    // Where one was read deeper than the other, all that lies deeper would seem to be added.
    auto *reading = d->api->session(other, d->session->depth(), SessionApi::Expand::None);
    call->follow(reading->then(call, [call, left](Outcome<SessionTreePtr> right) {
        if (!right)
            return call->settle(failed(std::move(right.error())));
        auto *comparing =
            runInBackground<SessionComparison>(call, [left, right = *right]() -> Outcome<SessionComparison> {
                return SessionComparison::of(left, right);
            });
        comparing->then(call, [call](Outcome<SessionComparison> both) { call->settle(std::move(both)); });
    }));
    return call;
}

SessionNorm SessionDesk::norm() const
{
    if (!d->session->tree())
        return {};
    return SessionNorm::of(SessionSummary::of(*d->session->tree(), d->session->address()),
                           d->shelf->summaries());
}
