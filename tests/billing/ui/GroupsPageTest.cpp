// SPDX-License-Identifier: GPL-3.0-or-later
#include "GroupsFixture.h"
#include "billing/ui/GroupPanel.h"
#include "support/Await.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

class GroupsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void groupsAreListedWithWhatWasSpentInThem();
    void whatIsNotToldByGroupIsNamed();
    void thePanelLeadsToTheRecordsOfTheGroup();
    void aGroupIsMadeByKeyboard();
    void aNameThatIsRefusedStandsAtItsField();
    void closingAsksWhereANameWouldBeLost();
    void aGroupIsRenamedByKeyboard();
    void whatSomebodyElseRenamedIsShownSideBySide();
    void whatIsThereCanBeKept();
    void aGroupIsDeletedAfterAQuestionThatNamesIt();
    void linesThatAreNoGroupCanNotBeChanged();
    void aReadOnlyAccountOffersNothingAndSaysWhy();
    void theSpendIsExported();
    void aPlaceSelectsItsGroupOrSaysThatItIsGone();
    void anotherAccountSeesNothingOfThisOne();

private:
    QLineEdit *field() const { return m_fixture->shown<QLineEdit>("groupName"); }
    QDialog *dialog() const { return m_fixture->shown<QDialog>("groupDialog"); }
    void type(const QString &text)
    {
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }
    /// As somebody else does it in another window.
    bool renameElsewhere(const QString &from, const QString &to)
    {
        BillingGroupApi other(m_fixture->client.get());
        const auto groups = await(other.groups());
        const auto found = std::ranges::find(*groups, from, &BillingGroup::name);
        return found != groups->end() && await(other.rename(*found, to));
    }

    std::unique_ptr<GroupsFixture> m_fixture;
};

void GroupsPageTest::init()
{
    m_fixture = std::make_unique<GroupsFixture>();
    m_fixture->look();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isRead(), 30'000);
}

void GroupsPageTest::groupsAreListedWithWhatWasSpentInThem()
{
    QStringList names = m_fixture->names();
    QCOMPARE(m_fixture->page->count(), 4);
    for (const char *name : {"Cardiology", "Front desk", "Billing office", "Research", "(no group)"})
        QVERIFY2(names.removeOne(QLatin1String(name)), name);
    QCOMPARE(names.size(), 1);
    QVERIFY2(names.first().startsWith(QStringLiteral("Deleted group ")), qPrintable(names.first()));
    Money sum;
    double shares = 0;
    for (const Spend::GroupLine &line : m_fixture->desk->spend()->groups())
        sum = *sum.plus(line.thisMonth);
    for (int row = 0; row < m_fixture->rows(); ++row) {
        QVERIFY(m_fixture->cell(row, 1).endsWith(QStringLiteral("USD")));
        shares += m_fixture->cell(row, 2).section(QChar::Space, 0, 0).toDouble();
        QVERIFY(row == 0 || m_fixture->table()->model()->index(row, 1).isValid());
    }
    QVERIFY2(qAbs(shares - 100) < 0.5, qPrintable(QString::number(shares)));
    QVERIFY(m_fixture->page->findChild<MutedLabel *>(QStringLiteral("groupsSpend"))
                ->text()
                .contains(sum.rounded(2).displayWithCode()));
}

void GroupsPageTest::whatIsNotToldByGroupIsNamed()
{
    const QString text = m_fixture->page->findChild<MutedLabel *>(QStringLiteral("groupsSpend"))->text();
    const QStringList products = m_fixture->desk->spend()->notByGroup();
    QVERIFY(!products.isEmpty());
    QVERIFY(text.contains(QStringLiteral("Not by group: ")));
    for (const QString &product : products)
        QVERIFY2(text.contains(product), qPrintable(product));
}

void GroupsPageTest::thePanelLeadsToTheRecordsOfTheGroup()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Cardiology")));
    QSignalSpy asked(m_fixture->page, &PanePage::destinationAsked);
    QPushButton *link = nullptr;
    for (auto *each : m_fixture->page->findChildren<QPushButton *>()) {
        if (each->objectName().startsWith(QStringLiteral("groupRecords_")) && each->isVisible())
            link = each;
    }
    QVERIFY(link);
    link->setFocus();
    m_fixture->press(Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    const auto place = asked.first().first().value<Destination>();
    QCOMPARE(place.pane, QStringLiteral("records"));
    QCOMPARE(place.value(QStringLiteral("filter.billing_group_id")),
             m_fixture->page->here().queryItemValue(QStringLiteral("group")));
}

void GroupsPageTest::aGroupIsMadeByKeyboard()
{
    QSignalSpy noted(m_fixture->page, &PanePage::noted);
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(dialog());
    m_fixture->press(Qt::Key_Return); // without a name
    QVERIFY(dialog());
    type(QStringLiteral("  Radiology "));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Billing group “Radiology” created."));
    QCOMPARE(m_fixture->page->count(), 5);
    const auto selected = m_fixture->table()->selectedRowNumbers();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(m_fixture->cell(selected.first(), 0), QStringLiteral("Radiology"));
    QCOMPARE(m_fixture->sandbox.requestCount("POST", "/v2/billing_groups"), 1);
}

void GroupsPageTest::aNameThatIsRefusedStandsAtItsField()
{
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("Research"));
    auto *row = static_cast<FieldRow *>(field()->parentWidget());
    QVERIFY(!row->warning().isEmpty());
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(!row->error().isEmpty());
    QVERIFY(dialog());
    QCOMPARE(field()->text(), QStringLiteral("Research"));
    QVERIFY(field()->hasFocus());
    type(QStringLiteral("Research 2"));
    QVERIFY(row->error().isEmpty());
}

void GroupsPageTest::closingAsksWhereANameWouldBeLost()
{
    m_fixture->press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("Radiology"));
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(m_fixture->shown<QMessageBox>("groupDiscard"));
    QTest::keyClick(m_fixture->shown<QMessageBox>("groupDiscard"), Qt::Key_Escape);
    QVERIFY(dialog());
    QCOMPARE(field()->text(), QStringLiteral("Radiology"));
    field()->clear();
    m_fixture->press(Qt::Key_Escape);
    QVERIFY(!dialog());
}

void GroupsPageTest::aGroupIsRenamedByKeyboard()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Front desk")));
    m_fixture->press(Qt::Key_F2);
    QCOMPARE(field()->text(), QStringLiteral("Front desk"));
    type(QStringLiteral("Reception"));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->names().contains(QStringLiteral("Reception")));
    QCOMPARE(m_fixture->page->count(), 4);
}

void GroupsPageTest::whatSomebodyElseRenamedIsShownSideBySide()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Front desk")));
    m_fixture->press(Qt::Key_F2);
    QVERIFY(renameElsewhere(QStringLiteral("Front desk"), QStringLiteral("Lobby")));
    const int before = static_cast<int>(m_fixture->sandbox.requests().size());
    type(QStringLiteral("Reception"));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->shown<Banner>("groupMoved"));
    for (int at = before; at < m_fixture->sandbox.requests().size(); ++at)
        QVERIFY(m_fixture->sandbox.requests()[at].method == "GET");
    QStringList names;
    for (const FactList::Fact &fact : m_fixture->shown<FactList>("groupNames")->facts())
        names << fact.value;
    QCOMPARE(names.join(u'|'), QStringLiteral("Front desk|Lobby|Reception"));
    QVERIFY(m_fixture->names().contains(QStringLiteral("Lobby")));
    m_fixture->press(Qt::Key_Return); // all the same
    QTRY_VERIFY(!dialog());
    QVERIFY(m_fixture->names().contains(QStringLiteral("Reception")));
}

void GroupsPageTest::whatIsThereCanBeKept()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Front desk")));
    m_fixture->press(Qt::Key_F2);
    QVERIFY(renameElsewhere(QStringLiteral("Front desk"), QStringLiteral("Lobby")));
    type(QStringLiteral("Reception"));
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->shown<QPushButton>("groupKeep"));
    m_fixture->shown<QPushButton>("groupKeep")->setFocus();
    m_fixture->press(Qt::Key_Space);
    QVERIFY(!dialog());
    QVERIFY(m_fixture->names().contains(QStringLiteral("Lobby")));
    QVERIFY(!m_fixture->names().contains(QStringLiteral("Reception")));
}

void GroupsPageTest::aGroupIsDeletedAfterAQuestionThatNamesIt()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Cardiology")));
    const QString spent = m_fixture->table()
                              ->model()
                              ->index(m_fixture->table()->currentIndex().row(), 1)
                              .data(Qt::ToolTipRole)
                              .toString();
    auto *facts = m_fixture->page->findChild<FactList *>(QStringLiteral("groupFacts"));
    QTRY_VERIFY(std::ranges::any_of(
        facts->facts(), [](const FactList::Fact &fact) { return fact.label == u"Phone numbers"; }));
    QSignalSpy noted(m_fixture->page, &PanePage::noted);
    m_fixture->press(Qt::Key_Delete);
    auto *box = m_fixture->shown<QMessageBox>("groupQuestion");
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("Cardiology")));
    QVERIFY(box->text().contains(m_fixture->account.name));
    QVERIFY2(box->informativeText().contains(spent), qPrintable(box->informativeText()));
    QVERIFY(box->informativeText().contains(QStringLiteral("phone numbers are billed to it.")));
    QTest::keyClick(box, Qt::Key_Return); // keeping it is the default
    QVERIFY(!m_fixture->shown<QMessageBox>("groupQuestion"));
    QCOMPARE(m_fixture->page->count(), 4);
    m_fixture->press(Qt::Key_Delete);
    auto *yes = m_fixture->shown<QPushButton>("groupQuestionYes");
    yes->setFocus();
    m_fixture->press(Qt::Key_Space);
    QTRY_COMPARE(m_fixture->page->count(), 3);
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Billing group “Cardiology” deleted."));
    // What was spent in it is still there.
    QCOMPARE(m_fixture->names().filter(QStringLiteral("Deleted group ")).size(), 2);
}

void GroupsPageTest::linesThatAreNoGroupCanNotBeChanged()
{
    QVERIFY(m_fixture->choose(QStringLiteral("(no group)")));
    for (const char *name : {"renameGroup", "deleteGroup"}) {
        QVERIFY(!m_fixture->action(name)->isEnabled());
        QCOMPARE(m_fixture->action(name)->toolTip(), QStringLiteral("Choose one billing group."));
    }
    m_fixture->press(Qt::Key_Delete);
    QVERIFY(!m_fixture->shown<QMessageBox>("groupQuestion"));
    QVERIFY(
        m_fixture->page->findChild<GroupPanel *>()->subtitle().contains(QStringLiteral("no billing group")));
}

void GroupsPageTest::aReadOnlyAccountOffersNothingAndSaysWhy()
{
    m_fixture = std::make_unique<GroupsFixture>(true);
    m_fixture->look();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->isRead(), 30'000);
    QVERIFY(m_fixture->choose(QStringLiteral("Cardiology")));
    for (const char *name : {"newGroup", "renameGroup", "deleteGroup"}) {
        QVERIFY(!m_fixture->action(name)->isEnabled());
        QVERIFY(m_fixture->action(name)->toolTip().contains(QStringLiteral("read-only")));
    }
    QVERIFY(m_fixture->page->findChild<MutedLabel *>(QStringLiteral("groupsSpend"))
                ->text()
                .contains(QStringLiteral("read-only")));
    QVERIFY(m_fixture->action("exportGroups")->isEnabled());
}

void GroupsPageTest::theSpendIsExported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("groups.csv"));
    QSignalSpy noted(m_fixture->page, &PanePage::noted);
    m_fixture->action("exportGroups")->trigger();
    auto *choice = m_fixture->shown<QFileDialog>("groupsExportDialog");
    QVERIFY(choice);
    choice->setDirectory(folder.path());
    emit choice->fileSelected(path);
    choice->close();
    QTRY_COMPARE(noted.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.first().startsWith("Billing group,Id,This month,"));
    QCOMPARE(lines.size(), m_fixture->rows() + 2); // headings, and what is not by group
    for (const Spend::GroupLine &line : m_fixture->desk->spend()->groups()) {
        const QByteArray amount = line.thisMonth.amount().toUtf8();
        QVERIFY2(std::ranges::any_of(lines,
                                     [&](const QByteArray &each) {
                                         return each.contains(',' + line.groupId.toUtf8() + ',' + amount +
                                                              ',');
                                     }),
                 amount.constData());
    }
    QVERIFY(lines.last().startsWith("\"(not by group: ") || lines.last().startsWith("(not by group: "));
}

void GroupsPageTest::aPlaceSelectsItsGroupOrSaysThatItIsGone()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Research")));
    const QUrlQuery place = m_fixture->page->here();
    QVERIFY(m_fixture->choose(QStringLiteral("Cardiology")));
    m_fixture->page->open(place);
    QCOMPARE(m_fixture->page->here(), place);
    QSignalSpy noted(m_fixture->page, &PanePage::noted);
    m_fixture->page->open(QUrlQuery(QStringLiteral("group=nothing")));
    QCOMPARE(noted.count(), 1);
    m_fixture->page->open(QUrlQuery(QStringLiteral("new=1")));
    QVERIFY(dialog());
}

void GroupsPageTest::anotherAccountSeesNothingOfThisOne()
{
    QVERIFY(m_fixture->choose(QStringLiteral("Research")));
    m_fixture->page->setDesk(nullptr);
    QCOMPARE(m_fixture->rows(), 0);
    QCOMPARE(m_fixture->page->count(), -1);
    QVERIFY(m_fixture->page->findChild<MutedLabel *>(QStringLiteral("groupsSpend"))->text().isEmpty());
    QCOMPARE(m_fixture->page->findChild<GroupPanel *>()->title(), QStringLiteral("Billing group"));
}

#include "GroupsPageTest.moc"
SIGNALBOX_TEST(GroupsPageTest)
