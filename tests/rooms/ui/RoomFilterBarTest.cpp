// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomFilterBar.h"

#include "rooms/ui/DayField.h"
#include "rooms/ui/RoomFilterDialog.h"
#include "support/TestMain.h"
#include "widgets/Chip.h"
#include "widgets/FieldRow.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using Kind = RoomFilterField::Kind;

namespace {
const QString id = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");

QList<RoomFilterField> fields()
{
    return {{.key = QStringLiteral("name"), .label = QStringLiteral("&Name")},
            {.key = QStringLiteral("room"), .kind = Kind::Id, .label = QStringLiteral("&Room")},
            {.key = QStringLiteral("status"),
             .kind = Kind::Choice,
             .label = QStringLiteral("&Status"),
             .choices = {{QStringLiteral("completed"), QStringLiteral("complete")}}},
            {.key = QStringLiteral("started"), .kind = Kind::Days, .label = QStringLiteral("S&tarted")},
            {.key = QStringLiteral("seconds"), .kind = Kind::AtLeast, .label = QStringLiteral("&Length")}};
}
} // namespace

class RoomFilterBarTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bar.reset(); }
    void chipsSayWhatTheListIsNarrowedBy();
    void whatTheListDoesntKnowIsLeftOut();
    void settingValuesTellsNobody();
    void theFormHoldsWhatIsInForceAndAsksForWhatIsChosen();
    void theFormIsWorkedByKeysAlone();
    void pastedIdsAreCleaned();
    void whatIsTypedWrongIsSaidAtItsFieldAndNotAskedFor_data();
    void whatIsTypedWrongIsSaidAtItsFieldAndNotAskedFor();
    void anEndOfTheDaysMayStayOpen();
    void daysComeFromTheCalendarToo();
    void aChipIsTakenAwayByItsCrossAndByDelete();
    void aChipOpensItsField();
    void anUnknownChoiceStays();
    void namesThatComeLaterAreSaid();
    void theKeysStandInTheTooltip();

private:
    Chip *chip(const char *key) const
    {
        return m_bar->findChild<Chip *>(QStringLiteral("listFiltersChip") + QLatin1String(key));
    }
    RoomFilterDialog *form()
    {
        m_bar->editAction()->trigger();
        return m_bar->findChild<RoomFilterDialog *>(QStringLiteral("listFiltersDialog"));
    }
    QLineEdit *field(const char *name) const
    {
        return m_bar->findChild<QLineEdit *>(QStringLiteral("listFilters") + QLatin1String(name));
    }
    void use() const { m_bar->findChild<QPushButton *>(QStringLiteral("listFiltersUse"))->click(); }

    std::unique_ptr<RoomFilterBar> m_bar;
};

void RoomFilterBarTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_bar = std::make_unique<RoomFilterBar>(QStringLiteral("listFilters"), fields());
    m_bar->resize(800, 60);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void RoomFilterBarTest::chipsSayWhatTheListIsNarrowedBy()
{
    m_bar->setValues({{QStringLiteral("name"), QStringLiteral("Daily")},
                      {QStringLiteral("room"), id},
                      {QStringLiteral("status"), QStringLiteral("completed")},
                      {QStringLiteral("started"), QStringLiteral("2026-11-01..2026-11-30")},
                      {QStringLiteral("seconds"), QStringLiteral("90")}});
    QCOMPARE(chip("Name")->accessibleName(), QStringLiteral("Name: Daily"));
    QCOMPARE(chip("Room")->accessibleName(), QStringLiteral("Room: 0ccc7b54…77f0"));
    QCOMPARE(chip("Status")->accessibleName(), QStringLiteral("Status: complete"));
    QCOMPARE(chip("Started")->accessibleName(), QStringLiteral("Started: 01/11/2026 to 30/11/2026"));
    QCOMPARE(chip("Seconds")->accessibleName(), QStringLiteral("Length: at least 90 s"));
    m_bar->setValues({{QStringLiteral("started"), QStringLiteral("2026-11-01..")}});
    QCOMPARE(chip("Started")->accessibleName(), QStringLiteral("Started: from 01/11/2026"));
    QVERIFY(!chip("Name"));
}

void RoomFilterBarTest::whatTheListDoesntKnowIsLeftOut()
{
    m_bar->setValues({{QStringLiteral("colour"), QStringLiteral("red")}, {QStringLiteral("name"), {}}});
    QVERIFY(m_bar->values().isEmpty());
}

void RoomFilterBarTest::settingValuesTellsNobody()
{
    QSignalSpy changed(m_bar.get(), &RoomFilterBar::changed);
    m_bar->setValues({{QStringLiteral("name"), QStringLiteral("Daily")}});
    QVERIFY(changed.isEmpty());
}

void RoomFilterBarTest::theFormHoldsWhatIsInForceAndAsksForWhatIsChosen()
{
    m_bar->setValues({{QStringLiteral("name"), QStringLiteral("Daily")},
                      {QStringLiteral("started"), QStringLiteral("2026-11-01..")}});
    QSignalSpy changed(m_bar.get(), &RoomFilterBar::changed);
    QVERIFY(form());
    QCOMPARE(field("Name")->text(), QStringLiteral("Daily"));
    QCOMPARE(field("StartedFrom")->text(), QStringLiteral("2026-11-01"));
    field("Name")->clear();
    field("StartedTo")->setText(QStringLiteral("2026-11-02"));
    field("Seconds")->setText(QStringLiteral(" 0090 "));
    m_bar->findChild<QComboBox *>(QStringLiteral("listFiltersStatus"))->setCurrentIndex(1);
    use();
    const RoomFilterBar::Values wanted{{QStringLiteral("started"), QStringLiteral("2026-11-01..2026-11-02")},
                                       {QStringLiteral("status"), QStringLiteral("completed")},
                                       {QStringLiteral("seconds"), QStringLiteral("90")}};
    QCOMPARE(m_bar->values(), wanted);
    QCOMPARE(changed.count(), 1);
    QVERIFY(form()); // used as it is: nothing to ask again
    use();
    QCOMPARE(changed.count(), 1);
}

void RoomFilterBarTest::theFormIsWorkedByKeysAlone()
{
    QTest::keyClick(m_bar.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *form = m_bar->findChild<RoomFilterDialog *>();
    if (!form) {
        // Its keys work through the menus of a window.
        m_bar->findChild<QPushButton *>(QStringLiteral("listFiltersEditButton"))->setFocus();
        QTest::keyClick(m_bar->focusWidget(), Qt::Key_Space);
        form = m_bar->findChild<RoomFilterDialog *>();
    }
    QVERIFY(form);
    QVERIFY(QTest::qWaitForWindowActive(form));
    QTRY_VERIFY(field("Name")->hasFocus());
    QTest::keyClicks(field("Name"), QStringLiteral("Daily"));
    QTest::keyClick(field("Name"), Qt::Key_Return);
    QCOMPARE(m_bar->values().value(QStringLiteral("name")), QStringLiteral("Daily"));
    QVERIFY(this->form());
    QTest::keyClick(field("Name"), Qt::Key_Escape);
    QVERIFY(!m_bar->findChild<RoomFilterDialog *>() || !m_bar->findChild<RoomFilterDialog *>()->isVisible());
}

void RoomFilterBarTest::pastedIdsAreCleaned()
{
    QVERIFY(form());
    field("Room")->setText(QStringLiteral(" \"https://portal/rooms/%1\"").arg(id.toUpper()));
    use();
    QCOMPARE(m_bar->values().value(QStringLiteral("room")), id);
}

void RoomFilterBarTest::whatIsTypedWrongIsSaidAtItsFieldAndNotAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no id") << QStringLiteral("Room") << QStringLiteral("Daily");
    QTest::newRow("no number") << QStringLiteral("Seconds") << QStringLiteral("1.5");
    QTest::newRow("less than nothing") << QStringLiteral("Seconds") << QStringLiteral("-1");
    QTest::newRow("no day") << QStringLiteral("StartedFrom") << QStringLiteral("2026-02-30");
    QTest::newRow("ends before it begins") << QStringLiteral("StartedTo") << QStringLiteral("2026-10-31");
}

void RoomFilterBarTest::whatIsTypedWrongIsSaidAtItsFieldAndNotAskedFor()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    m_bar->setValues({{QStringLiteral("started"), QStringLiteral("2026-11-01..")}});
    const RoomFilterBar::Values before = m_bar->values();
    QSignalSpy changed(m_bar.get(), &RoomFilterBar::changed);
    RoomFilterDialog *shown = form();
    QLineEdit *edit = field(qPrintable(name));
    QWidget *outer = edit->parentWidget();
    auto *row = qobject_cast<FieldRow *>(outer) ? qobject_cast<FieldRow *>(outer)
                                                : qobject_cast<FieldRow *>(outer->parentWidget());
    edit->setText(typed);
    use();
    QVERIFY(shown->isVisible());
    QVERIFY(!row->error().isEmpty());
    QCOMPARE(edit->accessibleDescription(), row->error());
    QVERIFY(row->isAncestorOf(shown->focusWidget()));
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_bar->values(), before);
    // Typing takes it away.
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(row->error().isEmpty());
}

void RoomFilterBarTest::anEndOfTheDaysMayStayOpen()
{
    QVERIFY(form());
    field("StartedTo")->setText(QStringLiteral("2/11/2026"));
    use();
    QCOMPARE(m_bar->values().value(QStringLiteral("started")), QStringLiteral("..2026-11-02"));
    QCOMPARE(chip("Started")->accessibleName(), QStringLiteral("Started: until 02/11/2026"));
}

void RoomFilterBarTest::daysComeFromTheCalendarToo()
{
    QVERIFY(form());
    field("StartedFrom")->setText(QStringLiteral("2026-11-10"));
    QTest::keyClick(field("StartedFrom"), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field("StartedFrom")->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 10));
    emit calendar->activated(QDate(2026, 11, 12));
    QCOMPARE(field("StartedFrom")->text(), QStringLiteral("2026-11-12"));
}

void RoomFilterBarTest::aChipIsTakenAwayByItsCrossAndByDelete()
{
    m_bar->setValues({{QStringLiteral("name"), QStringLiteral("Daily")}, {QStringLiteral("room"), id}});
    QSignalSpy changed(m_bar.get(), &RoomFilterBar::changed);
    Chip *name = chip("Name");
    QTest::mouseClick(name, Qt::LeftButton, {}, QPoint(name->width() - 16, name->height() / 2));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_bar->values().keys(), QStringList{QStringLiteral("room")});
    chip("Room")->setFocus();
    QTest::keyClick(chip("Room"), Qt::Key_Delete);
    QCOMPARE(changed.count(), 2);
    QVERIFY(m_bar->values().isEmpty());
    QCOMPARE(m_bar->focusWidget()->objectName(), QStringLiteral("listFiltersEditButton"));
}

void RoomFilterBarTest::aChipOpensItsField()
{
    m_bar->setValues({{QStringLiteral("seconds"), QStringLiteral("90")}});
    QTest::keyClick(chip("Seconds"), Qt::Key_Space);
    auto *form = m_bar->findChild<RoomFilterDialog *>();
    QVERIFY(form);
    QCOMPARE(form->focusWidget(), field("Seconds"));
}

void RoomFilterBarTest::anUnknownChoiceStays()
{
    m_bar->setValues({{QStringLiteral("status"), QStringLiteral("mending")}});
    QVERIFY(form());
    use();
    QCOMPARE(m_bar->values().value(QStringLiteral("status")), QStringLiteral("mending"));
}

void RoomFilterBarTest::namesThatComeLaterAreSaid()
{
    QString name = QStringLiteral("0ccc7b54…");
    QList<RoomFilterField> named = fields();
    named[1].words = [&name](const QString &) { return name; };
    RoomFilterBar bar(QStringLiteral("named"), named);
    bar.setValues({{QStringLiteral("room"), id}});
    name = QStringLiteral("Daily stand-up");
    bar.refresh();
    const auto chips = bar.findChildren<Chip *>(QStringLiteral("namedChipRoom"));
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips.first()->accessibleName(), QStringLiteral("Room: Daily stand-up"));
}

void RoomFilterBarTest::theKeysStandInTheTooltip()
{
    QCOMPARE(m_bar->findChild<QPushButton *>(QStringLiteral("listFiltersEditButton"))->toolTip(),
             QStringLiteral("Narrow the list (Ctrl+Shift+F)"));
}

#include "RoomFilterBarTest.moc"
SIGNALBOX_TEST(RoomFilterBarTest)
