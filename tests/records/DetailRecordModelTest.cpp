// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecordModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

class DetailRecordModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatMattersStandsFirstAndTheRestBehind();
    void moneyHasItsCurrencyAndNumbersAreTrailing();
    void timesAreLocalWithUtcBeside();
    void whatIsNoNumberStaysAsItCame();
    void wordsNarrowAndNewRecordsFollowThem();
    void numbersAreOrderedByValueAndTextByLetters();
    void newRecordsComeInTheOrderChosen();
    void aSelectedRecordIsFollowedThroughAnotherOrder();
    void aHundredThousandAreFilteredAndOrderedAtOnce();

private:
    static QList<DetailRecord> parsed(const QByteArray &data);
    int column(const char *field) const
    {
        return static_cast<int>(m_model->fields().indexOf(QLatin1String(field)));
    }
    QString shown(int row, const char *field) const
    {
        return m_model->index(row, column(field)).data().toString();
    }
    QStringList all(const char *field) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts << m_model->recordAt(row).value(QLatin1String(field));
        return texts;
    }
    std::unique_ptr<DetailRecordModel> m_model;
};

static const char *const messages =
    R"([{"uuid":"a","cld":"+13125550111","cost":"0.009800","currency":"USD","parts":2,"created_at":"2026-03-01T11:00:00Z","status":"delivered","zebra":"new"},
        {"uuid":"b","cld":"+13125550222","cost":"0.10","currency":"USD","parts":10,"created_at":"2026-03-01T10:00:00Z","status":"failed"},
        {"uuid":"c","cld":"+4930123456","cost":"free","currency":"EUR","parts":null,"created_at":"soon","status":"Delivered"}])";

QList<DetailRecord> DetailRecordModelTest::parsed(const QByteArray &data)
{
    const auto page = DetailRecords::parse("{\"data\":" + data + "}");
    return page ? page->records : QList<DetailRecord>();
}

void DetailRecordModelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_model = std::make_unique<DetailRecordModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
    m_model->begin(QStringLiteral("messaging"));
    m_model->add(parsed(messages));
}

void DetailRecordModelTest::whatMattersStandsFirstAndTheRestBehind()
{
    QCOMPARE(m_model->fields().first(), QStringLiteral("created_at"));
    QCOMPARE(m_model->usualColumns().size(), 9);
    QVERIFY(column("zebra") >= m_model->usualColumns().size());
    QCOMPARE(m_model->headerData(column("zebra"), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("zebra"));
    QCOMPARE(m_model->headerData(column("cld"), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("To"));
    QCOMPARE(m_model->headerData(column("cld"), Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("cld"));
    m_model->add(parsed(R"([{"uuid":"d","later":1}])"));
    QVERIFY(column("later") > column("zebra"));
    QCOMPARE(shown(0, "later"), QString());
    QCOMPARE(shown(3, "later"), QStringLiteral("1"));
}

void DetailRecordModelTest::moneyHasItsCurrencyAndNumbersAreTrailing()
{
    QCOMPARE(shown(0, "cost"), QStringLiteral("$0.0098"));
    QCOMPARE(shown(0, "parts"), QStringLiteral("2"));
    for (const char *field : {"cost", "parts"})
        QVERIFY(m_model->index(0, column(field)).data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing);
    QVERIFY(!(m_model->index(0, column("cld")).data(Qt::TextAlignmentRole).toInt() & Qt::AlignTrailing));
}

void DetailRecordModelTest::timesAreLocalWithUtcBeside()
{
    const QDateTime local = QDateTime(QDate(2026, 3, 1), QTime(11, 0), Qt::UTC).toLocalTime();
    QCOMPARE(shown(0, "created_at"), QLocale().toString(local, QLocale::ShortFormat));
    QCOMPARE(m_model->index(0, column("created_at")).data(Qt::ToolTipRole).toString(),
             QStringLiteral("2026-03-01 11:00:00 UTC"));
}

void DetailRecordModelTest::whatIsNoNumberStaysAsItCame()
{
    QCOMPARE(shown(2, "cost"), QStringLiteral("free"));
    QCOMPARE(shown(2, "created_at"), QStringLiteral("soon"));
    QCOMPARE(shown(2, "parts"), QString());
}

void DetailRecordModelTest::wordsNarrowAndNewRecordsFollowThem()
{
    m_model->setFilter(QStringLiteral("DELIVERED 5550"));
    QCOMPARE(all("uuid"), QStringList{QStringLiteral("a")});
    m_model->add(
        parsed(R"([{"uuid":"d","cld":"+13125550333","status":"delivered"},{"uuid":"e","status":"sent"}])"));
    QCOMPARE(all("uuid"), (QStringList{QStringLiteral("a"), QStringLiteral("d")}));
    QCOMPARE(m_model->loaded(), 5);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 5);
}

void DetailRecordModelTest::numbersAreOrderedByValueAndTextByLetters()
{
    m_model->sort(column("parts"), Qt::DescendingOrder);
    QCOMPARE(all("parts"), (QStringList{QStringLiteral("10"), QStringLiteral("2"), QString()}));
    m_model->sort(column("cost"), Qt::AscendingOrder);
    QCOMPARE(all("uuid"), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    m_model->sort(column("cld"), Qt::DescendingOrder);
    QCOMPARE(all("uuid"), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    m_model->sort(-1, Qt::DescendingOrder);
    QCOMPARE(all("uuid"), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void DetailRecordModelTest::newRecordsComeInTheOrderChosen()
{
    m_model->sort(column("parts"), Qt::AscendingOrder);
    m_model->add(parsed(R"([{"uuid":"d","parts":5},{"uuid":"e","parts":-1}])"));
    QCOMPARE(all("uuid"), (QStringList{QStringLiteral("c"), QStringLiteral("e"), QStringLiteral("a"),
                                       QStringLiteral("d"), QStringLiteral("b")}));
}

void DetailRecordModelTest::aSelectedRecordIsFollowedThroughAnotherOrder()
{
    const QPersistentModelIndex held = m_model->index(1, 0);
    m_model->sort(column("cost"), Qt::DescendingOrder);
    QCOMPARE(m_model->recordAt(held.row()).value(QStringLiteral("uuid")), QStringLiteral("b"));
    QCOMPARE(held.row(), 0);
}

void DetailRecordModelTest::aHundredThousandAreFilteredAndOrderedAtOnce()
{
    DetailRecordModel model;
    model.begin(QStringLiteral("messaging"));
    const QList<DetailRecord> some = parsed(messages);
    QList<DetailRecord> page;
    for (int at = 0; at < 5'000; ++at) {
        page << some[at % 3];
        page.last().fields[3] = {QStringLiteral("parts"), QString::number(at * 37 % 101),
                                 DetailRecord::Kind::Number};
    }
    model.sort(4, Qt::AscendingOrder);
    for (int at = 0; at < 20; ++at)
        model.add(page);
    QCOMPARE(model.rowCount(), 100'000);
    QElapsedTimer timer;
    timer.start();
    model.setFilter(QStringLiteral("failed 5550222"));
    model.setFilter({});
    model.sort(static_cast<int>(model.fields().indexOf(u"parts")), Qt::DescendingOrder);
    // Generous for a slow machine without optimisation; looking into each record by name took minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.recordAt(0).value(QStringLiteral("parts")), QStringLiteral("100"));
}

#include "DetailRecordModelTest.moc"
SIGNALBOX_TEST(DetailRecordModelTest)
