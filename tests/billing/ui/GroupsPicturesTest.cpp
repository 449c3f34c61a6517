// SPDX-License-Identifier: GPL-3.0-or-later
#include "GroupsFixture.h"
#include "support/Await.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FieldRow.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

/// Draws the page of billing groups and its dialogs in every look, for people to look at.
class GroupsPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void pagesAreDrawn_data();
    void pagesAreDrawn();
    void dialogsAreDrawn_data();
    void dialogsAreDrawn();
};

void GroupsPicturesTest::pagesAreDrawn_data()
{
    Looks::addRows({QStringLiteral("group"), QStringLiteral("gone"), QStringLiteral("readonly"),
                    QStringLiteral("failed"), QStringLiteral("noaccount")});
}

void GroupsPicturesTest::pagesAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    GroupsFixture fixture(state == u"readonly");
    fixture.window.resize(looks.sized(1200, 640));
    if (state == u"failed")
        fixture.sandbox.stop();
    if (state != u"noaccount") {
        fixture.look();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isRead() ||
                                     (state == u"failed" && fixture.shown<QWidget>("groupsEmpty") &&
                                      fixture.shown<QWidget>("groupsEmpty")->findChild<QPushButton *>()),
                                 30'000);
    }
    fixture.window.show();
    if (state == u"gone")
        fixture.choose(fixture.names().filter(QStringLiteral("Deleted")).value(0));
    else
        fixture.choose(QStringLiteral("Cardiology"));
    QCoreApplication::processEvents(); // lines that break are laid out in two rounds
    QVERIFY(Looks::take(*fixture.page, QStringLiteral("groups")));
}

void GroupsPicturesTest::dialogsAreDrawn_data()
{
    Looks::addRows({QStringLiteral("new"), QStringLiteral("refused"), QStringLiteral("moved"),
                    QStringLiteral("trouble"), QStringLiteral("delete")});
}

void GroupsPicturesTest::dialogsAreDrawn()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    GroupsFixture fixture;
    fixture.look();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isRead(), 30'000);
    QVERIFY(fixture.choose(QStringLiteral("Front desk")));
    const bool renames = state == u"moved" || state == u"trouble";
    fixture.action(state == u"delete" ? "deleteGroup" : renames ? "renameGroup" : "newGroup")->trigger();
    if (state == u"delete") {
        auto *box = fixture.shown<QMessageBox>("groupQuestion");
        QVERIFY(box && Looks::take(*box, QStringLiteral("groups")));
        return;
    }
    auto *field = fixture.shown<QLineEdit>("groupName");
    QVERIFY(field);
    if (state == u"refused")
        field->setText(QStringLiteral("Research"));
    else if (renames)
        field->setText(QStringLiteral("Reception"));
    if (state == u"moved") {
        BillingGroupApi other(fixture.client.get());
        const auto groups = await(other.groups());
        const auto found = std::ranges::find(*groups, QStringLiteral("Front desk"), &BillingGroup::name);
        QVERIFY(await(other.rename(*found, QStringLiteral("Lobby and waiting room"))));
    } else if (state == u"trouble") {
        fixture.sandbox.stop();
    }
    if (state != u"new") {
        fixture.shown<QPushButton>("saveGroup")->click();
        auto *row = static_cast<FieldRow *>(field->parentWidget());
        QTRY_VERIFY_WITH_TIMEOUT(!row->error().isEmpty() || fixture.shown<Banner>("groupMoved") ||
                                     fixture.shown<Banner>("groupTrouble"),
                                 30'000);
    }
    QVERIFY(Looks::take(*fixture.shown<QDialog>("groupDialog"), QStringLiteral("groups")));
}

#include "GroupsPicturesTest.moc"
SIGNALBOX_TEST(GroupsPicturesTest)
