// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomApi.h"
#include "rooms/RoomAsking.h"

namespace {
using Kind = Failure::Kind;

Failure worded(Kind kind, const QString &technical, const QString &what)
{
    Failure failure = Failure::of(kind, technical);
    failure.what = what;
    return failure;
}

// Nothing where there is something to fetch.
template <class Made>
std::optional<Failure> hindrance(const Made &made)
{
    if (made.downloadUrl.isValid() && !made.downloadUrl.isEmpty())
        return std::nullopt;
    if (!made.isComplete())
        return worded(Kind::Rejected, QStringLiteral("no link: ") + made.status,
                      RoomApi::tr("It is not complete yet, so there is nothing to fetch. Try again later."));
    return worded(Kind::Rejected, QStringLiteral("no link although completed"),
                  RoomApi::tr("It is complete, but the API gave no link to its file. Try again in a minute; "
                              "if that stays so, ask Telnyx support."));
}

// A file that is not behind its link isn't a recording that is gone.
Failure ofLink(Failure failure)
{
    if (failure.kind != Kind::NotFound && failure.kind != Kind::Forbidden)
        return failure;
    failure.kind = Kind::Rejected;
    failure.what =
        RoomApi::tr("The link leads to no file any more. Try again: each try asks for a new link.");
    return failure;
}

template <class Made>
Call<QUrl> *linkOf(QObject *owner, Call<Made> *asking)
{
    auto *call = new Deferred<QUrl>(owner);
    call->follow(asking->then(call, [call](Outcome<Made> made) {
        if (!made) {
            if (made.error().kind == Kind::NotFound)
                made.error().what = RoomApi::tr("It does not exist any more: somebody deleted it.");
            return call->settle(failed(std::move(made.error())));
        }
        if (auto why = hindrance(*made))
            return call->settle(failed(std::move(*why)));
        call->settle(made->downloadUrl);
    }));
    return call;
}

Call<qint64> *fetch(QObject *owner, ApiClient *client, const std::function<Call<QUrl> *()> &link,
                    const QString &toPath)
{
    auto *call = new Deferred<qint64>(owner);
    call->follow(link()->then(call, [call, client, link, toPath](Outcome<QUrl> first) {
        if (call->isSettled())
            return;
        if (!first)
            return call->settle(failed(std::move(first.error())));
        auto *download = client->download(*first, toPath, link);
        QObject::connect(download, &CallBase::progressed, call, &CallBase::progressed);
        call->follow(download->then(call, [call](Outcome<qint64> bytes) {
            if (!bytes)
                return call->settle(failed(ofLink(std::move(bytes.error()))));
            call->settle(std::move(bytes));
        }));
    }));
    return call;
}
} // namespace

Call<qint64> *RoomApi::fetchRecording(const QString &id, const QString &toPath)
{
    return fetch(
        this, m_client, [this, id] { return linkOf(this, recording(id)); }, toPath);
}

Call<qint64> *RoomApi::fetchComposition(const QString &id, const QString &toPath)
{
    return fetch(
        this, m_client, [this, id] { return linkOf(this, composition(id)); }, toPath);
}
