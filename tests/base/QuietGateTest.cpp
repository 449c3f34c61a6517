// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QuietGate.h"
#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;

/// Quiet from 22:00 to 07:00, in Berlin's winter: 21:00 to 06:00 UTC.
class QuietGateTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void byDayAnAlarmPassesAtOnce();
    void atNightItWaitsUntilTheMorning();
    void whatIsUrgentDoesNotWait();
    void whatIsOverByMorningIsNeverTold();
    void anAlarmThatRingsTwiceAtNightIsToldOnce();
    void itPassesSoonWhenTheHoursAreNoLongerKept();

private:
    void raise(const char *key, Alarm::Level level = Alarm::Level::Warning)
    {
        Alarm alarm;
        alarm.key = QString::fromLatin1(key);
        alarm.level = level;
        alarm.title =
            QStringLiteral("%1 at %2").arg(alarm.key, m_clock->now().toString(QStringLiteral("HH:mm")));
        m_bell->raise(alarm);
    }
    void beginAt(const char *utc)
    {
        m_gate.reset();
        m_bell = std::make_unique<AlarmBell>();
        m_clock = std::make_unique<ManualClock>(QDateTime::fromString(QLatin1String(utc), Qt::ISODate));
        m_gate = std::make_unique<QuietGate>(m_bell.get(), m_clock.get(), [this] { return m_hours; });
        connect(m_gate.get(), &QuietGate::passed, this,
                [this](const Alarm &alarm) { m_passed << alarm.key; });
    }

    QuietHours m_hours;
    QStringList m_passed;
    std::unique_ptr<AlarmBell> m_bell;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<QuietGate> m_gate;
};

void QuietGateTest::init()
{
    m_hours = {.kept = true};
    m_passed.clear();
}

void QuietGateTest::byDayAnAlarmPassesAtOnce()
{
    beginAt("2026-11-25T12:00:00Z");
    raise("balance");
    QCOMPARE(m_passed, QStringList(QStringLiteral("balance")));
}

void QuietGateTest::atNightItWaitsUntilTheMorning()
{
    beginAt("2026-11-25T23:30:00Z");
    raise("balance");
    m_clock->advance(6h + 29min);
    QVERIFY(m_passed.isEmpty());
    m_clock->advance(1min);
    QCOMPARE(m_passed, QStringList(QStringLiteral("balance")));
}

void QuietGateTest::whatIsUrgentDoesNotWait()
{
    beginAt("2026-11-25T23:30:00Z");
    raise("used up", Alarm::Level::Urgent);
    QCOMPARE(m_passed, QStringList(QStringLiteral("used up")));
    m_clock->advance(12h);
    QCOMPARE(m_passed.size(), 1);
}

void QuietGateTest::whatIsOverByMorningIsNeverTold()
{
    beginAt("2026-11-25T23:30:00Z");
    raise("balance");
    raise("runway");
    m_clock->advance(1h);
    m_bell->settle(QStringLiteral("balance"));
    m_clock->advance(12h);
    QCOMPARE(m_passed, QStringList(QStringLiteral("runway")));
}

void QuietGateTest::anAlarmThatRingsTwiceAtNightIsToldOnce()
{
    beginAt("2026-11-25T23:30:00Z");
    raise("balance");
    m_clock->advance(1h);
    raise("balance");
    m_clock->advance(12h);
    QCOMPARE(m_passed, QStringList(QStringLiteral("balance")));
}

void QuietGateTest::itPassesSoonWhenTheHoursAreNoLongerKept()
{
    beginAt("2026-11-25T23:30:00Z");
    raise("balance");
    m_hours.kept = false;
    m_clock->advance(5min);
    QCOMPARE(m_passed, QStringList(QStringLiteral("balance")));
}

#include "QuietGateTest.moc"
SIGNALBOX_TEST(QuietGateTest)
