// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Settings.h"

#include "support/TestMain.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { temporary = std::make_unique<QTemporaryDir>(); }
    void whatWasSetIsThereAfterARestart();
    void whatWasNotSetHasItsDefault();
    void aValueOfAnotherKindIsTheDefault();
    void keysOfOtherVersionsAreKept();
    void onlyAChangeIsAChange();
    void familiesTakeAnyMember();
    void theFileIsForOurEyesOnly();
    void aDamagedFileIsKeptAside();
    void aFileThatCannotBeWrittenIsSaid();
    void everyKeyHasAMeaning();

private:
    QString path() const { return temporary->filePath(QStringLiteral("settings.ini")); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> temporary;
};

void SettingsTest::whatWasSetIsThereAfterARestart()
{
    const QString columns = Settings::key(u"columns", QStringLiteral("faxes"));
    const QString recent = Settings::key(u"faxes/recent", QStringLiteral("account"));
    const QStringList numbers{QStringLiteral("+1, 2"), QStringLiteral("über")};
    const QByteArray bytes("\x00\xff\n,", 4);
    {
        Settings settings(path());
        settings.set(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
        settings.set(QStringLiteral("notifications/quiet"), true);
        settings.set(columns, bytes);
        settings.set(recent, numbers);
        QVERIFY(settings.save());
    }
    Settings settings(path());
    QCOMPARE(settings.text(QStringLiteral("appearance/theme")), QStringLiteral("dark"));
    QVERIFY(settings.flag(QStringLiteral("notifications/quiet")));
    QCOMPARE(settings.bytes(columns), bytes);
    QCOMPARE(settings.texts(recent), numbers);
    settings.set(recent, QStringList{numbers[0]});
    settings.save();
    QCOMPARE(Settings(path()).texts(recent), QStringList{numbers[0]});
    settings.set(recent, QStringList());
    settings.save();
    QCOMPARE(Settings(path()).texts(recent), QStringList());
}

void SettingsTest::whatWasNotSetHasItsDefault()
{
    Settings settings(path());
    QCOMPARE(settings.text(QStringLiteral("appearance/theme")), QStringLiteral("system"));
    QVERIFY(settings.flag(QStringLiteral("notifications/shown")));
    QVERIFY(settings.bytes(QStringLiteral("window/geometry")).isEmpty());
    settings.set(QStringLiteral("appearance/theme"), QStringLiteral("dark"));
    settings.reset(QStringLiteral("appearance/theme"));
    QCOMPARE(settings.text(QStringLiteral("appearance/theme")), QStringLiteral("system"));
}

void SettingsTest::aValueOfAnotherKindIsTheDefault()
{
    write("[notifications]\nshown=perhaps\nquietFrom=@ByteArray(x)\n[window]\ngeometry=text\n");
    Settings settings(path());
    QVERIFY(settings.flag(QStringLiteral("notifications/shown")));
    QCOMPARE(settings.text(QStringLiteral("notifications/quietFrom")), QStringLiteral("22:00"));
    QVERIFY(settings.bytes(QStringLiteral("window/geometry")).isEmpty());
}

void SettingsTest::keysOfOtherVersionsAreKept()
{
    write("[appearance]\ntheme=dark\nsparkle=much\n[future]\nthing=7\n");
    Settings settings(path());
    settings.set(QStringLiteral("appearance/theme"), QStringLiteral("light"));
    QVERIFY(settings.save());
    QVERIFY(content().contains("sparkle=much"));
    QVERIFY(content().contains("thing=7"));
    QVERIFY(content().contains("theme=light"));
}

void SettingsTest::onlyAChangeIsAChange()
{
    Settings settings(path());
    QSignalSpy changed(&settings, &Settings::changed);
    const QString theme = QStringLiteral("appearance/theme");
    settings.set(theme, QStringLiteral("dark"));
    settings.set(theme, QStringLiteral("dark"));
    settings.reset(theme);
    settings.reset(theme);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toString(), theme);
}

void SettingsTest::familiesTakeAnyMember()
{
    Settings settings(path());
    const QString one = Settings::key(u"panels", QStringLiteral("faxes"));
    const QString other = Settings::key(u"panels", QStringLiteral("usage/deep"));
    QCOMPARE(one, QStringLiteral("panels/faxes"));
    settings.set(one, false);
    QVERIFY(!settings.flag(one));
    QVERIFY(settings.flag(other));
}

void SettingsTest::theFileIsForOurEyesOnly()
{
    write("[appearance]\ntheme=dark\n");
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6644)));
    Settings settings(path());
    settings.set(QStringLiteral("appearance/theme"), QStringLiteral("light"));
    QVERIFY(settings.save());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void SettingsTest::aDamagedFileIsKeptAside()
{
    const QByteArray damaged("[appearance\ntheme dark\n]]]\n");
    write(damaged);
    Settings settings(path());
    settings.set(QStringLiteral("appearance/theme"), QStringLiteral("light"));
    settings.save();
    QFile aside(path() + QStringLiteral(".damaged"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
}

void SettingsTest::aFileThatCannotBeWrittenIsSaid()
{
    write("x");
    Settings settings(path() + QStringLiteral("/settings.ini"));
    settings.set(QStringLiteral("appearance/theme"), QStringLiteral("light"));
    QVERIFY(!settings.save());
    QCOMPARE(settings.text(QStringLiteral("appearance/theme")), QStringLiteral("light"));
}

void SettingsTest::everyKeyHasAMeaning()
{
    QSet<QString> names;
    for (const SettingEntry &key : Settings::known()) {
        names << QString::fromLatin1(key.name);
        QVERIFY2(key.byDefault.isValid(), key.name);
        QVERIFY2(std::strlen(key.meaning) > 5, key.name);
        QVERIFY2(std::strchr(key.name, '/'), key.name);
    }
    QCOMPARE(names.size(), Settings::known().size());
}

#include "SettingsTest.moc"
SIGNALBOX_TEST(SettingsTest)
