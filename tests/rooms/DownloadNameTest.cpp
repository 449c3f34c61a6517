// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/DownloadName.h"
#include "support/TestMain.h"

#include <QTest>

class DownloadNameTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAreSafeEverywhere_data();
    void namesAreSafeEverywhere();
    void longNamesAreCutBetweenSigns();
    void patternsAreFilled();
    void troubleWithAPatternIsSaid_data();
    void troubleWithAPatternIsSaid();
    void numbersGoBeforeTheEnding();
};

void DownloadNameTest::namesAreSafeEverywhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *tag, const QString &name, const QString &safe) {
        QTest::newRow(tag) << name << safe;
    };
    row("plain", QStringLiteral("weekly review"), QStringLiteral("weekly review"));
    row("separators", QStringLiteral("a/b\\c"), QStringLiteral("a-b-c"));
    row("parent", QStringLiteral("../../etc/passwd"), QStringLiteral("-..-etc-passwd"));
    row("windows", QStringLiteral("a<b>c:d\"e|f?g*h"), QStringLiteral("a-b-c-d-e-f-g-h"));
    row("controls", QStringLiteral("a\nb\tc\x01z"), QStringLiteral("a-b-c-z"));
    row("trailing dots", QStringLiteral("room. . ."), QStringLiteral("room"));
    row("hidden", QStringLiteral("..room"), QStringLiteral("room"));
    row("device", QStringLiteral("CON"), QStringLiteral("_CON"));
    row("device with an ending", QStringLiteral("nul.2026"), QStringLiteral("_nul.2026"));
    row("numbered device", QStringLiteral("Lpt1"), QStringLiteral("_Lpt1"));
    row("no device", QStringLiteral("console"), QStringLiteral("console"));
    row("empty", QString(), QStringLiteral("recording"));
    row("nothing left", QStringLiteral("???"), QStringLiteral("recording"));
    row("turned around", QStringLiteral("a\u202Egpj"), QStringLiteral("agpj"));
    row("letters", QStringLiteral("Büro 東京"), QStringLiteral("Büro 東京"));
    row("decomposed", QStringLiteral("Bu\u0308ro"), QStringLiteral("Büro"));
}

void DownloadNameTest::namesAreSafeEverywhere()
{
    QFETCH(QString, name);
    QTEST(DownloadName::safe(name), "safe");
}

void DownloadNameTest::longNamesAreCutBetweenSigns()
{
    for (const QString &sign : {QStringLiteral("x"), QStringLiteral("東"), QStringLiteral("🎥")}) {
        const QString name = DownloadName::safe(sign.repeated(400));
        QVERIFY(name.toUtf8().size() <= DownloadName::longest);
        QVERIFY(name.toUtf8().size() > DownloadName::longest - 5);
        QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        QCOMPARE(name, sign.repeated(name.size() / sign.size()));
    }
}

void DownloadNameTest::patternsAreFilled()
{
    const QMap<QString, QString> values{{QStringLiteral("room"), QStringLiteral("a/{id}")},
                                        {QStringLiteral("id"), QStringLiteral("42")},
                                        {QStringLiteral("codec"), QString()}};
    QCOMPARE(DownloadName::fill(QStringLiteral("{room}_{codec}_{id}"), values),
             QStringLiteral("a-{id}_none_42"));
}

void DownloadNameTest::troubleWithAPatternIsSaid_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("word");
    QTest::newRow("fine") << QStringLiteral("{room}-{id}") << QString();
    QTest::newRow("only text") << QStringLiteral("tuesday") << QString();
    QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("named");
    QTest::newRow("folders") << QStringLiteral("{room}/{id}") << QStringLiteral("one folder");
    QTest::newRow("unknown") << QStringLiteral("{rom}") << QStringLiteral("{rom}");
    QTest::newRow("open") << QStringLiteral("{room") << QStringLiteral("alone");
    QTest::newRow("nested") << QStringLiteral("{{room}}") << QStringLiteral("alone");
    QTest::newRow("long") << QString(200, u'x') << QStringLiteral("too long");
}

void DownloadNameTest::troubleWithAPatternIsSaid()
{
    QFETCH(QString, pattern);
    QFETCH(QString, word);
    const QString trouble = DownloadName::trouble(pattern, {QStringLiteral("room"), QStringLiteral("id")});
    QCOMPARE(trouble.isEmpty(), word.isEmpty());
    QVERIFY2(trouble.contains(word), qPrintable(trouble));
}

void DownloadNameTest::numbersGoBeforeTheEnding()
{
    QCOMPARE(DownloadName::numbered(QStringLiteral("a"), QStringLiteral("mp4"), 1), QStringLiteral("a.mp4"));
    QCOMPARE(DownloadName::numbered(QStringLiteral("a"), QStringLiteral("mp4"), 3),
             QStringLiteral("a (3).mp4"));
    QCOMPARE(DownloadName::numbered(QStringLiteral("a.b"), {}, 2), QStringLiteral("a.b (2)"));
}

#include "DownloadNameTest.moc"
SIGNALBOX_TEST(DownloadNameTest)
