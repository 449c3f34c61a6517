// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/SavedReports.h"

#include "support/TestMain.h"
#include "usage/DeskFixture.h"
#include "usage/SmallTable.h"

#include <QSignalSpy>
#include <QTest>

class SavedReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aReportComesBackAsItWas();
    void savingAgainReplacesIt();
    void reportsLieInFoldersByName();
    void removedOnesAreGone();
    void accountsKeepTheirOwn();
    void whatANewerVersionSavedIsNotOverwritten();
    void oneTakesThePlaceOfAnotherInOneStep();
    void whatCannotBeReadComesBackAsItLay();
    void troubleOfTheStoreIsSaid();
    void theListIsReadAgainThoughTheDialogIsGone();

private:
    SavedReport sample(const char *name, const char *folder = "") const;
    QUuid save(const SavedReport &report);
    void load();
    QString names() const;
    SavedReports &reports() const { return *m_fixture->desk->saved(); }
    std::unique_ptr<DeskFixture> m_fixture;
};

void SavedReportsTest::init()
{
    m_fixture = std::make_unique<DeskFixture>();
}

SavedReport SavedReportsTest::sample(const char *name, const char *folder) const
{
    SavedReport saved;
    saved.name = QString::fromLatin1(name);
    saved.folder = QString::fromLatin1(folder);
    Report &report = saved.report;
    report.product = QStringLiteral("messaging");
    report.recordType = QStringLiteral("mdr");
    report.metrics = words("cost parts");
    report.secondMetric = QStringLiteral("parts");
    report.dimensions = words("direction mcc");
    report.filters = {{QStringLiteral("direction"), words("outbound inbound")}};
    report.asksCurrency = false;
    report.range.preset = RangeChoice::Preset::LastDays;
    report.range.count = 10;
    report.range.zone = "Europe/Berlin";
    report.compare = Comparison{.range = {}, .align = Comparison::Align::Weekday};
    report.grain = Grain::Week;
    report.aggregation = Aggregation::Average;
    report.chart = ChartKind::Stacked;
    report.colour = QStringLiteral("mcc");
    report.top = 7;
    return saved;
}

QUuid SavedReportsTest::save(const SavedReport &report)
{
    const QSignalSpy changed(&reports(), &SavedReports::changed);
    const auto id = m_fixture->ended(reports().save(report));
    m_fixture->waitFor([&] { return !changed.isEmpty(); });
    return id ? *id : QUuid();
}

void SavedReportsTest::load()
{
    const QSignalSpy changed(&reports(), &SavedReports::changed);
    reports().load();
    QVERIFY(m_fixture->waitFor([&] { return !changed.isEmpty(); }));
}

/// "folder/name folder/name"
QString SavedReportsTest::names() const
{
    QStringList names;
    for (const SavedReport &saved : reports().all())
        names << saved.folder + u'/' + saved.name;
    return names.join(u' ');
}

void SavedReportsTest::aReportComesBackAsItWas()
{
    const SavedReport saved = sample("weekly");
    const QUuid id = save(saved);
    QVERIFY(!id.isNull());
    QCOMPARE(reports().all().size(), 1);
    QCOMPARE(reports().all()[0].id, id);
    QVERIFY(reports().all()[0].isReadable);
    QVERIFY(reports().all()[0].report == saved.report);
}

void SavedReportsTest::savingAgainReplacesIt()
{
    SavedReport saved = sample("weekly");
    saved.id = save(saved);
    saved.name = QStringLiteral("monthly");
    saved.report.grain = Grain::Month;
    QCOMPARE(save(saved), saved.id);
    QCOMPARE(names(), QStringLiteral("/monthly"));
    QCOMPARE(reports().all()[0].report.grain, Grain::Month);
}

void SavedReportsTest::reportsLieInFoldersByName()
{
    save(sample("z", "Finance/Monthly"));
    save(sample("b"));
    save(sample("a", "Finance/Monthly"));
    save(sample("c", "Calls"));
    QCOMPARE(names(), QStringLiteral("/b Calls/c Finance/Monthly/a Finance/Monthly/z"));
    QCOMPARE(reports().folders(), words("Calls Finance/Monthly"));
}

void SavedReportsTest::removedOnesAreGone()
{
    const QUuid id = save(sample("weekly"));
    const QSignalSpy changed(&reports(), &SavedReports::changed);
    QVERIFY(m_fixture->ended(reports().remove(id)));
    QVERIFY(m_fixture->waitFor([&] { return !changed.isEmpty(); }));
    QVERIFY(reports().all().isEmpty());
}

void SavedReportsTest::accountsKeepTheirOwn()
{
    save(sample("mine"));
    SavedReports other(QUuid::createUuid(), &m_fixture->saved, &m_fixture->clock);
    const QSignalSpy changed(&other, &SavedReports::changed);
    other.load();
    QVERIFY(m_fixture->waitFor([&] { return !changed.isEmpty(); }));
    QVERIFY(other.all().isEmpty());
}

void SavedReportsTest::whatANewerVersionSavedIsNotOverwritten()
{
    const SavedReportRow newer{.id = QUuid::createUuid(),
                               .account = m_fixture->account.id,
                               .folder = {},
                               .name = QStringLiteral("future"),
                               .report = "[\"another shape\"]",
                               .changedAt = m_fixture->clock.now()};
    QVERIFY(m_fixture->ended(m_fixture->saved.save(newer)));
    load();
    QCOMPARE(reports().all().size(), 1);
    SavedReport seen = reports().all()[0];
    QVERIFY(!seen.isReadable);
    seen.name = QStringLiteral("renamed");
    const auto refused = m_fixture->ended(reports().save(seen));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::Rejected);
    const auto rows = m_fixture->ended(m_fixture->saved.of(m_fixture->account.id));
    QCOMPARE((*rows)[0].report, newer.report);
}

void SavedReportsTest::oneTakesThePlaceOfAnotherInOneStep()
{
    SavedReport weekly = sample("weekly");
    weekly.id = save(weekly);
    const QUuid other = save(sample("monthly"));
    weekly.name = QStringLiteral("monthly");
    // The store refuses: both are there still.
    m_fixture->ended(m_fixture->database.write([](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("CREATE TRIGGER no_more BEFORE UPDATE ON saved_reports BEGIN "
                               "SELECT RAISE(ABORT, 'full'); END"));
        return {};
    }));
    QVERIFY(!m_fixture->ended(reports().save(weekly, other)));
    load();
    QCOMPARE(names(), QStringLiteral("/monthly /weekly"));
    m_fixture->ended(m_fixture->database.write([](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("DROP TRIGGER no_more"));
        return {};
    }));
    QVERIFY(m_fixture->ended(reports().save(weekly, other)));
    load();
    QCOMPARE(names(), QStringLiteral("/monthly"));
    QCOMPARE(reports().all()[0].id, weekly.id);
}

void SavedReportsTest::whatCannotBeReadComesBackAsItLay()
{
    const QUuid id = save(sample("weekly"));
    m_fixture->ended(m_fixture->database.write([](Sql &sql) -> Outcome<void> {
        sql.run(QStringLiteral("UPDATE saved_reports SET report = CAST('{\"from\":\"later\"}' AS BLOB)"));
        return {};
    }));
    load();
    const SavedReport odd = reports().all()[0];
    QVERIFY(!odd.isReadable);
    QVERIFY(m_fixture->ended(reports().remove(id)));
    QVERIFY(m_fixture->ended(reports().restore(odd)));
    load();
    QCOMPARE(reports().all()[0].stored, QByteArray(R"({"from":"later"})"));
}

void SavedReportsTest::troubleOfTheStoreIsSaid()
{
    Database broken(m_fixture->folder.filePath(QStringLiteral("missing/folder/x.sqlite")) +
                    QStringLiteral("/"));
    broken.open();
    SavedReportTable table(&broken);
    SavedReports reports(m_fixture->account.id, &table, &m_fixture->clock);
    const QSignalSpy failed(&reports, &SavedReports::failed);
    const auto id = m_fixture->ended(reports.save(sample("weekly")));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(m_fixture->waitFor([&] { return !failed.isEmpty(); }));
}

void SavedReportsTest::theListIsReadAgainThoughTheDialogIsGone()
{
    auto dialog = std::make_unique<QObject>();
    reports().save(sample("weekly"))->then(dialog.get(), [](const Outcome<QUuid> &) {});
    dialog.reset();
    QVERIFY(m_fixture->waitFor([this] { return names() == u"/weekly"; }));
}

SIGNALBOX_TEST(SavedReportsTest)
#include "SavedReportsTest.moc"
