// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "base/AlarmBell.h"
#include "bench/Bench.h"
#include "rooms/LiveWall.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/LivePage.h"
#include "sandbox/Sandbox.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace {
constexpr int sessions = 500;
constexpr int participants = 50;
constexpr std::chrono::seconds watched{60};
constexpr std::chrono::seconds hidden{12};
// Where the process that is measured finds its server, which must not be measured along with it.
constexpr const char *serverUrl = "SIGNALBOX_BENCH_WALL";
constexpr const char *serverKey = "SIGNALBOX_BENCH_WALL_KEY";

/// What all threads of this process have computed, in milliseconds.
double computed()
{
    return double(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

/// The page as the console has it, in a process of its own; prints a word and a figure a line.
class Console
{
public:
    Console()
    {
        Account account;
        account.id = QUuid::createUuid();
        account.apiBase = QUrl(qEnvironmentVariable(serverUrl));
        m_client = std::make_unique<ApiClient>(account, Secret(qgetenv(serverKey)), &m_clock, nullptr);
        m_desk = std::make_unique<RoomsDesk>(account,
                                             RoomsDesk::Parts{m_client.get(), &m_bell, &m_clock, &m_random});
        m_page.resize(1'400, 900);
        QObject::connect(wall(), &LiveWall::sessionChanged, &m_page, [this] { ++m_changes; });
        QObject::connect(wall(), &LiveWall::changed, &m_page, [this] {
            if (wall()->lastLook() != m_seen)
                count();
        });
    }
    // The page lets go of the desk first.
    ~Console() { m_page.setDesk(nullptr); }

    void run()
    {
        m_page.setDesk(m_desk.get());
        m_page.show();
        wait(std::chrono::seconds(8)); // the first look reads everything, and the names of the rooms
        if (!m_seen.isValid())
            qFatal("nothing was seen");
        m_looks = 0;
        m_counting = 0;
        const double before = computed();
        wait(watched);
        tell("watched", computed() - before - m_counting);
        tell("looks", m_looks);
        m_page.hide();
        tell("hides", 0);
        const double then = computed();
        wait(hidden);
        tell("hidden", computed() - then);
    }

private:
    LiveWall *wall() const { return m_desk->wall(); }
    static void tell(const char *what, double value)
    {
        std::printf("%s %.3f\n", what, value);
        std::fflush(stdout);
    }
    static void wait(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// What a look has brought; this alone is not the console's work.
    void count()
    {
        const double before = computed();
        if (wall()->failure() || wall()->sessions().size() < sessions * 9 / 10)
            qFatal("sessions are missing");
        int changed = 0;
        QHash<QString, RoomParticipant> now;
        for (const LiveSession &session : wall()->sessions()) {
            for (const RoomParticipant &one : *session.session.participants) {
                changed += m_known.value(one.id) == one ? 0 : 1;
                now.insert(one.id, one);
            }
        }
        if (!m_known.isEmpty()) {
            tell("people", changed);
            tell("sessions", m_changes);
        }
        m_known = std::move(now);
        m_changes = 0;
        m_seen = wall()->lastLook();
        ++m_looks;
        m_counting += computed() - before;
    }

    SystemClock m_clock;
    AlarmBell m_bell;
    QRandomGenerator m_random{1};
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<RoomsDesk> m_desk;
    LivePage m_page;
    QHash<QString, RoomParticipant> m_known;
    QDateTime m_seen;
    int m_changes = 0;
    int m_looks = 0;
    double m_counting = 0;
};

double middle(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// What the measured process said, by its words, and what reached the server while nobody looked.
struct Told
{
    QHash<QByteArray, QList<double>> figures;
    qsizetype whileHidden = 0;
};

Told measured(Sandbox &sandbox)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(serverUrl), sandbox.url().toString());
    environment.insert(QLatin1String(serverKey), QString::fromLatin1(sandbox.key()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("live-wall")});
    Told told;
    while (process.waitForReadyRead(120'000) || process.canReadLine()) {
        while (process.canReadLine()) {
            const QByteArrayList words = process.readLine().simplified().split(' ');
            if (words[0] == "hides")
                sandbox.forgetRequests();
            told.figures[words[0]] << words.value(1).toDouble();
        }
    }
    told.whileHidden = sandbox.requests().size();
    return told;
}

void watching(const Bench::Say &say)
{
    if (qEnvironmentVariableIsSet(serverUrl))
        return Console().run();
    // Ten times as fast as life, which is 1 % of the participants between two looks.
    Sandbox sandbox({.pace = 10, .rooms = sessions, .participants = participants});
    if (!sandbox.start())
        qFatal("the sandbox does not start");
    const Told told = measured(sandbox);
    const double spent = middle(told.figures.value("watched"));
    const double looks = std::max(1.0, middle(told.figures.value("looks")));
    say({QStringLiteral("live-wall"), spent / (watched / std::chrono::milliseconds(1)) * 100,
         QStringLiteral("%"), sessions * participants,
         QStringLiteral(
             "of a core while the page is watched, painting included; target 5 %; %1 looks in %2 s, "
             "%3 ms each; between two of them %4 participants changed, in %5 sessions")
             .arg(looks)
             .arg(watched.count())
             .arg(spent / looks, 0, 'f', 0)
             .arg(middle(told.figures.value("people")))
             .arg(middle(told.figures.value("sessions")))});
    say({QStringLiteral("live-wall-hidden"), middle(told.figures.value("hidden")), QStringLiteral("ms"),
         sessions * participants,
         QStringLiteral("computed in %1 s while nobody looks; %2 requests")
             .arg(hidden.count())
             .arg(told.whileHidden)});
}

const Bench wallBench("live-wall", watching);
} // namespace
