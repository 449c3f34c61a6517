// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "usage/DeskFixture.h"
#include "usage/ui/FilterPopup.h"
#include "usage/ui/RangePopup.h"
#include "usage/ui/SaveReportDialog.h"
#include "usage/ui/SavedReportsPanel.h"
#include "usage/ui/UnderstoodPanel.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

/// What opens beside the pane: ranges, filters, saved reports.
class UsageDialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void aPresetAndDaysBecomeARange();
    void daysInTheWrongOrderCannotBeUsed();
    void aFilterOnWhatIsNotOfferedStaysWhatItIs();
    void valuesAreChosenAndTyped();
    void aTakenNameIsReplacedOnlyWhenItSaysSo();
    void whatTheStoreRefusesStaysInTheDialog();
    void aRemovedReportCanBePutBack();
    void wordsTakenTogetherStandTogether();

private:
    static SavedReport sample(const char *name)
    {
        SavedReport saved;
        saved.name = QString::fromLatin1(name);
        saved.report.product = QStringLiteral("fax-api");
        saved.report.metrics = {QStringLiteral("cost")};
        return saved;
    }
    static void type(QWidget *in, const char *field, const char *text)
    {
        auto *line = in->findChild<QLineEdit *>(QLatin1String(field));
        line->clear();
        QTest::keyClicks(line, QString::fromLatin1(text));
    }
    const QDateTime m_now{QDate(2026, 11, 25), QTime(18, 0), Qt::UTC};
};

void UsageDialogsTest::aPresetAndDaysBecomeARange()
{
    RangeChoice start;
    RangePopup popup(QStringLiteral("Range"), start, m_now, nullptr);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *presets = popup.findChild<QListWidget *>(QStringLiteral("usagePresets"));
    presets->setCurrentRow(0);
    QCOMPARE(popup.choice().preset, RangeChoice::Preset::Today);
    for (int row = 0; row < presets->count(); ++row) {
        if (presets->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(RangeChoice::Preset::Fixed))
            presets->setCurrentRow(row);
    }
    popup.findChild<QDateEdit *>(QStringLiteral("usageFirstDay"))->setDate(QDate(2026, 8, 1));
    popup.findChild<QDateEdit *>(QStringLiteral("usageLastDay"))->setDate(QDate(2026, 10, 31));
    const QSignalSpy chosen(&popup, &RangePopup::chosen);
    QTest::mouseClick(popup.findChild<QPushButton *>(QStringLiteral("usageUseRange")), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<RangeChoice>().fixed.toString(),
             QStringLiteral("2026-08-01T00:00:00Z/2026-11-01T00:00:00Z"));
}

void UsageDialogsTest::daysInTheWrongOrderCannotBeUsed()
{
    RangePopup popup(QStringLiteral("Range"),
                     RangeChoice::ofDays(TimeRange::month(2026, 8, QTimeZone::utc())), m_now, nullptr);
    auto *use = popup.findChild<QPushButton *>(QStringLiteral("usageUseRange"));
    QVERIFY(use->isEnabled());
    popup.findChild<QDateEdit *>(QStringLiteral("usageLastDay"))->setDate(QDate(2026, 7, 1));
    QVERIFY(!use->isEnabled());
    QVERIFY(!popup.findChild<QLabel *>(QStringLiteral("usageRangeMeaning"))->text().isEmpty());
}

void UsageDialogsTest::aFilterOnWhatIsNotOfferedStaysWhatItIs()
{
    FilterPopup popup({QStringLiteral("direction")}, {QStringLiteral("mcc"), {QStringLiteral("204")}}, {},
                      nullptr);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    const QSignalSpy chosen(&popup, &FilterPopup::chosen);
    QTest::mouseClick(popup.findChild<QPushButton *>(QStringLiteral("usageUseFilter")), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<UsageFilter>(),
             (UsageFilter{QStringLiteral("mcc"), {QStringLiteral("204")}}));
}

void UsageDialogsTest::valuesAreChosenAndTyped()
{
    FilterPopup popup({QStringLiteral("direction")}, {},
                      {{QStringLiteral("direction"), {QStringLiteral("inbound"), QString()}}}, nullptr);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *use = popup.findChild<QPushButton *>(QStringLiteral("usageUseFilter"));
    QVERIFY(!use->isEnabled());
    auto *values = popup.findChild<QListWidget *>(QStringLiteral("usageFilterValues"));
    QCOMPARE(values->count(), 1); // an empty value can't be asked for
    values->item(0)->setCheckState(Qt::Checked);
    type(&popup, "usageFilterTyped", "outbound, , inbound");
    const QSignalSpy chosen(&popup, &FilterPopup::chosen);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(chosen[0][0].value<UsageFilter>().values,
             (QStringList{QStringLiteral("inbound"), QStringLiteral("outbound")}));
}

void UsageDialogsTest::aTakenNameIsReplacedOnlyWhenItSaysSo()
{
    DeskFixture fixture;
    SavedReports *reports = fixture.desk->saved();
    SavedReport weekly = sample("weekly");
    weekly.id = *fixture.ended(reports->save(weekly));
    QVERIFY(fixture.ended(reports->save(sample("monthly"))));
    QVERIFY(fixture.waitFor([&] { return reports->all().size() == 2; }));
    SaveReportDialog dialog(weekly, reports, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(QStringLiteral("usageSaveButton"));
    const QString plain = save->text();
    type(&dialog, "usageSaveName", "Monthly");
    QVERIFY(save->text() != plain);
    const QSignalSpy saved(&dialog, &SaveReportDialog::saved);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(fixture.waitFor([&] { return saved.count() == 1 && reports->all().size() == 1; }));
    QCOMPARE(reports->all()[0].id, weekly.id);
}

void UsageDialogsTest::whatTheStoreRefusesStaysInTheDialog()
{
    DeskFixture fixture;
    fixture.ended(fixture.database.write([](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DROP TABLE saved_reports"));
        return {};
    }));
    SaveReportDialog dialog(sample("weekly"), fixture.desk->saved(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(QStringLiteral("usageSaveButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!save->isEnabled()); // a second click does nothing
    QVERIFY(fixture.waitFor([&] { return save->isEnabled(); }));
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.findChild<QLineEdit *>(QStringLiteral("usageSaveName"))->text(),
             QStringLiteral("weekly"));
}

void UsageDialogsTest::aRemovedReportCanBePutBack()
{
    DeskFixture fixture;
    SavedReports *reports = fixture.desk->saved();
    QVERIFY(fixture.ended(reports->save(sample("weekly"))));
    SavedReportsPanel panel;
    panel.setReports(reports);
    auto *tree = panel.findChild<QTreeWidget *>(QStringLiteral("usageSaved"));
    QVERIFY(fixture.waitFor([&] { return tree->topLevelItemCount() == 1; }));
    tree->setCurrentItem(tree->topLevelItem(0));
    std::function<void()> undo;
    connect(&panel, &SavedReportsPanel::removed, this,
            [&](const QString &, const std::function<void()> &back) { undo = back; });
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(fixture.waitFor([&] { return undo && reports->all().isEmpty(); }));
    undo();
    QVERIFY(fixture.waitFor([&] { return reports->all().size() == 1; }));
    QVERIFY(reports->all()[0].report == sample("weekly").report);
}

void UsageDialogsTest::wordsTakenTogetherStandTogether()
{
    UnderstoodPanel panel;
    AskAnswer answer;
    const QString question = QStringLiteral("cost last month, blargh");
    answer.words = {{0, 4, AskWord::Role::Metric, QStringLiteral("cost")},
                    {5, 4, AskWord::Role::Time, QStringLiteral("October")},
                    {10, 5, AskWord::Role::Time, QStringLiteral("October")},
                    {17, 6, AskWord::Role::Unknown, {}}};
    panel.setAnswer(question, answer);
    QStringList shown;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        shown << label->text();
    QVERIFY(shown.contains(QStringLiteral("last month")));
    QVERIFY(shown.filter(QStringLiteral("blargh")).size() == 1);
    panel.clear();
    QVERIFY(panel.isEmpty());
}

SIGNALBOX_TEST(UsageDialogsTest)
#include "UsageDialogsTest.moc"
