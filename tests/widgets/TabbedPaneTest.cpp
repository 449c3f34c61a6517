// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabbedPane.h"

#include "support/TestMain.h"
#include "widgets/FilterBar.h"
#include "widgets/TabStrip.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace {
class Sheet final : public PanePage
{
public:
    Sheet(const QString &face, const QString &hint) : m_face(face), m_hint(hint)
    {
        m_action = makeAction("sheetAction", {}, QStringLiteral("Do it"), [] {});
    }
    QString face() const override { return m_face; }
    QString title() const override { return m_face; }
    QString searchHint() const override { return m_hint; }
    QWidget *mainWidget() override { return this; }
    void open(const QUrlQuery &place) override { opened << place.toString(); }
    QUrlQuery here() const override { return QUrlQuery(QStringLiteral("sheet=7")); }
    QList<QAction *> commands() const override { return {m_action}; }
    int count() const override { return number; }
    QString countText() const override { return alert.isEmpty() ? PanePage::countText() : alert; }

    int number = -1;
    QString alert;
    QStringList opened;

private:
    QString m_face;
    QString m_hint;
    QAction *m_action;
};

class Sheets final : public TabbedPane
{
public:
    Sheets() : TabbedPane(QStringLiteral("sheets"), QStringLiteral("Sheets"))
    {
        addCommand(QStringLiteral("sheetsNew"), QStringLiteral("New"), {}, [] {});
        setFaces({{QStringLiteral("list"), QStringLiteral("List"),
                   [] { return new Sheet(QStringLiteral("list"), QStringLiteral("name")); }},
                  {QStringLiteral("form"), QStringLiteral("Form"),
                   [] { return new Sheet(QStringLiteral("form"), {}); }}},
                 QStringLiteral("Views"));
    }
    QString title() const override { return QStringLiteral("Sheets"); }
    QString iconName() const override { return QStringLiteral("records"); }
    Sheet *sheet(const QString &face) { return static_cast<Sheet *>(page(face)); }
    using TabbedPane::setReady;

    QStringList prepared;

protected:
    void prepare(PanePage *page) override { prepared << page->face(); }
    QString selectionName(const QString &face) const override
    {
        return face == u"list" ? QStringLiteral("sheet") : QString();
    }
};
} // namespace

/// What a pane of tabs does besides what the pane of rooms is tested for.
class TabbedPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void partsAreNamedAfterThePane();
    void aPageIsPreparedWhenItIsMade();
    void aPageWithoutAnythingToSearchHasNoSearchLine();
    void aPlaceThatIsOpenedBeforeTheFirstLookHasItsSearchLine();
    void behindTheWordStandsTheNumberOrWhatIsToBeKnownFirst();
    void onlyThePageThatIsShownChangesTheMenu();
    void whatIsSelectedIsTheKeyOfThePlace();
    void anEarlyPlaceWaitsUntilThePaneIsReady();
};

void TabbedPaneTest::partsAreNamedAfterThePane()
{
    Sheets pane;
    QCOMPARE(pane.objectName(), QStringLiteral("sheetsPane"));
    QVERIFY(pane.findChild<TabStrip *>(QStringLiteral("sheetsTabs")));
    QVERIFY(pane.findChild<FilterBar *>(QStringLiteral("sheetsWords")));
    QStringList commands;
    for (const QAction *action : pane.commands())
        commands << action->objectName();
    QCOMPARE(commands.join(u' '),
             QStringLiteral("sheetsNew sheetsSearchAction sheetsFaceAction sheetsFaceAction"));
}

void TabbedPaneTest::aPageIsPreparedWhenItIsMade()
{
    Sheets pane;
    QVERIFY(pane.prepared.isEmpty());
    pane.show();
    QCOMPARE(pane.prepared.join(u' '), QStringLiteral("list"));
    pane.setFace(QStringLiteral("form"));
    pane.setFace(QStringLiteral("list"));
    QCOMPARE(pane.prepared.join(u' '), QStringLiteral("list form"));
}

void TabbedPaneTest::aPageWithoutAnythingToSearchHasNoSearchLine()
{
    Sheets pane;
    pane.show();
    auto *words = pane.findChild<FilterBar *>();
    QVERIFY(words->isVisible());
    pane.setFace(QStringLiteral("form"));
    QVERIFY(!words->isVisible());
    auto *search = pane.findChild<QAction *>(QStringLiteral("sheetsSearchAction"));
    QVERIFY(!search->isEnabled());
    pane.setFace(QStringLiteral("list"));
    QVERIFY(words->isVisible() && search->isEnabled());
}

void TabbedPaneTest::aPlaceThatIsOpenedBeforeTheFirstLookHasItsSearchLine()
{
    Sheets pane;
    pane.setReady(true);
    QVERIFY(pane.open(Destination::parse(QStringLiteral("sheets?face=list"))));
    pane.show();
    QCOMPARE(pane.findChild<FilterBar *>(QStringLiteral("sheetsWords"))->field()->placeholderText(),
             QStringLiteral("name"));
}

void TabbedPaneTest::behindTheWordStandsTheNumberOrWhatIsToBeKnownFirst()
{
    Sheets pane;
    pane.show();
    auto *tabs = pane.findChild<TabStrip *>();
    QCOMPARE(tabs->tabNote(0), QString());
    Sheet *list = pane.sheet(QStringLiteral("list"));
    list->number = 1'234;
    emit list->countChanged();
    QCOMPARE(tabs->tabNote(0), QLocale().toString(1'234));
    list->alert = QStringLiteral("1 reaches nobody");
    emit list->countChanged();
    QCOMPARE(tabs->tabNote(0), QStringLiteral("1 reaches nobody"));
}

void TabbedPaneTest::onlyThePageThatIsShownChangesTheMenu()
{
    Sheets pane;
    pane.show();
    Sheet *form = pane.sheet(QStringLiteral("form"));
    QSignalSpy changed(&pane, &Pane::commandsChanged);
    emit form->commandsChanged();
    QCOMPARE(changed.count(), 0);
    emit pane.sheet(QStringLiteral("list"))->commandsChanged();
    QCOMPARE(changed.count(), 1);
}

void TabbedPaneTest::whatIsSelectedIsTheKeyOfThePlace()
{
    Sheets pane;
    pane.setReady(true);
    pane.show();
    QCOMPARE(pane.here().toString(), QStringLiteral("sheets?key=7&face=list"));
    QVERIFY(pane.open(pane.here()));
    QCOMPARE(pane.sheet(QStringLiteral("list"))->opened.last(), QStringLiteral("sheet=7&face=list"));
    QVERIFY(!pane.open(Destination::parse(QStringLiteral("rooms?face=list"))));
}

void TabbedPaneTest::anEarlyPlaceWaitsUntilThePaneIsReady()
{
    Sheets pane;
    pane.show();
    QVERIFY(pane.open(PanePage::place(QStringLiteral("sheets"), QStringLiteral("form"))));
    QCOMPARE(pane.face(), QStringLiteral("list"));
    pane.setReady(true);
    QCOMPARE(pane.face(), QStringLiteral("form"));
    QCOMPARE(pane.sheet(QStringLiteral("form"))->opened.size(), 1);
}

#include "TabbedPaneTest.moc"
SIGNALBOX_TEST(TabbedPaneTest)
