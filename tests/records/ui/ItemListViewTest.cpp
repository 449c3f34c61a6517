// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/ItemListView.h"
#include "base/rows/ItemTableOf.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/TableView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {
struct Thing
{
    QString id;
    QString name;
    bool operator==(const Thing &) const = default;
};

/// A reading whose pages and end the test gives.
class ByHand final : public ListReading
{
public:
    void read() override
    {
        ++asked;
        call = new Deferred<PagesRead>(this);
        begin(call);
    }
    void page(int total) { took(total); }
    void end(Outcome<PagesRead> outcome) { call->settle(std::move(outcome)); }
    int asked = 0;
    QPointer<Deferred<PagesRead>> call;

private:
    void ended(bool) override {}
};
} // namespace

class ItemListViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void withoutAnAccountItSaysSo();
    void readingIsSaidUntilRowsCome();
    void anEmptyListOffersTheFirstStep();
    void filteredToNothingOffersAllAgain();
    void troubleWithoutRowsStandsInTheirPlace();
    void troubleWithRowsStandsAboveThem();
    void whatIsStoppedIsSaid();
    void theSelectionOutlivesWordsAndReadingAgain();
    void enterOpensTheRow();

private:
    void give(int things)
    {
        QList<Thing> items;
        for (int number = 0; number < things; ++number)
            items << Thing{QString::number(number), QStringLiteral("thing %1").arg(number)};
        table->put(items);
    }
    void finish(Outcome<PagesRead> outcome)
    {
        QSignalSpy told(reading.get(), &ListReading::changed);
        reading->end(std::move(outcome));
        QVERIFY(told.wait());
    }
    EmptyState *empty() const { return view->findChild<EmptyState *>(QStringLiteral("thingsEmpty")); }
    Banner *trouble() const { return view->findChild<Banner *>(QStringLiteral("thingsTrouble")); }
    static void press(const QWidget *in, const char *text)
    {
        for (QPushButton *button : in->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text))
                return button->click();
        }
        QFAIL("there is no such button");
    }
    QString count() const { return view->findChild<MutedLabel *>(QStringLiteral("thingsCount"))->text(); }

    std::unique_ptr<ItemTableOf<Thing>> table;
    std::unique_ptr<ByHand> reading;
    std::unique_ptr<ItemListView> view;
};

void ItemListViewTest::init()
{
    table = std::make_unique<ItemTableOf<Thing>>(QList<ItemColumn<Thing>>{
        ItemColumn<Thing>(QStringLiteral("Name"), [](const Thing &thing) { return thing.name; })});
    reading = std::make_unique<ByHand>();
    view = std::make_unique<ItemListView>(
        QStringLiteral("things"),
        ItemListView::Words{.icon = QStringLiteral("rooms"),
                            .name = QStringLiteral("Things"),
                            .reading = QStringLiteral("Reading things"),
                            .none = QStringLiteral("No things"),
                            .noneAdvice = QStringLiteral("Make one."),
                            .noneFiltered = QStringLiteral("No such things"),
                            .failed = QStringLiteral("Things could not be read"),
                            .count = [](int n) { return QStringLiteral("%1 things").arg(n); }});
    view->setTable(table.get());
    view->resize(600, 400);
    view->show();
}

void ItemListViewTest::cleanup()
{
    view.reset();
    reading.reset();
    table.reset();
}

void ItemListViewTest::withoutAnAccountItSaysSo()
{
    QVERIFY(empty()->isVisible());
    QCOMPARE(empty()->title(), QStringLiteral("No account is open"));
}

void ItemListViewTest::readingIsSaidUntilRowsCome()
{
    view->setReading(reading.get());
    reading->read();
    QCOMPARE(empty()->title(), QStringLiteral("Reading things"));
    give(2);
    reading->page(5);
    QVERIFY(view->table()->isVisible());
    QCOMPARE(count(), QStringLiteral("2 of 5 read"));
    give(5);
    finish(PagesRead{1, 5, false, {}});
    QCOMPARE(count(), QStringLiteral("5 things"));
}

void ItemListViewTest::anEmptyListOffersTheFirstStep()
{
    QSignalSpy asked(view->setFirstStep(QStringLiteral("Make a thing")), &QPushButton::clicked);
    view->setReading(reading.get());
    reading->read();
    finish(PagesRead{1, 0, false, {}});
    QCOMPARE(empty()->title(), QStringLiteral("No things"));
    auto *button = empty()->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Make a thing"));
    button->click();
    QCOMPARE(asked.count(), 1);
}

void ItemListViewTest::filteredToNothingOffersAllAgain()
{
    view->setReading(reading.get());
    view->setFiltered(true);
    reading->read();
    finish(PagesRead{1, 0, false, {}});
    QCOMPARE(empty()->title(), QStringLiteral("No such things"));
    QSignalSpy asked(view.get(), &ItemListView::clearFiltersAsked);
    press(empty(), "Clear the filters");
    QCOMPARE(asked.count(), 1);

    give(3);
    view->setWords(QStringLiteral("nothing has this"));
    QCOMPARE(empty()->title(), QStringLiteral("Nothing has these words"));
    QSignalSpy words(view.get(), &ItemListView::clearWordsAsked);
    press(empty(), "Clear the words");
    QCOMPARE(words.count(), 1);
}

void ItemListViewTest::troubleWithoutRowsStandsInTheirPlace()
{
    view->setReading(reading.get());
    reading->read();
    finish(failed(Failure::Kind::Offline));
    QCOMPARE(empty()->title(), QStringLiteral("Things could not be read"));
    QVERIFY(!trouble()->isVisible());
    press(empty(), "Try again");
    QCOMPARE(reading->asked, 2);
}

void ItemListViewTest::troubleWithRowsStandsAboveThem()
{
    view->setReading(reading.get());
    reading->read();
    give(2);
    reading->page(4);
    finish(failed(Failure::Kind::ServerTrouble));
    QVERIFY(trouble()->isVisible());
    QCOMPARE(trouble()->title(), QStringLiteral("This is not all of it."));
    QCOMPARE(count(), QStringLiteral("2 of 4 read; the rest was not"));
    press(trouble(), "Try again");
    QCOMPARE(reading->asked, 2);
}

void ItemListViewTest::whatIsStoppedIsSaid()
{
    view->setReading(reading.get());
    reading->read();
    give(2);
    reading->page(4);
    view->findChild<QPushButton *>(QStringLiteral("thingsStop"))->click();
    QVERIFY(!reading->isReading());
    QCOMPARE(count(), QStringLiteral("2 of 4 read; the rest was not"));
}

void ItemListViewTest::theSelectionOutlivesWordsAndReadingAgain()
{
    view->setReading(reading.get());
    give(300);
    QVERIFY(view->select(QStringLiteral("250")));
    view->setWords(QStringLiteral("25"));
    QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("250")});
    QCOMPARE(view->currentId(), QStringLiteral("250"));
    view->setWords({});
    QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("250")});
    // So many at once are told as a reset.
    QList<Thing> renamed;
    for (const Thing &thing : table->items())
        renamed << Thing{thing.id, thing.name + u'!'};
    table->put(renamed);
    QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("250")});
}

void ItemListViewTest::enterOpensTheRow()
{
    view->setReading(reading.get());
    give(3);
    QVERIFY(view->select(QStringLiteral("1")));
    QSignalSpy opened(view.get(), &ItemListView::opened);
    QTest::keyClick(view->table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("1"));
}

#include "ItemListViewTest.moc"
SIGNALBOX_TEST(ItemListViewTest)
