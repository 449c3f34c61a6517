// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionPanel.h"

#include "sessions/RecordsLink.h"
#include "sessions/SessionReader.h"
#include "sessions/SessionScript.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/JsonView.h"
#include "widgets/MutedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {
const QString place = QStringLiteral("Third level, hottest path · press H for the next");

QString drawn(const SessionPanel &panel)
{
    QStringList lines{panel.title(), panel.subtitle()};
    for (const FactList::Fact &fact : panel.findChild<FactList *>()->facts())
        lines << fact.label + QStringLiteral(": ") + fact.value.simplified();
    return lines.join(u'\n');
}

SessionTreePtr odd()
{
    const QByteArray answer = R"({"session_id":"s","cost":{"total":"NaN","currency":"USD"},"root":
      {"id":"r","product":"callcontrol-cdrs","event_name":"callcontrol-cdrs","relationship":null,
       "cost":{"event_cost":"NaN","cumulative_cost":"1.00","currency":"USD"},
       "links":{"self":"/v2/session_analysis/call-control/r","records":"/v2/detail_records?record_type=moon"},
       "children":[
         {"id":"c","product":"p","event_name":"inference","relationship":{"type":"child_of",
          "via":{"local_field":"conversation_id","parent_field":"id"},"parent_id":"r"},
          "cost":{"event_cost":"0.50","cumulative_cost":"0.50","currency":"EUR"},
          "links":{"self":"/v2/session_analysis/inference/c","records":null},"record":null,"children":[]}]},
      "meta":{}})";
    return std::make_shared<SessionTree>(std::move(*SessionReader::read(answer, 2)));
}
} // namespace

/// What is said of one event beside the tree.
class SessionPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void anEventIsToldInFacts();
    void oddCostsAreShownAsTheyCame();
    void withoutAnEventItSaysWhatToDo();
    void buttonsLeadOn();
    void copiesAsIdLinkAndCommand();
    void linksOfRecordsAreRead_data();
    void linksOfRecordsAreRead();
    void pictures_data();
    void pictures();
};

void SessionPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SessionPanelTest::anEventIsToldInFacts()
{
    SessionPanel panel;
    panel.setNode(SessionScript::documented().tree(), 5, place);
    const QString text = drawn(panel);
    QVERIFY2(text.startsWith(QStringLiteral("AI Assistant\n") + place), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Own cost: 0.180000 USD\nWith children: 0.192100 USD\n"
                                          "Share: 90.3 %")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Event id: ")), qPrintable(text));
    QVERIFY(!panel.findChild<MutedLabel *>(QStringLiteral("sessionRemarks"))->isVisibleTo(&panel));
}

void SessionPanelTest::oddCostsAreShownAsTheyCame()
{
    SessionPanel panel;
    const SessionTreePtr tree = odd();
    panel.setNode(tree, 0, {});
    QVERIFY2(drawn(panel).contains(QStringLiteral("Own cost: NaN")), qPrintable(drawn(panel)));
    QVERIFY(panel.findChild<MutedLabel *>(QStringLiteral("sessionRemarks"))->text().contains(u"NaN"));
    panel.setNode(tree, 1, {});
    const QString text = drawn(panel);
    QVERIFY2(!text.contains(QStringLiteral("Share")), "euros are no part of dollars");
    QVERIFY(text.contains(QStringLiteral("conversation_id → id")));
    QVERIFY(!panel.findChild<JsonView *>()->isVisibleTo(&panel));
}

void SessionPanelTest::withoutAnEventItSaysWhatToDo()
{
    SessionPanel panel;
    panel.setNode(SessionScript::documented().tree(), 3, place);
    panel.setNode(nullptr, 0, place);
    QCOMPARE(panel.node(), -1);
    QVERIFY(panel.subtitle().startsWith(u"Choose an event"));
    QVERIFY(!panel.findChild<FactList *>()->isVisibleTo(&panel));
    QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("sessionOpenFromHere"))->isVisibleTo(&panel));
    panel.setNode(SessionScript::documented().tree(), 99, place);
    QCOMPARE(panel.node(), -1);
}

void SessionPanelTest::buttonsLeadOn()
{
    SessionPanel panel;
    const SessionTreePtr tree = odd();
    panel.setNode(tree, 1, {});
    QSignalSpy opened(&panel, &SessionPanel::openAsked);
    auto *open = panel.findChild<QPushButton *>(QStringLiteral("sessionOpenFromHere"));
    auto *records = panel.findChild<QPushButton *>(QStringLiteral("sessionRecords"));
    open->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<SessionAddress>().type, QStringLiteral("inference"));
    QCOMPARE(opened[0][0].value<SessionAddress>().event, QStringLiteral("c"));
    QVERIFY(!records->isEnabled());
    QVERIFY(panel.findChild<MutedLabel *>(QStringLiteral("sessionWhyNoRecords"))->isVisibleTo(&panel));
    panel.setNode(tree, 0, {});
    QVERIFY2(!open->isEnabled(), "it is open from here already");
    QVERIFY(panel.findChild<MutedLabel *>(QStringLiteral("sessionWhyNoRecords"))->text().contains(u"moon"));
}

void SessionPanelTest::copiesAsIdLinkAndCommand()
{
    SessionPanel panel;
    panel.setNode(odd(), 1, {});
    const QList<QAction *> actions =
        panel.findChild<QPushButton *>(QStringLiteral("sessionCopyAs"))->menu()->actions();
    QSignalSpy curl(&panel, &SessionPanel::curlAsked);
    QSignalSpy copied(&panel, &SessionPanel::copied);
    actions[0]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("c"));
    actions[1]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/v2/session_analysis/inference/c"));
    actions[2]->trigger();
    QCOMPARE(curl.size(), 1);
    QCOMPARE(copied.size(), 2);
}

void SessionPanelTest::linksOfRecordsAreRead_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("records");
    const auto row = [](const char *link, const char *records) {
        QTest::newRow(link) << QString::fromLatin1(link) << QString::fromLatin1(records);
    };
    row("/v2/detail_records?record_type=call-control&id=4c9d", "records?type=call-control&filter.id=4c9d");
    row("https://api.telnyx.com/v2/detail_records?filter[record_type]=messaging&filter%5Bid%5D=a%2Bb",
        "records?type=messaging&filter.uuid=a%2Bb");
    row("/v2/detail_records?record_type=speech-to-text&filter[cost][gte]=1&page[size]=5",
        "records?type=stt&filter.cost.gte=1");
    row("/v2/detail_records?record_type=moon&id=1", "");
    row("/v2/detail_records", "");
    row("/v2/balance", "");
    row("", "");
    row("http://[", "");
}

void SessionPanelTest::linksOfRecordsAreRead()
{
    QFETCH(QString, link);
    const Vocabulary::Way way = RecordsLink::way(link);
    QTEST(way.records.toString(), "records");
    QCOMPARE(way.why.isEmpty(), !way.records.isNull());
}

void SessionPanelTest::pictures_data()
{
    QTest::addColumn<QString>("look");
    QTest::newRow("light") << QStringLiteral("light");
    if (!Looks::areWanted())
        return;
    for (const char *look : {"dark", "200", "rtl", "odd"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

void SessionPanelTest::pictures()
{
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    SessionPanel panel;
    if (look == u"odd")
        panel.setNode(odd(), 0, place);
    else
        panel.setNode(SessionScript::documented().tree(), 5, place);
    panel.resize(looks.sized(340, 760));
    panel.show();
    QVERIFY(Looks::take(panel, QStringLiteral("session-panel")));
}

#include "SessionPanelTest.moc"
SIGNALBOX_TEST(SessionPanelTest)
