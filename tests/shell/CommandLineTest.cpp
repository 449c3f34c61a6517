// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandLine.h"
#include "support/TestMain.h"

#include <QTest>

/// The options that scripts rely on.
class CommandLineTest : public QObject
{
    Q_OBJECT

    static CommandLine parse(const QString &words)
    {
        return CommandLine::parse(QStringList{QStringLiteral("signalbox")} +
                                  words.split(u' ', Qt::SkipEmptyParts));
    }

private slots:
    void nothingAskedForOpensTheConsole()
    {
        const CommandLine line = parse({});
        QVERIFY(!line.answer);
        QVERIFY(!line.sandbox && !line.isTour() && !line.exitAfterStartup);
        QVERIFY(line.dataFolder.isEmpty() && line.apiBase.isEmpty() && line.file.isEmpty());
    }

    void everyOptionIsUnderstood()
    {
        const CommandLine line =
            parse(QStringLiteral("--sandbox --data-dir d --tour t -platform offscreen -reverse"));
        QVERIFY2(!line.answer, qPrintable(line.text));
        QVERIFY(line.sandbox);
        QCOMPARE(line.dataFolder, QStringLiteral("d"));
        QCOMPARE(line.tourFolder, QStringLiteral("t"));
        QVERIFY(parse(QStringLiteral("--exit-after-startup")).exitAfterStartup);
    }

    void baseIsKeptWithoutItsLastSlash()
    {
        QCOMPARE(parse(QStringLiteral("--api-base https://api.telnyx.com/v2/")).apiBase,
                 QUrl(QStringLiteral("https://api.telnyx.com/v2")));
        QVERIFY(!parse(QStringLiteral("--api-base http://127.0.0.1:8080/v2")).answer);
        QVERIFY(!parse(QStringLiteral("--api-base http://[::1]:8080/v2")).answer);
    }

    void whatCannotBeDoneIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QStringLiteral("--none-such");
        QTest::newRow("two accounts") << QStringLiteral("--sandbox --api-base https://example.org/v2");
        QTest::newRow("in the clear") << QStringLiteral("--api-base http://example.org/v2");
        QTest::newRow("user in it") << QStringLiteral("--api-base https://me:secret@example.org/v2");
        QTest::newRow("no address") << QStringLiteral("--api-base example");
        QTest::newRow("tour of nothing") << QStringLiteral("--tour t");
        QTest::newRow("tour elsewhere") << QStringLiteral("--tour t --api-base https://example.org/v2");
        QTest::newRow("tour and end") << QStringLiteral("--sandbox --tour t --exit-after-startup");
        QTest::newRow("two files") << QStringLiteral("one two");
        QTest::newRow("missing file") << QStringLiteral("none-such.session");
        QTest::newRow("no value") << QStringLiteral("--data-dir");
    }
    void whatCannotBeDoneIsRefused()
    {
        QFETCH(QString, words);
        const CommandLine line = parse(words);
        QCOMPARE(line.answer, std::optional(2));
        QVERIFY(line.text.startsWith(QStringLiteral("signalbox: ")));
        QVERIFY(!line.text.contains(QStringLiteral("secret")));
    }

    void helpNamesEveryOption()
    {
        const CommandLine line = parse(QStringLiteral("--help"));
        QCOMPARE(line.answer, std::optional(0));
        QVERIFY(line.text.contains(QStringLiteral("[options] [FILE]")));
        for (const char *option :
             {"--sandbox", "--data-dir", "--api-base", "--tour", "--exit-after-startup", "--version"})
            QVERIFY2(line.text.contains(QLatin1String(option)), option);
    }
};

SIGNALBOX_TEST(CommandLineTest)
#include "CommandLineTest.moc"
