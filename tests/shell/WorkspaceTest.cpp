// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workspace.h"

#include "billing/BillingDesk.h"
#include "faxes/AccountFaxes.h"
#include "faxes/FaxTableModel.h"
#include "notifications/NotificationsDesk.h"
#include "shell/AccountFace.h"
#include "shell/AccountSwitcher.h"
#include "shell/BannerStack.h"
#include "shell/ConnectionLines.h"
#include "shell/MainWindow.h"
#include "shell/NavigationColumn.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Everything behind the window, against the embedded server.
class WorkspaceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_space;

    std::unique_ptr<Workspace> make()
    {
        Workspace::Options options;
        options.folder = m_folder->path();
        options.keysInMemory = true;
        options.sandbox.pace = 100;
        return std::make_unique<Workspace>(options, &m_clock);
    }

    AccountFaxes *desk() const { return m_space->faxDesks()->of(m_space->book()->current()); }

    static QString line(const MainWindow &window, const char *name)
    {
        return window.findChild<QLabel *>(QLatin1String(name))->text();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_space = make();
        QVERIFY(m_space->open());
    }
    void cleanup()
    {
        m_space->close();
        m_space.reset();
    }

    void firstStartHasNoAccount()
    {
        QVERIFY(m_space->book()->accounts().isEmpty());
        QVERIFY(desk() == nullptr);
    }

    void folderIsForOneProgram()
    {
        const auto second = make();
        const Done opened = second->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Failure::Kind::StoreTrouble);
        QVERIFY(second->folder().holder());
    }

    void demoAccountIsListedButNeverWritten()
    {
        QVERIFY(m_space->openDemo());
        QVERIFY(m_space->openDemo());
        QCOMPARE(m_space->book()->accounts().size(), 1);
        QCOMPARE(m_space->book()->current(), Demo::accountId());
        m_space->openAll();
        QTRY_COMPARE(desk()->listState(), FaxDesk::ListState::Ready);
        QCOMPARE(desk()->model()->total(), 60);
        m_space->close();
        m_space.reset();
        m_space = make();
        QVERIFY(m_space->open());
        QVERIFY(m_space->book()->accounts().isEmpty());
    }

    void demoStartsAfresh()
    {
        const QString demo = m_folder->filePath(QStringLiteral("demo"));
        QVERIFY(QDir().mkpath(demo + QStringLiteral("/outbox")));
        QFile left(demo + QStringLiteral("/outbox/left-behind.pdf"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(m_space->openDemo());
        QVERIFY(!left.exists());
    }

    void oneOffAccountKeepsItsRowsButNotItsKey()
    {
        Sandbox server;
        QVERIFY(server.start());
        QVERIFY(m_space->openOneOff(server.url(), Secret(server.key())));
        const QUuid id = m_space->book()->current();
        m_space->openAll();
        QTRY_COMPARE(desk()->listState(), FaxDesk::ListState::Ready);
        m_space->close();
        m_space.reset();
        server.stop();

        m_space = make();
        QVERIFY(m_space->open());
        QVERIFY(m_space->book()->accounts().isEmpty());
        QVERIFY(m_space->openOneOff(server.url(), Secret(server.key())));
        QCOMPARE(m_space->book()->current(), id);
        QTRY_COMPARE(desk()->model()->total(), 60);
    }

    void windowTellsOfTheConnection()
    {
        MainWindow window(m_space->settings(), &m_clock);
        ConnectionLines lines(window.navigation(), m_space->book(), m_space->clients(),
                              m_space->accountDesks());
        QCOMPARE(line(window, "connectionState"), QString());
        QVERIFY(m_space->openDemo());
        m_space->openAll();
        QTRY_VERIFY(line(window, "connectionState").startsWith(QStringLiteral("Connected")));
        QTRY_VERIFY(line(window, "rateState").contains(QStringLiteral("of 200")));
        QTRY_VERIFY(line(window, "balanceState").contains(QStringLiteral("USD")));
        QTRY_COMPARE(desk()->listState(), FaxDesk::ListState::Ready);
        m_space->demo()->sandbox().stop();
        desk()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(line(window, "connectionState"), QStringLiteral("Offline"), 10'000);
    }

    void refusedKeyIsSaidWithAWayOut()
    {
        MainWindow window(m_space->settings(), &m_clock);
        AccountFace face(&window, m_space->book(), m_space->admission(), m_space->clients());
        QSignalSpy wanted(&face, &AccountFace::keyWanted);
        Sandbox server;
        QVERIFY(server.start());
        QVERIFY(m_space->openOneOff(server.url(), Secret(QByteArrayLiteral("KEY-wrong"))));
        QVERIFY(!window.banners()->has(QStringLiteral("key")));
        m_space->openAll();
        QTRY_VERIFY(window.banners()->has(QStringLiteral("key")));
        QCOMPARE(window.navigation()->accountSwitcher()->subtitle(), QStringLiteral("key refused"));
        window.findChild<QAbstractButton *>(QStringLiteral("bannerReplaceKey"))->click();
        QCOMPARE(wanted.size(), 1);

        const QUuid id = m_space->book()->current();
        m_space->admission()->replaceKey(id, Secret(server.key()));
        QTRY_VERIFY(!window.banners()->has(QStringLiteral("key")));
        QTRY_COMPARE(desk()->listState(), FaxDesk::ListState::Ready);
    }

    void desksFollowTheirAccount()
    {
        QVERIFY(m_space->openDemo());
        m_space->openAll();
        const QUuid id = m_space->book()->current();
        QTRY_VERIFY(m_space->accountDesks()->notificationsOf(id));
        Account account = *m_space->book()->find(id);
        account.production = true;
        QVERIFY(m_space->book()->change(account));
        QVERIFY(m_space->accountDesks()->billingOf(id)->account().production);
        QVERIFY(m_space->accountDesks()->notificationsOf(id)->account().production);
    }

    void removedAccountLeavesNothingBehind()
    {
        Sandbox server;
        QVERIFY(server.start());
        QVERIFY(m_space->openOneOff(server.url(), Secret(server.key())));
        const QUuid id = m_space->book()->current();
        m_space->openAll();
        QTRY_COMPARE(desk()->model()->total(), 60);
        QSignalSpy leaving(m_space->faxDesks(), &FaxDesks::leaving);
        QVERIFY(m_space->book()->remove(id));
        QCOMPARE(leaving.size(), 1);
        m_space->close();
        m_space.reset();

        m_space = make();
        QVERIFY(m_space->open());
        QVERIFY(m_space->openOneOff(server.url(), Secret(server.key())));
        QSignalSpy read(desk(), &AccountFaxes::storeRead);
        QVERIFY(read.wait());
        QCOMPARE(desk()->model()->total(), 0);
    }
};

SIGNALBOX_TEST(WorkspaceTest)
#include "WorkspaceTest.moc"
