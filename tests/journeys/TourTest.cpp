// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "sandbox/Sandbox.h"
#include "support/TestMain.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The whole program, walked from the first start to the last dialog.
class TourTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    Program m_program{m_home.path()};

    QString pictures() const { return m_home.filePath(QStringLiteral("tour")); }

    QJsonArray report() const
    {
        QFile file(pictures() + QStringLiteral("/tour.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).array();
    }

    QStringList stepsThatWentWell() const
    {
        QStringList names;
        for (const QJsonValue &value : report()) {
            const QJsonObject step = value.toObject();
            if (step[u"ok"].toBool() && step[u"ms"].isDouble() && step[u"detail"].isString())
                names << step[u"step"].toString();
        }
        return names;
    }

    static QStringList promisedSteps()
    {
        return {QStringLiteral("faxes: sent and delivered"),
                QStringLiteral("faxes: sent and failed with its reason"),
                QStringLiteral("faxes: cancelled"),
                QStringLiteral("accounts: key refused"),
                QStringLiteral("accounts: added"),
                QStringLiteral("preferences: dark theme")};
    }

private slots:
    void init() { QDir(pictures()).removeRecursively(); }

    void everyStepOfTheDemoGoesWell()
    {
        m_program.start({QStringLiteral("--sandbox"), QStringLiteral("--tour"), pictures()});
        const int code = m_program.finish(240'000);
        QVERIFY2(code == 0, qPrintable(m_program.output() + m_program.errors()));
        const QStringList steps = stepsThatWentWell();
        for (const QString &promised : promisedSteps())
            QVERIFY2(steps.contains(promised), qPrintable(promised));
        QCOMPARE(steps.size(), report().size());
        QCOMPARE(m_program.output().count(QStringLiteral("ok  ")), steps.size());

        const QStringList files = QDir(pictures()).entryList({QStringLiteral("[0-9]*-*.png")});
        QVERIFY(files.size() >= 25);
        for (const QString &file : files)
            QVERIFY2(!QImage(pictures() + u'/' + file).isNull(), qPrintable(file));
    }

    void tourAtTwiceTheScaleGoesWellToo()
    {
        Program large(m_home.path());
        large.setVariable(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2"));
        large.start({QStringLiteral("--sandbox"), QStringLiteral("--tour"), pictures()});
        const int code = large.finish(240'000);
        QVERIFY2(code == 0, qPrintable(large.output() + large.errors()));
        QVERIFY(QImage(pictures() + QStringLiteral("/02-faxes.png")).width() > 2'000);
    }

    void oneOffAccountIsToured()
    {
        const QByteArray key = "KEY0123456789-toured";
        SandboxOptions options;
        options.key = key;
        options.pace = 20;
        Sandbox server(options);
        QVERIFY(server.start());
        m_program.setVariable(QStringLiteral("SIGNALBOX_API_KEY"), QString::fromLatin1(key));
        const QString data = m_home.filePath(QStringLiteral("data"));
        m_program.start({QStringLiteral("--api-base"), server.url().toString(), QStringLiteral("--data-dir"),
                         data, QStringLiteral("--tour"), pictures()});
        const int code = m_program.finish(240'000);
        QVERIFY2(code == 0, qPrintable(m_program.output() + m_program.errors()));
        for (const QString &promised : promisedSteps())
            QVERIFY2(stepsThatWentWell().contains(promised), qPrintable(promised));

        // The key stands in nothing that was written or said.
        QVERIFY(!Program::filesWith("13125550001", data).isEmpty());
        QCOMPARE(Program::filesWith(key, m_home.path()), QStringList());
        QVERIFY(!m_program.output().contains(QString::fromLatin1(key)));
        QVERIFY(!m_program.errors().contains(QString::fromLatin1(key)));
    }
};

SIGNALBOX_TEST(TourTest)
#include "TourTest.moc"
