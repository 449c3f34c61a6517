// SPDX-License-Identifier: GPL-3.0-or-later
#include "RechargePageFixture.h"
#include "support/Looks.h"
#include "support/TestMain.h"

#include <QAbstractButton>
#include <QMessageBox>

/// Auto recharge in its states, in pictures.
class RechargePicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void page_data();
    void page();

private:
    static void prepare(const QString &state, RechargePageFixture &fixture);
    static void act(const QString &state, RechargePageFixture &fixture);
};

void RechargePicturesTest::page_data()
{
    Looks::addRows({QStringLiteral("set"), QStringLiteral("typed"), QStringLiteral("ahead"),
                    QStringLiteral("refused"), QStringLiteral("wrong"), QStringLiteral("conflict"),
                    QStringLiteral("question"), QStringLiteral("readonly"), QStringLiteral("unknown"),
                    QStringLiteral("nospend"), QStringLiteral("narrow")});
}

void RechargePicturesTest::prepare(const QString &state, RechargePageFixture &fixture)
{
    // A calm weekend, a lively week, and one day that is dear.
    fixture.costs = [state](QDate day) {
        if (state == u"refused" && day == QDate(2026, 2, 19))
            return QByteArray("2870.40");
        const int weekday = day.dayOfWeek();
        return weekday > 5 ? QByteArray("11.85") : QByteArray::number(4210 + 377 * (day.day() % 5)) + "e-2";
    };
    if (state == u"refused")
        fixture.preferences[QStringLiteral("recharge_amount")] = QStringLiteral("50.00");
    fixture.account.readOnly = state == u"readonly";
    fixture.account.production = state == u"question";
    if (state == u"unknown")
        fixture.read = ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not authorized"}]})");
    if (state == u"nospend")
        fixture.report =
            ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not authorized"}]})");
}

void RechargePicturesTest::act(const QString &state, RechargePageFixture &fixture)
{
    if (state == u"typed" || state == u"narrow")
        fixture.type(fixture.amount(), QStringLiteral("120"));
    if (state == u"ahead")
        fixture.page.open(QUrlQuery(QStringLiteral("time=ahead")));
    if (state == u"wrong") {
        fixture.type(fixture.threshold(), QStringLiteral("0"));
        fixture.type(fixture.amount(), QStringLiteral("1.250,50"));
    }
    if (state == u"conflict" || state == u"question")
        fixture.type(fixture.threshold(), QStringLiteral("150"));
    if (state == u"question")
        fixture.clickSave();
    if (state != u"conflict")
        return;
    fixture.preferences[QStringLiteral("recharge_amount")] = QStringLiteral("900.00");
    fixture.desk->readPreferences();
    QVERIFY(fixture.waitFor([&] { return fixture.find<QWidget>("rechargeConflict")->isVisible(); }));
}

void RechargePicturesTest::page()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    RechargePageFixture fixture;
    prepare(state, fixture);
    fixture.open();
    fixture.page.resize(state == u"narrow" ? looks.sized(760, 640) : looks.sized(1'180, 800));
    act(state, fixture);
    fixture.settle();
    auto *box = fixture.find<QMessageBox>("rechargeQuestion");
    QVERIFY(Looks::take(box ? *static_cast<QWidget *>(box) : fixture.page, QStringLiteral("recharge")));
    if (box)
        fixture.answerQuestion(false);
}

SIGNALBOX_TEST(RechargePicturesTest)
#include "RechargePicturesTest.moc"
