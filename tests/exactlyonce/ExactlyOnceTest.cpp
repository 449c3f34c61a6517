// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxJson.h"
#include "sandbox/Sandbox.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Kills the sending process again and again, and lets the sandbox's own ledger judge.
class ExactlyOnceTest : public QObject
{
    Q_OBJECT
private slots:
    void eachFaxArrivesOnceThoughTheProgramIsKilledFiftyTimes_data();
    void eachFaxArrivesOnceThoughTheProgramIsKilledFiftyTimes();
    void withoutReconciliationFaxesArriveTwice();
};

namespace {
const QStringList points{QStringLiteral("before-row"),   QStringLiteral("after-row"),
                         QStringLiteral("mid-body"),     QStringLiteral("body-sent"),
                         QStringLiteral("reply-unread"), QStringLiteral("before-final-commit")};

/// The sandbox with the processes that it is sent to by.
class Trial
{
public:
    Trial(int faxes, int factor, std::chrono::milliseconds listLag) : m_faxes(faxes), m_factor(factor)
    {
        SandboxOptions options;
        options.faxes = 0;
        options.pace = 20'000;
        options.listLag = listLag;
        m_sandbox = std::make_unique<Sandbox>(options);
        m_started = m_sandbox->start() && writeDocument() && findSender();
    }

    bool started() const { return m_started; }

    /// Runs one process; true when it was killed, false when it came to its end.
    bool run(const QStringList &more)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SIGNALBOX_API_KEY"), QString::fromLatin1(m_sandbox->key()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("--folder"),     m_folder.path(),
                              QStringLiteral("--document"),   m_document,
                              QStringLiteral("--base"),       m_sandbox->url().toString(),
                              QStringLiteral("--faxes"),      QString::number(m_faxes),
                              QStringLiteral("--epoch"),      QString::number(m_epoch),
                              QStringLiteral("--factor"),     QString::number(m_factor),
                              QStringLiteral("--connection"), m_connection,
                              QStringLiteral("--from"),       m_from};
        const QString driver = QCoreApplication::applicationDirPath() + QStringLiteral("/exactlyonce_driver");
        process.start(driver, arguments + more);
        if (more.contains(QStringLiteral("--hold")))
            killWhenHeld(process);
        if (!process.waitForFinished(60'000))
            m_trouble = QStringLiteral("a process hung");
        const bool killed = process.exitStatus() == QProcess::CrashExit;
        if (!killed && process.exitCode() != 0)
            m_trouble += QStringLiteral("exit code %1: ").arg(process.exitCode()) +
                         QString::fromLocal8Bit(process.readAll());
        return killed;
    }

    /// "" when each fax arrived exactly once; else what is wrong.
    QString verdict() const
    {
        if (!m_trouble.isEmpty())
            return m_trouble;
        QHash<QUuid, int> arrived;
        QSet<QString> recipients;
        for (const QJsonObject &fax : m_sandbox->ledger()) {
            ++arrived[FaxJson::jobOf(fax[u"client_state"].toString())];
            recipients << fax[u"to"].toString();
        }
        const auto twice = std::ranges::count_if(arrived, [](int count) { return count > 1; });
        if (arrived.size() == m_faxes && recipients.size() == m_faxes && twice == 0)
            return {};
        return QStringLiteral("%1 jobs and %2 recipients of %3, %4 of them more than once")
            .arg(arrived.size())
            .arg(recipients.size())
            .arg(m_faxes)
            .arg(twice);
    }
    bool failed() const { return !m_trouble.isEmpty(); }

private:
    // Kills a process that stands still, as soon as the server has done with what it got.
    void killWhenHeld(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
        }
        if (!process.canReadLine())
            return;
        QByteArray job = process.readLine().trimmed();
        if (!job.startsWith("held ")) {
            m_trouble = QString::fromLocal8Bit(job);
            return;
        }
        job.remove(0, 5);
        if (!QTest::qWaitFor([&] { return accepted(QUuid(QString::fromLatin1(job))); }))
            m_trouble = QStringLiteral("the server did not take what was sent");
        process.kill();
    }

    bool accepted(const QUuid &job) const
    {
        const QList<QJsonObject> ledger = m_sandbox->ledger();
        return std::ranges::any_of(ledger, [&](const QJsonObject &fax) {
            return FaxJson::jobOf(fax[u"client_state"].toString()) == job;
        });
    }

    // A page of noise, so that its body takes many pieces to leave.
    bool writeDocument()
    {
        m_document = m_folder.filePath(QStringLiteral("offer.pdf"));
        QImage noise(300, 300, QImage::Format_Grayscale8);
        QRandomGenerator random(7);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.scanLine(y)[x] = static_cast<uchar>(random.bounded(256));
        }
        QPdfWriter writer(m_document);
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        painter.drawImage(0, 0, noise);
        return painter.end();
    }

    bool findSender()
    {
        for (const QJsonValue application : ask(QStringLiteral("/fax_applications"))) {
            if (application[u"active"].toBool())
                m_connection = application[u"id"].toString();
        }
        for (const QJsonValue number : ask(QStringLiteral("/phone_numbers")))
            m_from = number[u"phone_number"].toString();
        return !m_connection.isEmpty() && !m_from.isEmpty();
    }

    QJsonArray ask(const QString &path)
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_sandbox->url().toString() + path));
        request.setRawHeader("Authorization", "Bearer " + m_sandbox->key());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }))
            return {};
        return QJsonDocument::fromJson(reply->readAll())[u"data"].toArray();
    }

    int m_faxes;
    int m_factor;
    qint64 m_epoch = QDateTime::currentMSecsSinceEpoch();
    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QString m_document;
    QString m_connection;
    QString m_from;
    QString m_trouble;
    bool m_started = false;
};

QStringList deathAt(const QString &point, int occurrence)
{
    return {QStringLiteral("--die-at"), point, QStringLiteral("--occurrence"), QString::number(occurrence)};
}
} // namespace

void ExactlyOnceTest::eachFaxArrivesOnceThoughTheProgramIsKilledFiftyTimes_data()
{
    QTest::addColumn<int>("lagSeconds");
    QTest::newRow("a list that is up to date") << 0;
    QTest::newRow("a list that lags 30 seconds") << 30;
}

void ExactlyOnceTest::eachFaxArrivesOnceThoughTheProgramIsKilledFiftyTimes()
{
    QFETCH(const int, lagSeconds);
    constexpr int factor = 40; // the looks at 5, 15, 45 and 120 s and the lag shrink alike
    Trial trial(200, factor, std::chrono::milliseconds(lagSeconds * 1000 / factor));
    QVERIFY(trial.started());
    QRandomGenerator random(20260301);
    QHash<QString, int> killed;
    for (int run = 0; run < 50; ++run) {
        const QString point = points[run % points.size()];
        QStringList death = deathAt(point, random.bounded(1, 3));
        // Sometimes the server carries on with what it has got before the process is gone.
        if (run % points.size() >= 3 && random.bounded(2) == 0)
            death << QStringLiteral("--hold");
        if (trial.run(death))
            ++killed[point];
        QVERIFY2(!trial.failed(), qPrintable(trial.verdict()));
    }
    QVERIFY(!trial.run({}));
    QCOMPARE(trial.verdict(), QString());
    int kills = 0;
    for (const QString &point : points) {
        QVERIFY2(killed[point] >= 8, qPrintable(point));
        kills += killed[point];
    }
    QCOMPARE(kills, 50);
}

void ExactlyOnceTest::withoutReconciliationFaxesArriveTwice()
{
    Trial trial(20, 40, {});
    QVERIFY(trial.started());
    const QString blind = QStringLiteral("--no-reconciliation");
    for (int run = 0; run < 4; ++run)
        QVERIFY2(
            trial.run(deathAt(QStringLiteral("body-sent"), 2) + QStringList{blind, QStringLiteral("--hold")}),
            qPrintable(trial.verdict()));
    QVERIFY(!trial.run({blind}));
    QVERIFY(!trial.failed());
    QVERIFY2(trial.verdict().contains(u"more than once"), qPrintable(trial.verdict()));
}

SIGNALBOX_TEST(ExactlyOnceTest)
#include "ExactlyOnceTest.moc"
