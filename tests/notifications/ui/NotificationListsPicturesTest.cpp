// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetupPageFixture.h"
#include "notifications/SetupDocument.h"
#include "notifications/ui/ChannelsPage.h"
#include "notifications/ui/ComparePage.h"
#include "notifications/ui/CoveragePage.h"
#include "notifications/ui/ProfilesPage.h"
#include "notifications/ui/SettingsPage.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/EmptyState.h"
#include "widgets/SegmentedControl.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollBar>
#include <QTemporaryDir>

/// Pictures of the lists of the notifications pane and their dialogs in every look.
class NotificationListsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void channelsAreDrawn_data();
    void channelsAreDrawn();
    void profilesAreDrawn_data();
    void profilesAreDrawn();
    void settingsAreDrawn_data();
    void settingsAreDrawn();
    void coverageIsDrawn_data();
    void coverageIsDrawn();
    void filesAreDrawn_data();
    void filesAreDrawn();

private:
    /// Whether a dialog has grown to what it shows.
    static bool isWhole(const QWidget *dialog);
    static void channelDialog(SetupPageFixture<ChannelsPage> &fixture, const QString &state);
    static SetupDocument otherSetup(const NotificationSetup &setup);
};

void NotificationListsPicturesTest::channelsAreDrawn_data()
{
    Looks::addRows({QStringLiteral("list"), QStringLiteral("trouble"), QStringLiteral("earlier"),
                    QStringLiteral("narrow"), QStringLiteral("new"), QStringLiteral("moved"),
                    QStringLiteral("conflict"), QStringLiteral("delete")});
}

bool NotificationListsPicturesTest::isWhole(const QWidget *dialog)
{
    const auto labels = dialog->findChildren<QLabel *>();
    const auto scrolls = dialog->findChildren<QScrollBar *>();
    return std::ranges::none_of(labels,
                                [](const QLabel *label) {
                                    return label->isVisible() &&
                                           label->height() < label->heightForWidth(label->width());
                                }) &&
           std::ranges::none_of(scrolls, &QWidget::isVisible);
}

void NotificationListsPicturesTest::channelDialog(SetupPageFixture<ChannelsPage> &f, const QString &state)
{
    if (state == u"new") {
        f.action("newChannel")->trigger();
        f.shown<SegmentedControl>("channelKind")->buttonOf(QStringLiteral("sms"))->click();
        f.shown<QLineEdit>("channelDestination")->setText(QStringLiteral("+1 (312) 555-0123"));
        auto *profiles = f.shown<QComboBox>("channelProfile");
        profiles->setCurrentIndex(profiles->count() - 1);
        f.shown<QPushButton>("channelSave")->click();
        return;
    }
    const QString destination = QStringLiteral("head.of.finance@harbor-clinic.example");
    f.select(destination, 1);
    f.action("editChannel")->trigger();
    if (state == u"moved")
        return f.shown<QComboBox>("channelProfile")->setCurrentIndex(2);
    ChannelWish wish;
    wish.destination = QStringLiteral("finance.and.controlling@harbor-clinic.example");
    QVERIFY(await(f.desk->api()->updateChannel(f.channelId(destination), wish)));
    f.shown<QLineEdit>("channelDestination")->setText(QStringLiteral("cfo@harbor-clinic.example"));
    f.shown<QPushButton>("channelSave")->click();
    QTRY_VERIFY(f.shown<QWidget>("conflict"));
}

void NotificationListsPicturesTest::channelsAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SetupPageFixture<ChannelsPage> f;
    f.page.resize(looks.sized(state == u"narrow" ? 760 : 1200, 640));
    if (state == u"trouble") {
        QVERIFY(f.sandbox.setFaults(R"([{"count": -1, "do": "status", "status": 403}])"));
        f.page.setDesk(f.desk.get());
        f.page.show();
        QTRY_VERIFY(f.find<EmptyState>("channelsEmpty")->findChild<QPushButton *>());
        QVERIFY(Looks::take(f.page, QStringLiteral("channels")));
        return;
    }
    f.look();
    f.select(QStringLiteral("+1 312 555 0199"), 1);
    QWidget *drawn = &f.page;
    if (state == u"earlier") {
        QVERIFY(f.sandbox.setFaults(R"([{"count": -1, "do": "status", "status": 403}])"));
        f.action("channelsReload")->trigger();
        QTRY_VERIFY(f.shown<QWidget>("channelsTrouble"));
    } else if (state == u"delete") {
        f.select(QStringLiteral("operations@harbor-clinic.example"), 1);
        f.action("deleteChannels")->trigger();
        drawn = f.shown<QMessageBox>("channelQuestion");
    } else if (state != u"list" && state != u"narrow") {
        channelDialog(f, state);
        drawn = f.shown<QDialog>("channelDialog");
        QCoreApplication::processEvents(); // what is to be laid out anew
        QTRY_VERIFY(isWhole(drawn));
    }
    QVERIFY(drawn);
    QVERIFY(Looks::take(*drawn, QStringLiteral("channels")));
}

void NotificationListsPicturesTest::profilesAreDrawn_data()
{
    Looks::addRows({QStringLiteral("list"), QStringLiteral("rename"), QStringLiteral("delete")});
}

void NotificationListsPicturesTest::profilesAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SetupPageFixture<ProfilesPage> f;
    f.page.resize(looks.sized(1200, 640));
    f.look();
    f.select(QStringLiteral("Billing office"), 0);
    QWidget *drawn = &f.page;
    if (state == u"rename") {
        f.action("renameProfile")->trigger();
        f.shown<QLineEdit>("profileName")->setText(QStringLiteral("operations"));
        drawn = f.shown<QDialog>("profileDialog");
        QCoreApplication::processEvents(); // what is to be laid out anew
        QTRY_VERIFY(isWhole(drawn));
    } else if (state == u"delete") {
        f.action("deleteProfiles")->trigger();
        drawn = f.shown<QMessageBox>("profileQuestion");
    }
    QVERIFY(drawn);
    QVERIFY(Looks::take(*drawn, QStringLiteral("profiles")));
}

void NotificationListsPicturesTest::settingsAreDrawn_data()
{
    Looks::addRows({QStringLiteral("list"), QStringLiteral("staged"), QStringLiteral("filtered"),
                    QStringLiteral("nothing"), QStringLiteral("form")});
}

void NotificationListsPicturesTest::settingsAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SetupPageFixture<SettingsPage> f;
    f.page.resize(looks.sized(1300, 680));
    f.look();
    QWidget *drawn = &f.page;
    if (state == u"filtered" || state == u"nothing") {
        QUrlQuery place;
        place.addQueryItem(QStringLiteral("profile"), f.profileId(QStringLiteral("Operations")));
        place.addQueryItem(QStringLiteral("kind"), QStringLiteral("email"));
        place.addQueryItem(QStringLiteral("record"), QStringLiteral("account"));
        place.addQueryItem(QStringLiteral("status"), state == u"nothing" ? QStringLiteral("enable-received")
                                                                         : QStringLiteral("enabled"));
        f.page.open(place);
        if (state == u"nothing")
            QTRY_COMPARE(f.find<EmptyState>("settingsEmpty")->title(),
                         QStringLiteral("No setting fits the filters"));
        else
            QTRY_VERIFY(f.page.count() > 0);
    }
    if (state != u"nothing")
        f.table()->selectRow(2);
    if (state == u"staged")
        f.action("removeSettings")->trigger();
    if (state == u"form") {
        f.action("settingsFilter")->trigger();
        drawn = f.shown<QDialog>("settingFilterDialog");
    }
    QVERIFY(drawn);
    QVERIFY(Looks::take(*drawn, QStringLiteral("settings")));
}

void NotificationListsPicturesTest::coverageIsDrawn_data()
{
    Looks::addRows({QStringLiteral("nobody"), QStringLiteral("several")});
}

void NotificationListsPicturesTest::coverageIsDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SetupPageFixture<CoveragePage> f;
    f.page.resize(looks.sized(1200, 640));
    f.look();
    f.select(QStringLiteral("Port order updated"), 2);
    QTest::keyClick(f.table(), Qt::Key_Space);
    f.select(state == u"nobody" ? QStringLiteral("API key created")
                                : QStringLiteral("Emergency Number Dialed"),
             2);
    QVERIFY(Looks::take(f.page, QStringLiteral("coverage")));
}

void NotificationListsPicturesTest::filesAreDrawn_data()
{
    Looks::addRows({QStringLiteral("start"), QStringLiteral("compared"), QStringLiteral("readonly"),
                    QStringLiteral("bad"), QStringLiteral("create")});
}

SetupDocument NotificationListsPicturesTest::otherSetup(const NotificationSetup &setup)
{
    SetupDocument file = SetupDocument::of(setup, QStringLiteral("Northwind staging"),
                                           QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    file.settings.removeLast();
    file.settings.removeFirst();
    const SetupDocument::Channel mail{QStringLiteral("email"),
                                      QStringLiteral("operations@harbor-clinic.example")};
    const SetupDocument::Channel sms{QStringLiteral("sms"), QStringLiteral("+13125550155")};
    const QString key = QStringLiteral("API key created");
    file.settings
        << SetupDocument::Setting{key, QStringLiteral("by anybody"), QStringLiteral("Operations"), mail, {}}
        << SetupDocument::Setting{key, QStringLiteral("by anybody"), QStringLiteral("On-call"), sms, {}};
    file.profiles << SetupDocument::Profile{QStringLiteral("On-call"), {sms}};
    return file;
}

void NotificationListsPicturesTest::filesAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SetupPageFixture<ComparePage> f(state == u"readonly");
    f.page.resize(looks.sized(1200, 640));
    f.look();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("staging.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(state == u"bad" ? QByteArray("{\"profiles\": 3}") : SetupFile::write(otherSetup(f.setup())));
    file.close();
    if (state != u"start")
        f.page.compareWith(file.fileName());
    QWidget *drawn = &f.page;
    if (state == u"bad") {
        QTRY_VERIFY(f.shown<QWidget>("compareSaid"));
    } else if (state != u"start") {
        QTRY_VERIFY(f.shown<QLabel>("compareSummary") &&
                    !f.shown<QLabel>("compareSummary")->text().endsWith(u'…'));
    }
    if (state == u"create") {
        f.action("createMissing")->trigger();
        drawn = f.shown<QMessageBox>("createQuestion");
    }
    QVERIFY(drawn);
    QVERIFY(Looks::take(*drawn, QStringLiteral("file")));
}

#include "NotificationListsPicturesTest.moc"
SIGNALBOX_TEST(NotificationListsPicturesTest)
