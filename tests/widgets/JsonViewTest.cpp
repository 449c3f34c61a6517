// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonView.h"
#include "support/Looks.h"
#include "support/TestMain.h"
#include "widgets/JsonRows.h"
#include "widgets/JsonTable.h"
#include "widgets/Scale.h"
#include "widgets/SearchLine.h"
#include "widgets/TextPage.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {
const QByteArray record = R"({"assistant_id": "assistant-9d4c1b07-65f0-4a5e-8c7b-0f2f9a7d3e11",
 "conversation_id": "c9d07a52-2b77", "duration_sec": 150, "cost": "0.180000", "rate": 0.060000,
 "limit": 1e400, "live": false, "ended_by": null, "tags": ["night shift", "vip"],
 "odd name": {"a\"b": {"deep": -0.10}}, "nothing": {}, "empty": []})";

QString drawn(const JsonRows &rows)
{
    QStringList lines;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString mark = !rows.canExpand(row)   ? QStringLiteral("  ")
                             : rows.isExpanded(row) ? QStringLiteral("- ")
                                                    : QStringLiteral("+ ");
        lines << QString(2 * rows.level(row), u' ') + mark + rows.nameWords(row) + u'=' +
                     rows.valueWords(row, 20);
    }
    return lines.join(u'\n');
}

QString text(const char *lines)
{
    return QString::fromUtf8(lines).trimmed();
}

QByteArray large()
{
    QByteArray json = "[";
    for (int index = 0; json.size() < 10'000'000; ++index)
        json += (index > 0 ? "," : "") + QByteArray("{\"id\":\"event-") + QByteArray::number(index) +
                "\",\"cost\":\"0.009800\",\"turn\":{\"tokens\":1.50}}";
    return json + "]";
}
} // namespace

/// JSON as it came, to fold, to search and to copy; whatever can't be a tree is text.
class JsonViewTest : public QObject
{
    Q_OBJECT
private slots:
    void everyValueStandsAsItCame();
    void rowsFoldAndUnfoldByKeyboard();
    void asteriskUnfoldsAllBelow();
    void aMatchIsUnfoldedAndCounted();
    void theSearchGoesOnInPlainText();
    void valuePathAndWholeAreCopied();
    void plainTextIsIndentedAndKeepsDigits();
    void whatIsNoJsonIsText_data();
    void whatIsNoJsonIsText();
    void aThousandLevelsAreATreeAndMoreAreText();
    void brokenTextIsRepairedAndSaid();
    void singleValuesHaveARow();
    void tenMegabytesNeverHoldUpTheWindow();
    void aLaterDocumentTakesThePlaceOfAnEarlier();
    void endlessLinesAreBrokenAndFound();
    void escapeEmptiesTheSearchFirst();
    void pictures_data();
    void pictures();
};

void JsonViewTest::everyValueStandsAsItCame()
{
    JsonView view;
    view.setJson(record);
    QVERIFY(view.note().isEmpty());
    QCOMPARE(drawn(*view.rows()), text(R"(
  assistant_id="assistant-9d4c1b07-…
  conversation_id="c9d07a52-2b77"
  duration_sec=150
  cost="0.180000"
  rate=0.060000
  limit=1e400
  live=false
  ended_by=null
- tags=2 item(s)
    0="night shift"
    1="vip"
- odd name=1 field(s)
  - a"b=1 field(s)
      deep=-0.10
  nothing=no fields
  empty=no items)")
                                      .prepend(QStringLiteral("  ")));
}

void JsonViewTest::rowsFoldAndUnfoldByKeyboard()
{
    JsonView view;
    view.setJson(R"({"a":{"b":{"c":1}},"d":2})");
    JsonTable *table = view.table();
    QCOMPARE(table->currentRow(), 0);
    QTest::keyClick(table, Qt::Key_Right); // into what is open already
    QCOMPARE(table->currentRow(), 1);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(view.rows()->rowCount(), 3);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(table->currentRow(), 0);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(drawn(*view.rows()), QStringLiteral("+ a=1 field(s)\n  d=2"));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(drawn(*view.rows()), QStringLiteral("- a=1 field(s)\n  + b=1 field(s)\n  d=2"));
    QVERIFY(table->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"open"));
}

void JsonViewTest::asteriskUnfoldsAllBelow()
{
    JsonView view;
    view.setJson(R"({"a":{"b":{"c":{"d":1}}},"e":{"f":2}})");
    view.rows()->setAllExpanded(false);
    view.table()->setCurrentRow(0);
    QTest::keyClick(view.table(), Qt::Key_Asterisk, Qt::ShiftModifier);
    QCOMPARE(
        drawn(*view.rows()),
        QStringLiteral("- a=1 field(s)\n  - b=1 field(s)\n    - c=1 field(s)\n        d=1\n+ e=1 field(s)"));
}

void JsonViewTest::aMatchIsUnfoldedAndCounted()
{
    JsonView view;
    view.setJson(R"({"x":{"Needle":1,"y":{"z":"a needle"}},"n":["NEEDLE","hay"]})");
    view.rows()->setAllExpanded(false);
    view.search()->setText(QStringLiteral("needle"));
    QCOMPARE(view.search()->count(), QStringLiteral("1 of 3"));
    QCOMPARE(view.rows()->nameWords(view.table()->currentRow()), QStringLiteral("Needle"));
    QTest::keyClick(view.search()->field(), Qt::Key_Return);
    QCOMPARE(view.rows()->nameWords(view.table()->currentRow()), QStringLiteral("z"));
    QVERIFY(view.rows()->isMatch(view.table()->currentRow()));
    QTest::keyClick(view.table(), Qt::Key_F3);
    QTest::keyClick(view.table(), Qt::Key_F3);
    QCOMPARE(view.search()->count(), QStringLiteral("1 of 3"));
    QTest::keyClick(view.search()->field(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(view.search()->count(), QStringLiteral("3 of 3"));
    view.search()->setText(QStringLiteral("needles"));
    QCOMPARE(view.search()->count(), QStringLiteral("no match"));
    view.search()->setText({});
    QCOMPARE(view.search()->count(), QString());
    QVERIFY(!view.rows()->isMatch(0));
}

void JsonViewTest::theSearchGoesOnInPlainText()
{
    JsonView view;
    view.setJson(R"({"a":"one","b":"One"})");
    view.setText(true);
    view.search()->setText(QStringLiteral("one"));
    QCOMPARE(view.search()->count(), QStringLiteral("1 of 2"));
    QCOMPARE(view.page()->textCursor().selectedText(), QStringLiteral("one"));
    QTest::keyClick(view.page(), Qt::Key_F3);
    QCOMPARE(view.page()->textCursor().selectedText(), QStringLiteral("One"));
    view.setText(false);
    QCOMPARE(view.search()->count(), QStringLiteral("1 of 2"));
}

void JsonViewTest::valuePathAndWholeAreCopied()
{
    JsonView view;
    view.setJson(record);
    QSignalSpy copied(&view, &JsonView::copied);
    view.search()->setText(QStringLiteral("deep"));
    QTest::keyClick(view.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("-0.10"));
    QTest::keyClick(view.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$['odd name']['a\"b'].deep"));
    view.search()->setText(QStringLiteral("vip"));
    view.copyPath();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("$.tags[1]"));
    view.copyValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("vip"));
    view.copyAll();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(record));
    QCOMPARE(copied.size(), 5);
}

void JsonViewTest::plainTextIsIndentedAndKeepsDigits()
{
    JsonView view;
    view.setJson(R"({"a":[1.50,{"b":{}},[]],"c":1E400,"d":"\u00e9\/"})");
    QCOMPARE(view.text(), text(R"({
  "a": [
    1.50,
    {
      "b": {}
    },
    []
  ],
  "c": 1E400,
  "d": "\u00e9\/"
})"));
    QVERIFY(!view.isText());
    view.setText(true);
    QCOMPARE(view.page()->toPlainText(), view.text());
    QCOMPARE(JsonOutline::read(R"("\u00e9\/\n")")->value(0), QStringLiteral("é/\n"));
}

void JsonViewTest::whatIsNoJsonIsText_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{\"cost\":NaN}",
                             "{\"a\":1",
                             "[1,2",
                             "{\"a\":\"b",
                             "{\"a\" 1}",
                             "{a:1}",
                             "[1,]",
                             "{\"a\":1,}",
                             "01",
                             "1.",
                             "-",
                             "1e",
                             "+1",
                             ".5",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"a\nb\"",
                             "tru",
                             "[1] 2",
                             "}",
                             " ",
                             "[1}",
                             "{\"a\":1]",
                             "\"\\",
                             "nul",
                             "[,1]",
                             "{,}",
                             "{\"a\":}",
                             "<html>no</html>"})
        QTest::newRow(json) << QByteArray(json);
}

void JsonViewTest::whatIsNoJsonIsText()
{
    QFETCH(QByteArray, json);
    JsonView view;
    view.setJson(json);
    QVERIFY(view.isText());
    QVERIFY(view.note().contains(u"no valid JSON"));
    QCOMPARE(view.text(), QString::fromUtf8(json));
    QCOMPARE(view.page()->toPlainText(), QString::fromUtf8(json));
    QCOMPARE(view.rows()->rowCount(), 0);
}

void JsonViewTest::aThousandLevelsAreATreeAndMoreAreText()
{
    const auto nested = [](int levels) {
        return QByteArray("{\"c\":[").repeated(levels / 2) + QByteArray("]}").repeated(levels / 2);
    };
    JsonView view;
    view.setJson(nested(1000));
    QVERIFY(!view.isText());
    view.rows()->setAllExpanded(true);
    QCOMPARE(view.rows()->rowCount(), 999);
    QCOMPARE(view.rows()->level(998), 998);
    view.table()->setCurrentRow(998);
    QVERIFY(!view.grab().isNull());
    view.setJson(nested(1002));
    QVERIFY(view.isText());
    QVERIFY(view.note().contains(u"1,000 levels"));
    view.setJson(nested(20'000));
    QVERIFY(view.isText() || view.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(view.isText(), 20'000);
    view.clear();
    QVERIFY(!view.isText());
}

void JsonViewTest::brokenTextIsRepairedAndSaid()
{
    JsonView view;
    view.setJson("{\"a\":\"x\xff\xfey\"}");
    QVERIFY(!view.isText());
    QVERIFY(view.note().contains(u"UTF-8"));
    QCOMPARE(view.rows()->valueWords(0, 100), QStringLiteral("\"x\uFFFD\uFFFDy\""));
    view.setJson("\xef\xbb\xbf{\"a\":1}");
    QCOMPARE(drawn(*view.rows()), QStringLiteral("  a=1"));
}

void JsonViewTest::singleValuesHaveARow()
{
    JsonView view;
    view.setJson("{}");
    QCOMPARE(drawn(*view.rows()), QStringLiteral("  =no fields"));
    view.setJson(" 1.0 ");
    QCOMPARE(drawn(*view.rows()), QStringLiteral("  =1.0"));
    view.setJson({});
    QCOMPARE(view.note(), QStringLiteral("Nothing to show."));
    QVERIFY(view.text().isEmpty());
}

void JsonViewTest::tenMegabytesNeverHoldUpTheWindow()
{
    const QByteArray json = large();
    JsonView view;
    view.show();
    QElapsedTimer timer;
    timer.start();
    view.setJson(json);
    QVERIFY(view.isReading());
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(view.note().contains(u"Reading"));
    QTRY_VERIFY_WITH_TIMEOUT(!view.isReading(), 30'000);
    QVERIFY(view.rows()->rowCount() > 100'000);
    view.search()->setText(QStringLiteral("event-9999"));
    QTRY_COMPARE_WITH_TIMEOUT(view.search()->count(), QStringLiteral("1 of 11"), 30'000);
    timer.restart();
    view.setText(true);
    QVERIFY(timer.elapsed() < 500);
    QTRY_VERIFY_WITH_TIMEOUT(view.page()->document()->blockCount() > 100, 30'000);
    view.clear(); // in the middle of filling
    QVERIFY(view.page()->toPlainText().isEmpty());
}

void JsonViewTest::aLaterDocumentTakesThePlaceOfAnEarlier()
{
    JsonView view;
    view.setJson(large());
    QVERIFY(view.isReading());
    view.setJson("{\"a\":1}");
    QVERIFY(!view.isReading());
    QCOMPARE(drawn(*view.rows()), QStringLiteral("  a=1"));
    QVERIFY(view.note().isEmpty());
}

void JsonViewTest::endlessLinesAreBrokenAndFound()
{
    JsonView view;
    const QString line = QString(100'000, u'x') + QStringLiteral("\r\nneedle") + QString(10'000, u'y');
    view.setJson(line.toUtf8());
    view.search()->setText(QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(view.search()->count(), QStringLiteral("1 of 1"), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(view.page()->textCursor().selectedText(), QStringLiteral("needle"), 20'000);
    QVERIFY(view.page()->document()->blockCount() > 20);
}

void JsonViewTest::escapeEmptiesTheSearchFirst()
{
    JsonView view;
    view.setJson(record);
    view.search()->setText(QStringLiteral("a"));
    QTest::keyClick(view.search()->field(), Qt::Key_Escape);
    QVERIFY(view.search()->text().isEmpty());
}

void JsonViewTest::pictures_data()
{
    QTest::addColumn<QString>("look");
    QTest::newRow("light") << QStringLiteral("light");
    if (!Looks::areWanted())
        return;
    for (const char *look : {"dark", "200", "rtl", "text", "broken", "search"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

void JsonViewTest::pictures()
{
    QFETCH(QString, look);
    Looks looks;
    looks.choose(look);
    JsonView view;
    view.setBackgroundRole(QPalette::Base);
    view.setAutoFillBackground(true);
    view.setJson(look == u"broken" ? QByteArray("{\"cost\": NaN, \"name\": \"\xff\"}") : record);
    if (look == u"search" || look == u"dark")
        view.search()->setText(QStringLiteral("deep"));
    view.setText(look == u"text");
    view.resize(Scale::px(&view, 320), qMin(view.sizeHint().height(), Scale::px(&view, 600)));
    view.show();
    QVERIFY(Looks::take(view, QStringLiteral("json")));
}

#include "JsonViewTest.moc"
SIGNALBOX_TEST(JsonViewTest)
