// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StagedChanges.h"

#include "notifications/NotificationBook.h"
#include "notifications/NotificationsDesk.h"
#include "notifications/StagedSettings.h"
#include "shell/Workspace.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

/// Changes that were staged and not sent, over a restart of the program and against the embedded server.
class StagedChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWasStagedIsStagedAgain();
    void whatCanBeNoMoreFallsAndIsTold();
    void whatWasDiscardedDoesNotComeBack();
    void anAccountTakesItsStagedChangesWithIt();

private:
    void open();
    void close()
    {
        m_space->close();
        m_space.reset();
    }
    QUuid id() const { return Account::idFromBase(m_server.url()); }
    NotificationsDesk *desk() const { return m_space->accountDesks()->notificationsOf(id()); }
    QString key() const
    {
        return QStringLiteral("notifications/staged/") + id().toString(QUuid::WithoutBraces);
    }
    /// Stages the removal of the first setting that is in force.
    void stageOne()
    {
        for (const NotificationSetting &setting : desk()->book()->setup().settings) {
            if (setting.status.phase() == SettingStatus::Phase::On)
                return desk()->staged()->remove(setting.id);
        }
    }

    Sandbox m_server;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_space;
};

void StagedChangesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_server.start());
    open();
    stageOne();
    QCOMPARE(desk()->staged()->diff().removals.size(), 1);
}

void StagedChangesTest::cleanup()
{
    close();
    m_server.stop();
}

void StagedChangesTest::open()
{
    Workspace::Options options;
    options.folder = m_folder->path();
    options.keysInMemory = true;
    m_space = std::make_unique<Workspace>(options, &m_clock);
    QVERIFY(m_space->open());
    QVERIFY(m_space->openOneOff(m_server.url(), Secret(m_server.key())));
    m_space->openAll();
    QTRY_VERIFY_WITH_TIMEOUT(desk(), 20'000);
    desk()->book()->read();
    QTRY_VERIFY_WITH_TIMEOUT(desk()->book()->isRead(), 20'000);
}

void StagedChangesTest::whatWasStagedIsStagedAgain()
{
    const SettingsDiff staged = desk()->staged()->diff();
    close();
    open();
    QCOMPARE(desk()->staged()->diff(), staged);
    QVERIFY(desk()->staged()->fallen().isEmpty());
}

void StagedChangesTest::whatCanBeNoMoreFallsAndIsTold()
{
    SettingsDiff staged = desk()->staged()->diff();
    close();
    staged.removals << QStringLiteral("4d5b8e4c-0000-4000-8000-000000000000");
    {
        Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
        settings.set(key(), staged.toBytes());
    }
    open();
    QCOMPARE(desk()->staged()->diff().removals.size(), 1);
    QCOMPARE(desk()->staged()->fallen().size(), 1);
}

void StagedChangesTest::whatWasDiscardedDoesNotComeBack()
{
    desk()->staged()->discard();
    close();
    open();
    QVERIFY(desk()->staged()->isEmpty());
}

void StagedChangesTest::anAccountTakesItsStagedChangesWithIt()
{
    QVERIFY(!m_space->settings()->bytes(key()).isEmpty());
    QVERIFY(m_space->book()->remove(id()));
    QVERIFY(m_space->settings()->bytes(key()).isEmpty());
}

#include "StagedChangesTest.moc"
SIGNALBOX_TEST(StagedChangesTest)
