// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/BuilderBar.h"

#include "base/Clock.h"
#include "support/TestMain.h"
#include "widgets/Chip.h"
#include "usage/ui/ChoicePopup.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

class BuilderBarTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bar.reset(); }
    void partsSayWhatTheyHold();
    void anotherProductKeepsWhatItHasAndSaysWhatGoes();
    void deleteTakesAFilterAway();
    void mistakesStandAtTheirPart();
    void theAddedCurrencyCanBeTakenAway();
    void choicesAreFoundByTyping();

private:
    Chip *chip(const char *name) const
    {
        // The one of now: those of before go with the event loop.
        Chip *found = nullptr;
        for (Chip *each : m_bar->findChildren<Chip *>(QLatin1String(name)))
            found = each->isVisible() ? each : found;
        return found;
    }
    ManualClock m_clock{QDateTime(QDate(2026, 11, 25), QTime(18, 0), Qt::UTC)};
    std::unique_ptr<BuilderBar> m_bar;
};

namespace {
QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}
} // namespace

void BuilderBarTest::init()
{
    m_bar = std::make_unique<BuilderBar>(&m_clock);
    m_bar->setProducts({{.product = QStringLiteral("sip-trunking"),
                         .recordType = {},
                         .dimensions = words("date date_time direction country_code currency"),
                         .metrics = words("cost attempted")},
                        {.product = QStringLiteral("fax-api"),
                         .recordType = {},
                         .dimensions = words("date date_time direction"),
                         .metrics = words("cost pages")}});
    Report report;
    report.product = QStringLiteral("sip-trunking");
    report.metrics = words("cost attempted");
    report.dimensions = words("country_code direction");
    report.filters = {{QStringLiteral("country_code"), {QStringLiteral("49")}}};
    m_bar->resize(1'000, 120);
    m_bar->show();
    m_bar->setReport(report);
}

void BuilderBarTest::partsSayWhatTheyHold()
{
    QCOMPARE(chip("usageProduct")->accessibleName(), QStringLiteral("Product: SIP Trunking"));
    QCOMPARE(chip("usageMetrics")->accessibleName(), QStringLiteral("Metrics: cost, attempted"));
    QCOMPARE(chip("usageFilter")->accessibleName(), QStringLiteral("Filter: country_code = 49"));
    QVERIFY(chip("usageRange")->accessibleName().endsWith(QStringLiteral("UTC")));
}

void BuilderBarTest::anotherProductKeepsWhatItHasAndSaysWhatGoes()
{
    QSignalSpy changed(m_bar.get(), &BuilderBar::changed);
    QTest::mouseClick(chip("usageProduct"), Qt::LeftButton);
    auto *popup = m_bar->findChild<ChoicePopup *>();
    QVERIFY(popup);
    emit popup->chosen({QStringLiteral("fax-api/")});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_bar->report().product, QStringLiteral("fax-api"));
    QCOMPARE(m_bar->report().metrics, words("cost"));
    QCOMPARE(m_bar->report().dimensions, words("direction"));
    QVERIFY(m_bar->report().filters.isEmpty());
    const auto *note = m_bar->findChild<QLabel *>(QStringLiteral("usageComplaint"));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("attempted")));
    QVERIFY(note->text().contains(QStringLiteral("country_code")));
}

void BuilderBarTest::deleteTakesAFilterAway()
{
    chip("usageFilter")->setFocus();
    QTest::keyClick(chip("usageFilter"), Qt::Key_Delete);
    QTRY_VERIFY(m_bar->report().filters.isEmpty());
    QVERIFY(!chip("usageFilter"));
}

void BuilderBarTest::mistakesStandAtTheirPart()
{
    m_bar->setMistakes({{ReportRules::Part::Range, QStringLiteral("Too long.")}});
    QVERIFY(chip("usageRange")->hasMistake());
    QCOMPARE(chip("usageRange")->accessibleDescription(), QStringLiteral("Too long."));
    QVERIFY(!chip("usageMetrics")->hasMistake());
    QCOMPARE(m_bar->findChild<QLabel *>(QStringLiteral("usageComplaint"))->text(),
             QStringLiteral("Too long."));
    m_bar->setMistakes({});
    QVERIFY(!chip("usageRange")->hasMistake());
}

void BuilderBarTest::theAddedCurrencyCanBeTakenAway()
{
    QVERIFY(chip("usageCurrency"));
    QTest::keyClick(chip("usageCurrency"), Qt::Key_Delete);
    QTRY_VERIFY(!m_bar->report().asksCurrency);
    QVERIFY(!chip("usageCurrency"));
}

void BuilderBarTest::choicesAreFoundByTyping()
{
    QTest::mouseClick(chip("usageMetrics"), Qt::LeftButton);
    auto *popup = m_bar->findChild<ChoicePopup *>();
    QVERIFY(popup);
    QTest::keyClicks(popup->focusProxy(), QStringLiteral("atte"));
    auto *list = popup->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QTest::keyClick(popup->focusProxy(), Qt::Key_Return); // takes it out, as it was in
    QTRY_COMPARE(m_bar->report().metrics, words("cost"));
}

SIGNALBOX_TEST(BuilderBarTest)
#include "BuilderBarTest.moc"
