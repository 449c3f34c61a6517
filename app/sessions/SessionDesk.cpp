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
    SessionTreePtr summed; ///< what the summary is of
    SessionSummary summary;
    std::optional<SessionSchema> schema;
    std::optional<Failure> schemaFailure;
    bool isLoadingSchema = false;
};

SessionDesk::SessionDesk(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(account), parts))
{
    connect(d->session, &OpenSession::began, this, [this] { d->summed.reset(); });
    connect(d->session, &OpenSession::treeChanged, this, &SessionDesk::sumUp);
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
void SessionDesk::sumUp()
{
    const SessionTreePtr tree = d->session->tree();
    if (!tree || d->session->isQuick())
        return;
    const SessionAddress address = d->session->address();
    const bool isSeen = d->session->from().isEmpty();
    auto *summing = runInBackground<SessionSummary>(
        this, [tree, address]() -> Outcome<SessionSummary> { return SessionSummary::of(*tree, address); });
    summing->then(this, [this, tree, isSeen](const Outcome<SessionSummary> &summary) {
        if (!summary)
            return;
        // What was seen once is what later sessions are held against; a file is of whoever saved it.
        if (isSeen)
            d->shelf->opened(*summary);
        // Another session may be open by now.
        if (tree != d->session->tree())
            return;
        d->summed = tree;
        d->summary = *summary;
        emit summaryChanged();
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

SessionSummary SessionDesk::summary() const
{
    const SessionTreePtr tree = d->session->tree();
    if (!tree)
        return {};
    return tree == d->summed ? d->summary : SessionSummary::of(*tree, d->session->address());
}

std::optional<SessionNorm> SessionDesk::norm() const
{
    if (!d->session->tree() || d->summed != d->session->tree())
        return std::nullopt;
    return SessionNorm::of(d->summary, d->shelf->summaries());
}
