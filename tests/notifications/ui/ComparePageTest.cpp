// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ComparePage.h"
#include "SetupPageFixture.h"
#include "notifications/ui/SetupWords.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"

#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

class ComparePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<SetupPageFixture<ComparePage>>(); }
    void cleanup() { m_fixture.reset(); }
    void itBeginsWithBothWays();
    void whatIsExportedHoldsNoIdsAndComparesTheSame();
    void differencesAreListedWithReasons();
    void changesAreStagedAndLeadToTheMatrix();
    void whatIsMissingIsCreatedAfterAQuestionAndComparedAgain();
    void aLongNameLeavesTheQuestionItsButtons();
    void hostileFilesSayWhatIsWrong_data();
    void hostileFilesSayWhatIsWrong();
    void aBadFileLeavesTheComparisonThatStands();
    void aFileCanBeDropped();
    void keysOpenTheDialogs();
    void aReadOnlyAccountComparesAndExportsOnly();
    void anExportThatFailsSaysSo();
    void closingTheFileGoesBack();
    void itComparesAgainWhenTheAccountChanges();

private:
    SetupPageFixture<ComparePage> &f() { return *m_fixture; }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// The set-up of the account as it is now.
    SetupDocument document()
    {
        return SetupDocument::of(f().setup(), QStringLiteral("Elsewhere"),
                                 QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void compare(const SetupDocument &document)
    {
        write("setup.json", SetupFile::write(document));
        f().page.compareWith(path("setup.json"));
        QTRY_VERIFY(isCompared());
    }
    bool isCompared()
    {
        auto *summary = f().shown<QLabel>("compareSummary");
        return summary && !summary->text().endsWith(u'…');
    }
    QString summary() { return f().shown<QLabel>("compareSummary")->text(); }
    int number(const QString &word) const
    {
        int found = 0;
        for (int row = 0; row < m_fixture->rows(); ++row)
            found += m_fixture->cell(row, 0) == word;
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SetupPageFixture<ComparePage>> m_fixture;
};

void ComparePageTest::itBeginsWithBothWays()
{
    f().page.show();
    auto *start = f().find<EmptyState>("compareStart");
    QVERIFY(start->isVisible());
    QCOMPARE(start->findChildren<QPushButton *>().size(), 2);
    // Without an account neither can be done, and it is said why.
    QVERIFY(!f().action("exportSetup")->isEnabled());
    QCOMPARE(f().action("compareFile")->toolTip(), QStringLiteral("Choose an account first."));
    f().look();
    QVERIFY(f().action("exportSetup")->isEnabled());
    QVERIFY(f().page.searchHint().isEmpty());
}

void ComparePageTest::whatIsExportedHoldsNoIdsAndComparesTheSame()
{
    f().look();
    QSignalSpy noted(&f().page, &PanePage::noted);
    f().page.exportTo(path("out.json"));
    QTRY_COMPARE(noted.count(), 1);
    QFile file(path("out.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const NotificationChannel &channel : f().setup().channels)
        QVERIFY(!bytes.contains(channel.id.toUtf8()));
    QVERIFY(!bytes.contains(f().sandbox.key()));
    QVERIFY(bytes.contains("Northwind Clinic"));
    f().page.compareWith(path("out.json"));
    QTRY_VERIFY(isCompared());
    QVERIFY2(summary().startsWith(QStringLiteral("The account is as the file says")), qPrintable(summary()));
    QVERIFY(!f().action("stageComparison")->isEnabled());
}

void ComparePageTest::differencesAreListedWithReasons()
{
    f().look();
    SetupDocument file = document();
    file.settings.removeLast();
    file.settings << SetupDocument::Setting{
        QStringLiteral("API key created"),
        QStringLiteral("by anybody"),
        QStringLiteral("Operations"),
        SetupDocument::Channel{QStringLiteral("email"), QStringLiteral("operations@harbor-clinic.example")},
        {}};
    file.settings << SetupDocument::Setting{
        QStringLiteral("No such event"), QStringLiteral("ever"), QStringLiteral("Operations"), {}, {}};
    compare(file);
    QCOMPARE(number(QStringLiteral("would be added")), 1);
    QCOMPARE(number(QStringLiteral("would be removed")), 1);
    QVERIFY(number(QStringLiteral("no match")) >= 1);
    QVERIFY(number(QStringLiteral("the same")) > 10);
    // What changes comes first, and what has no match says why.
    QCOMPARE(f().cell(0, 0), QStringLiteral("would be added"));
    QVERIFY(f().cell(0, 1).contains(QStringLiteral("API key created")));
    const int unmatched = f().rowOf(QStringLiteral("no match"), 0);
    QVERIFY(!f().cell(unmatched, 2).isEmpty());
    QVERIFY(summary().contains(QStringLiteral("1 would be added")));
    f().page.setWords(QStringLiteral("no such event"));
    QVERIFY(f().rows() >= 1 && f().rows() < 4);
}

void ComparePageTest::changesAreStagedAndLeadToTheMatrix()
{
    f().look();
    SetupDocument file = document();
    file.settings.removeLast();
    compare(file);
    QSignalSpy led(&f().page, &PanePage::destinationAsked);
    f().action("stageComparison")->trigger();
    QCOMPARE(f().desk->staged()->diff().removals.size(), 1);
    QCOMPARE(led.count(), 1);
    QCOMPARE(led.first().first().value<Destination>().value(QStringLiteral("face")),
             QStringLiteral("matrix"));
    QCOMPARE(f().sent("DELETE", "/"), 0);
}

void ComparePageTest::whatIsMissingIsCreatedAfterAQuestionAndComparedAgain()
{
    f().look();
    SetupDocument file = document();
    const SetupDocument::Channel channel{QStringLiteral("email"), QStringLiteral("new@example.com")};
    file.profiles << SetupDocument::Profile{QStringLiteral("On-call"), {channel}};
    file.settings << SetupDocument::Setting{QStringLiteral("API key created"),
                                            QStringLiteral("by anybody"),
                                            QStringLiteral("On-call"),
                                            channel,
                                            {}};
    compare(file);
    QVERIFY(f().action("createMissing")->text().contains(u'2'));
    QCOMPARE(number(QStringLiteral("would be added")), 0);
    f().action("createMissing")->trigger();
    auto *question = f().shown<QMessageBox>("createQuestion");
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("Northwind Clinic")));
    QVERIFY(question->informativeText().contains(QStringLiteral("new@example.com")));
    QCOMPARE(f().sent("POST", "/"), 0);
    f().shown<QPushButton>("createQuestionYes")->click();
    QTRY_COMPARE(number(QStringLiteral("would be added")), 1);
    QCOMPARE(f().sent("POST", "/"), 2);
    QVERIFY(!f().action("createMissing")->isEnabled());
}

// A file may hold names of thousands of signs.
void ComparePageTest::aLongNameLeavesTheQuestionItsButtons()
{
    const QString shown = SetupWords::names({QString(4'000, u'x'), QStringLiteral("Ops")});
    QVERIFY2(shown.size() < 100, qPrintable(QString::number(shown.size())));
    QVERIFY(shown.contains(QStringLiteral("x…”")));
    QVERIFY(shown.contains(QStringLiteral("“Ops”")));
}

void ComparePageTest::hostileFilesSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("another kind") << QByteArray("{\"a\": 1}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("half") << QByteArray("{\"profiles\": [");
    QTest::newRow("deep") << QByteArray(5'000, '[');
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("too large") << QByteArray(SetupFile::largest + 1, ' ');
}

void ComparePageTest::hostileFilesSayWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    f().look();
    write("bad.json", bytes);
    f().page.compareWith(path("bad.json"));
    QTRY_VERIFY(f().shown<Banner>("compareSaid"));
    QCOMPARE(f().shown<Banner>("compareSaid")->title(), QStringLiteral("bad.json can’t be used."));
    QVERIFY(!f().shown<Banner>("compareSaid")->text().isEmpty());
    QVERIFY(f().find<EmptyState>("compareStart")->isVisible());
}

void ComparePageTest::aBadFileLeavesTheComparisonThatStands()
{
    f().look();
    compare(document());
    const int rows = f().rows();
    f().page.compareWith(path("no such file.json"));
    QTRY_VERIFY(f().shown<Banner>("compareSaid"));
    QCOMPARE(f().rows(), rows);
    f().page.compareWith(m_folder.path());
    QTRY_VERIFY(f().shown<Banner>("compareSaid"));
    QCOMPARE(f().rows(), rows);
}

void ComparePageTest::aFileCanBeDropped()
{
    f().look();
    write("setup.json", SetupFile::write(document()));
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://example.com/setup.json"))});
    QDragEnterEvent foreign(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    foreign.ignore();
    QCoreApplication::sendEvent(&f().page, &foreign);
    QVERIFY(!foreign.isAccepted());
    mime.setUrls({QUrl::fromLocalFile(path("setup.json"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f().page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f().page, &drop);
    QTRY_VERIFY(isCompared());
}

void ComparePageTest::keysOpenTheDialogs()
{
    f().look();
    write("setup.json", SetupFile::write(document()));
    QCOMPARE(f().action("compareFile")->shortcut(), QKeySequence(QKeySequence::Open));
    f().page.open(QUrlQuery(QStringLiteral("open=1")));
    auto *open = f().shown<QFileDialog>("compareOpen");
    QVERIFY(open);
    emit open->fileSelected(path("setup.json"));
    open->close();
    QTRY_VERIFY(isCompared());
    QSignalSpy noted(&f().page, &PanePage::noted);
    f().action("exportSetup")->trigger();
    auto *save = f().shown<QFileDialog>("compareSave");
    QVERIFY(save);
    const QString name = QFileInfo(save->selectedFiles().first()).fileName();
    QVERIFY2(name.startsWith(QStringLiteral("Northwind-Clinic-notifications-")), qPrintable(name));
    emit save->fileSelected(path("saved.json"));
    save->close();
    QTRY_COMPARE(noted.count(), 1);
    QVERIFY(QFile::exists(path("saved.json")));
}

void ComparePageTest::aReadOnlyAccountComparesAndExportsOnly()
{
    m_fixture = std::make_unique<SetupPageFixture<ComparePage>>(true);
    f().look();
    SetupDocument file = document();
    file.settings.removeLast();
    file.profiles << SetupDocument::Profile{QStringLiteral("On-call"), {}};
    compare(file);
    QVERIFY(f().shown<QLabel>("compareReadOnly"));
    QVERIFY(f().shown<QLabel>("compareReadOnly")->text().contains(QStringLiteral("read-only")));
    QVERIFY(!f().action("stageComparison")->isEnabled());
    QVERIFY(!f().action("createMissing")->isEnabled());
    QVERIFY(f().action("exportSetup")->isEnabled());
}

void ComparePageTest::anExportThatFailsSaysSo()
{
    f().look();
    f().page.exportTo(path("no/such/folder/out.json"));
    QTRY_VERIFY(f().shown<Banner>("compareSaid"));
    QCOMPARE(f().shown<Banner>("compareSaid")->title(), QStringLiteral("Not exported."));
}

void ComparePageTest::closingTheFileGoesBack()
{
    f().look();
    compare(document());
    QVERIFY(!f().page.searchHint().isEmpty());
    f().action("closeComparison")->trigger();
    QVERIFY(f().find<EmptyState>("compareStart")->isVisible());
    QVERIFY(!f().action("closeComparison")->isVisible());
}

void ComparePageTest::itComparesAgainWhenTheAccountChanges()
{
    f().look();
    compare(document());
    QCOMPARE(number(QStringLiteral("would be added")), 0);
    f().desk->book()->dropSetting(f().setup().settings.last().id);
    QTRY_COMPARE(number(QStringLiteral("would be added")), 1);
}

#include "ComparePageTest.moc"
SIGNALBOX_TEST(ComparePageTest)
