// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/JoinTest.h"

#include "base/Call.h"
#include "base/Clock.h"
#include "loopback/HttpListener.h"
#include "rooms/JoinPage.h"
#include "rooms/JoinReport.h"
#include "rooms/JoinVisit.h"

namespace {
constexpr qsizetype mostStates = 500;
}

class JoinTest::Private
{
public:
    explicit Private(Clock *theClock) : clock(theClock) {}

    JoinVisit::Parts newVisit(JoinTest *test, const QString &room, const QString &roomName,
                              const Secret &token);

    Clock *clock;
    QString sdk;
    QString sdkTrouble;
    QString trouble;
    QList<State> states;
    bool wasFetched = false;
    quint64 visits = 0;
    std::unique_ptr<HttpListener> listener;
};

JoinTest::JoinTest(Clock *clock, QObject *parent) : QObject(parent), d(std::make_unique<Private>(clock))
{
    d->sdkTrouble = JoinSdk::find({}).trouble;
}

JoinTest::~JoinTest()
{
    // Joins the listener's thread: after that nobody calls back.
    d->listener.reset();
}

void JoinTest::setSdk(const QString &path)
{
    if (path == d->sdk)
        return;
    d->sdk = path;
    d->sdkTrouble.clear();
    runInBackground<QString>(this, [path]() -> Outcome<QString> {
        return JoinSdk::find(path).trouble;
    })->then(this, [this, path](const Outcome<QString> &trouble) {
        if (path != d->sdk)
            return;
        d->sdkTrouble = trouble.value_or(QString());
        emit changed();
    });
    emit changed();
}

QString JoinTest::sdk() const
{
    return d->sdk;
}

QString JoinTest::sdkTrouble() const
{
    return d->sdkTrouble;
}

JoinVisit::Parts JoinTest::Private::newVisit(JoinTest *test, const QString &room, const QString &roomName,
                                             const Secret &token)
{
    // What a listener that is gone had still to tell belongs to no visit.
    const quint64 visit = ++visits;
    const auto tell = [this, test, visit](auto work) {
        QMetaObject::invokeMethod(
            test,
            [this, visit, work = std::move(work)] {
                if (visit == visits)
                    work();
            },
            Qt::QueuedConnection);
    };
    JoinVisit::Parts parts;
    parts.sdk = sdk;
    parts.page = [room, roomName, token](const JoinSdk &found) {
        return found.trouble.isEmpty()
                   ? JoinPage::joining(room, roomName, token.reveal(SecretPass()), found.entry)
                   : JoinPage::sdkMissing(roomName, found.trouble);
    };
    parts.fetched = [this, test, tell] {
        tell([this, test] {
            wasFetched = true;
            emit test->changed();
        });
    };
    parts.reported = [this, test, tell](const State &state) {
        tell([this, test, state] {
            states.append(state);
            states.last().at = clock->now();
            if (states.size() > mostStates)
                states.removeFirst();
            emit test->changed();
        });
    };
    parts.withoutToken = [token](QByteArray text) {
        const QByteArray secret = token.reveal(SecretPass());
        return secret.isEmpty() ? text : text.replace(secret, "…");
    };
    return parts;
}

QUrl JoinTest::start(const QString &room, const QString &roomName, const Secret &token)
{
    stop();
    d->trouble.clear();
    d->states.clear();
    d->wasFetched = false;
    const auto answers = std::make_shared<JoinVisit>(d->newVisit(this, room, roomName, token));
    d->listener = std::make_unique<HttpListener>(
        [answers](const std::shared_ptr<HttpExchange> &exchange) {
            exchange->reply(answers->answer(exchange->request()));
        },
        HttpListener::Options{.largestBody = JoinReport::longest});
    QUrl url;
    if (d->listener->listen()) {
        answers->setPort(d->listener->port());
        url = QUrl(QStringLiteral("http://127.0.0.1:%1%2")
                       .arg(d->listener->port())
                       .arg(QLatin1String(answers->path())));
    } else {
        d->trouble = tr("The join test can't be served on this machine: %1").arg(d->listener->error());
        d->listener.reset();
    }
    emit changed();
    return url;
}

void JoinTest::stop()
{
    if (!d->listener)
        return;
    d->listener.reset(); // the token goes with it
    ++d->visits;
    emit changed();
}

bool JoinTest::isServing() const
{
    return d->listener != nullptr;
}

QString JoinTest::trouble() const
{
    return d->trouble;
}

bool JoinTest::wasFetched() const
{
    return d->wasFetched;
}

const QList<JoinTest::State> &JoinTest::states() const
{
    return d->states;
}
