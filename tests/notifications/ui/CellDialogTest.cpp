// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CellDialog.h"
#include "MatrixFixture.h"
#include "notifications/NotificationApi.h"
#include "notifications/ui/SettingRow.h"
#include "support/Await.h"
#include "support/TestMain.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace {
QString txt(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

class CellDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void allOfTheCellIsListed();
    void aSettingIsRemovedAndTakenBack();
    void whatIsAddedIsStagedWithItsParameters();
    void theDialogGrowsWithItsRows();
    void aWrongParameterIsMarkedAndKept();
    void aNumberIsGroupedAndSentWhole();
    void whatIsOptionalMayBeLeftOut();
    void whatIsThereAlreadyIsRefused();
    void aClosedCellSaysWhy();
    void aProfileAsksForTheChannel();
    void itFollowsTheAccount();
    void whatWasTypedIsAskedAbout();
    void aReadOnlyAccountIsLeftAlone();
    void anIdIsCopied();
    void namesAreNoMarkupInToolTips();

private:
    bool openAt(const char *event, const char *channel, const char *condition = "");
    QList<SettingRow *> rows() const { return m_dialog->findChildren<SettingRow *>(); }
    QPushButton *button(int row) const { return rows()[row]->findChild<QPushButton *>(txt("settingButton")); }
    QLineEdit *field(const char *name) const { return m_dialog->findChild<QLineEdit *>(txt(name)); }
    FieldRow *rowOf(QWidget *field) const { return qobject_cast<FieldRow *>(field->parentWidget()); }
    void add() { m_dialog->findChild<QPushButton *>(txt("addSettingButton"))->click(); }
    const SettingsDiff &diff() const { return m_fixture->desk->staged()->diff(); }

    std::unique_ptr<MatrixFixture> m_fixture;
    QPointer<CellDialog> m_dialog;
};

void CellDialogTest::init()
{
    m_fixture = std::make_unique<MatrixFixture>();
    QVERIFY(m_fixture->start());
}

void CellDialogTest::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

bool CellDialogTest::openAt(const char *event, const char *channel, const char *condition)
{
    if (!m_fixture->goTo(event, channel, condition))
        return false;
    m_dialog = new CellDialog(
        m_fixture->desk.get(),
        {m_fixture->conditionId(txt(event), txt(condition)), m_fixture->channelId(txt(channel)), false},
        &m_fixture->page);
    m_dialog->open();
    m_dialog->activateWindow();
    return QTest::qWaitFor([this] { return QApplication::activeWindow() == m_dialog; });
}

void CellDialogTest::allOfTheCellIsListed()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    QCOMPARE(rows().size(), 2);
    QStringList titles{rows()[0]->entry().title, rows()[1]->entry().title};
    titles.sort();
    QCOMPARE(titles, QStringList({txt("amount 250.00"), txt("amount 50.00")}));
    QCOMPARE(rows()[0]->entry().word, txt("on"));
    QVERIFY(rows()[0]->entry().detail.contains(txt("since")));
    QVERIFY(rows()[0]->entry().toolTip.contains(txt("UTC")));
}

void CellDialogTest::aSettingIsRemovedAndTakenBack()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    const QString id = rows()[1]->entry().id;
    button(1)->click();
    QCOMPARE(diff().removals, QStringList{id});
    QCOMPARE(rows()[1]->entry().word, txt("remove"));
    QCOMPARE(button(1)->text(), txt("Take back"));
    button(1)->click();
    QVERIFY(diff().isEmpty());
    QCOMPARE(rows()[1]->entry().word, txt("on"));
}

void CellDialogTest::whatIsAddedIsStagedWithItsParameters()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    field("parameter_amount")->setText(txt(" 75.50 "));
    add();
    QCOMPARE(diff().adds.size(), 1);
    QCOMPARE(diff().adds[0].parameters, (SettingParameters{{txt("amount"), txt("75.50")}}));
    QCOMPARE(diff().adds[0].channelId, m_fixture->channelId(txt("billing@")));
    QCOMPARE(rows().size(), 3);
    QCOMPARE(rows()[2]->entry().word, txt("add"));
    QVERIFY(field("parameter_amount")->text().isEmpty());
    button(2)->click();
    QVERIFY(diff().isEmpty());
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(m_fixture->sent("POST"), 0);
}

void CellDialogTest::theDialogGrowsWithItsRows()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    const int before = m_dialog->height();
    field("parameter_amount")->setText(txt("75.50"));
    add();
    QTRY_VERIFY(m_dialog->height() > before);
}

void CellDialogTest::aWrongParameterIsMarkedAndKept()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    QLineEdit *amount = field("parameter_amount");
    add();
    QVERIFY(!rowOf(amount)->error().isEmpty());
    QTest::keyClicks(amount, txt("fifty"));
    QVERIFY(rowOf(amount)->error().isEmpty()); // it is being mended
    add();
    QVERIFY(!rowOf(amount)->error().isEmpty());
    QCOMPARE(amount->text(), txt("fifty"));
    QVERIFY(amount->hasFocus());
    QVERIFY(diff().isEmpty());
}

void CellDialogTest::aNumberIsGroupedAndSentWhole()
{
    QVERIFY(openAt("Port order updated", "billing@"));
    QLineEdit *number = field("parameter_phone_number");
    QTest::keyClicks(number, txt("+13125550177"));
    QTest::keyClick(number, Qt::Key_Tab);
    QCOMPARE(number->text(), txt("+1 312 555 0177"));
    add();
    QCOMPARE(diff().adds[0].parameters.value(txt("phone_number")), txt("+13125550177"));
}

void CellDialogTest::whatIsOptionalMayBeLeftOut()
{
    QVERIFY(openAt("Short duration calls above 15 %", "hooks", "share of an hour"));
    auto *box = m_dialog->findChild<QCheckBox *>(txt("parameter_exclude_toll_free"));
    QVERIFY(box);
    QVERIFY(rowOf(box)->label().contains(txt("optional")));
    field("parameter_percent")->setText(txt("20"));
    add();
    QCOMPARE(diff().adds.last().parameters, (SettingParameters{{txt("percent"), txt("20")}}));
    field("parameter_percent")->setText(txt("30"));
    box->setChecked(true);
    add();
    QCOMPARE(diff().adds.last().parameters.value(txt("exclude_toll_free")), txt("true"));
}

void CellDialogTest::whatIsThereAlreadyIsRefused()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    field("parameter_amount")->setText(txt("50.00"));
    add();
    QVERIFY(diff().isEmpty());
    QCOMPARE(field("parameter_amount")->text(), txt("50.00"));
    QCOMPARE(m_dialog->findChild<MutedLabel *>(txt("addSettingWhy"))->text(),
             txt("Exactly this is set already."));
}

void CellDialogTest::aClosedCellSaysWhy()
{
    QVERIFY(openAt("API key created", "0199"));
    QVERIFY(!m_dialog->findChild<QPushButton *>(txt("addSettingButton"))->isEnabled());
    QVERIFY(m_dialog->findChild<MutedLabel *>(txt("addSettingWhy"))->text().contains(txt("Voice call")));
    QVERIFY(m_dialog->findChild<MutedLabel *>(txt("cellNone"))->isVisible());
}

void CellDialogTest::aProfileAsksForTheChannel()
{
    m_dialog = new CellDialog(
        m_fixture->desk.get(),
        {m_fixture->conditionId(txt("API key created")), m_fixture->profileId(txt("Operations")), true},
        &m_fixture->page);
    m_dialog->open();
    auto *channel = m_dialog->findChild<QComboBox *>(txt("addSettingChannel"));
    QCOMPARE(channel->count(), 3);
    // A webhook can't be told of it.
    channel->setCurrentIndex(channel->findData(m_fixture->channelId(txt("hooks"))));
    QVERIFY(!m_dialog->findChild<QPushButton *>(txt("addSettingButton"))->isEnabled());
    channel->setCurrentIndex(channel->findData(m_fixture->channelId(txt("0142"))));
    add();
    QCOMPARE(diff().adds[0].channelId, m_fixture->channelId(txt("0142")));
    QVERIFY(rows()[0]->entry().title.contains(txt("0142")));
}

void CellDialogTest::itFollowsTheAccount()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    QPushButton *first = button(0);
    first->setFocus();
    NotificationApi somebodyElse(m_fixture->demo.client.get());
    QVERIFY(await(somebodyElse.removeSetting(rows()[1]->entry().id)));
    m_fixture->desk->book()->read();
    QVERIFY(m_fixture->waitFor([&] { return rows().size() == 1; }));
    QCOMPARE(button(0), first);
    QVERIFY(first->hasFocus());
}

void CellDialogTest::whatWasTypedIsAskedAbout()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    field("parameter_amount")->setText(txt("75"));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->shown<QPushButton>("cellQuestionNo"));
    m_fixture->shown<QPushButton>("cellQuestionNo")->click();
    QVERIFY(m_dialog && m_dialog->isVisible());
    field("parameter_amount")->clear();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void CellDialogTest::aReadOnlyAccountIsLeftAlone()
{
    m_fixture = std::make_unique<MatrixFixture>(true);
    QVERIFY(m_fixture->start());
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    QVERIFY(!button(0)->isEnabled());
    QVERIFY(button(0)->toolTip().contains(txt("read-only")));
    QVERIFY(!m_dialog->findChild<QPushButton *>(txt("addSettingButton"))->isEnabled());
}

void CellDialogTest::anIdIsCopied()
{
    QVERIFY(openAt("Balance below threshold", "billing@", "below amount"));
    rows()[0]->findChild<QPushButton *>(txt("settingCopy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), rows()[0]->entry().id);
}

void CellDialogTest::namesAreNoMarkupInToolTips()
{
    SettingRow row;
    SettingRow::Entry entry;
    entry.button = txt("Remove");
    entry.obstacle = txt("“<img src=\"x\">” has it. Remove that one first.");
    row.setEntry(entry);
    const QString shown = row.findChild<QPushButton *>(txt("settingButton"))->toolTip();
    QVERIFY2(shown.contains(txt("&lt;img")), qPrintable(shown));
}

#include "CellDialogTest.moc"
SIGNALBOX_TEST(CellDialogTest)
