// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ShortCallsView.h"

#include "support/TestMain.h"
#include "usage/DeskFixture.h"
#include "widgets/Banner.h"
#include "widgets/TableView.h"
#include "widgets/charts/GaugeView.h"

#include <QLabel>
#include <QTest>

class ShortCallsViewTest : public QObject
{
    Q_OBJECT
private slots:
    void theWorstConnectionStandsFirst();
    void whatFailsIsSaidAndNoShareIsShown();
    void theAnswerOfAnotherAccountIsDropped();

private:
    static QString texts(const QWidget &of)
    {
        QStringList texts;
        for (const QLabel *label : of.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
};

void ShortCallsViewTest::theWorstConnectionStandsFirst()
{
    DeskFixture fixture;
    fixture.reports = [](const QStringList &) {
        return DeskFixture::page(R"([
            {"connection_id":"7","short_duration_call":"false","direction":"outbound","completed":90},
            {"connection_id":"7","short_duration_call":"true","direction":"outbound","completed":10},
            {"connection_id":"8","short_duration_call":"true","direction":"outbound","completed":20}])");
    };
    ShortCallsView view;
    view.setDesk(fixture.desk.get());
    view.read();
    QVERIFY(fixture.waitFor([&] { return view.isRead(); }));
    const auto *model = view.findChild<TableView *>()->model();
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("8"));
    QCOMPARE(model->index(0, 3).data().toString(), QStringLiteral("100.0 %"));
    QCOMPARE(view.findChild<GaugeView *>()->standing(), GaugeView::Standing::Over);
    // The month isn't over.
    QVERIFY(texts(view).contains(QStringLiteral("30 of 120")));
    QVERIFY(texts(view).contains(QStringLiteral("may still change")));
}

void ShortCallsViewTest::whatFailsIsSaidAndNoShareIsShown()
{
    DeskFixture fixture;
    fixture.reports = [](const QStringList &) { return ScriptedAnswer::json(403, R"({"errors":[]})"); };
    ShortCallsView view;
    view.resize(600, 400);
    view.show();
    view.setDesk(fixture.desk.get());
    view.read();
    QVERIFY(fixture.waitFor([&] { return view.findChild<Banner *>()->isVisible(); }));
    QCOMPARE(view.findChild<GaugeView *>()->standing(), GaugeView::Standing::Unknown);
    QVERIFY(!view.isRead());
}

void ShortCallsViewTest::theAnswerOfAnotherAccountIsDropped()
{
    DeskFixture fixture;
    fixture.reports = [](const QStringList &) {
        return DeskFixture::page(
            R"([{"connection_id":"7","short_duration_call":"true","direction":"outbound","completed":10}])");
    };
    ShortCallsView view;
    view.resize(600, 400);
    view.show();
    view.setDesk(fixture.desk.get());
    view.read();
    view.setDesk(nullptr);
    QVERIFY(fixture.waitFor([&] { return fixture.asked().size() <= 1; }));
    QCoreApplication::processEvents();
    QVERIFY(!view.isRead());
    QVERIFY(!view.findChild<Banner *>()->isVisible());
    QCOMPARE(view.findChild<TableView *>()->model()->rowCount(), 0);
}

SIGNALBOX_TEST(ShortCallsViewTest)
#include "ShortCallsViewTest.moc"
