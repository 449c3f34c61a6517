// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomApi.h"
#include "support/TestMain.h"

#include <QTest>
#include <type_traits>

// A bulk deletion takes nothing but a filter that names something, and such a one comes out of of() alone.
template <class Filter>
concept Deletes = requires(RoomApi &api, Filter filter)
{
    api.removeRecordings(filter);
};
static_assert(Deletes<NarrowedRecordings>);
static_assert(!Deletes<RoomRecordingFilter>);
static_assert(!Deletes<std::optional<NarrowedRecordings>>);
static_assert(!std::is_default_constructible_v<NarrowedRecordings>);
static_assert(!std::is_constructible_v<NarrowedRecordings, RoomRecordingFilter>);
static_assert(!std::is_convertible_v<RoomRecordingFilter, NarrowedRecordings>);
static_assert(!std::is_aggregate_v<NarrowedRecordings>);

/// How filters are spelled on the wire and in places of the console, and that none is lost or made up.
class RoomFiltersTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFilterHasItsNameOnTheWire();
    void emptyFiltersSayNothing();
    void oneDayIsOneDayAndAnOpenEndIsNotSent();
    void daysAreReadAsTheyAreWritten_data();
    void daysAreReadAsTheyAreWritten();
    void onlyAFilterThatNarrowsDeletes_data();
    void onlyAFilterThatNarrowsDeletes();
};

static QString spelled(const Query &query)
{
    QStringList parts;
    for (const auto &[name, value] : query.items())
        parts << name + u'=' + value;
    return parts.join(u'&');
}

static RoomFilterValues values(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    RoomFilterValues made;
    for (const auto &[name, value] : pairs)
        made[QLatin1String(name)] = QLatin1String(value);
    return made;
}

void RoomFiltersTest::everyFilterHasItsNameOnTheWire()
{
    QCOMPARE(spelled(RoomFilter::of(values({{"name", "Board"},
                                            {"created", "2026-11-01..2026-11-30"},
                                            {"updated", "2026-11-26"}}))
                         .query()),
             QStringLiteral("filter[unique_name]=Board&filter[date_created_at][gte]=2026-11-01&"
                            "filter[date_created_at][lte]=2026-11-30&"
                            "filter[date_updated_at][eq]=2026-11-26"));
    RoomSessionFilter sessions = RoomSessionFilter::of(values({{"active", "false"},
                                                               {"room", "r1"},
                                                               {"created", "2026-11-01.."},
                                                               {"ended", "..2026-11-30"},
                                                               {"updated", "2026-11-26"}}));
    sessions.includeParticipants = true;
    QCOMPARE(spelled(sessions.query()),
             QStringLiteral("filter[active]=false&filter[room_id]=r1&filter[date_created_at][gte]=2026-11-01&"
                            "filter[date_ended_at][lte]=2026-11-30&filter[date_updated_at][eq]=2026-11-26&"
                            "include_participants=true"));
    QCOMPARE(
        spelled(RoomParticipantFilter::of(values({{"session", "s1"},
                                                  {"context", "Alice"},
                                                  {"joined", "2026-11-01"},
                                                  {"left", "2026-11-02"},
                                                  {"updated", "2026-11-03"}}))
                    .query()),
        QStringLiteral("filter[session_id]=s1&filter[context]=Alice&filter[date_joined_at][eq]=2026-11-01&"
                       "filter[date_left_at][eq]=2026-11-02&filter[date_updated_at][eq]=2026-11-03"));
    QCOMPARE(spelled(RoomRecordingFilter::of(values({{"room", "r"},
                                                     {"session", "s"},
                                                     {"participant", "p"},
                                                     {"status", "completed"},
                                                     {"type", "video"},
                                                     {"seconds", "20"},
                                                     {"started", "2026-11-01"},
                                                     {"ended", "2026-11-02"}}))
                         .query()),
             QStringLiteral("filter[room_id]=r&filter[session_id]=s&filter[participant_id]=p&"
                            "filter[status]=completed&filter[type]=video&filter[duration_secs]=20&"
                            "filter[date_started_at][eq]=2026-11-01&filter[date_ended_at][eq]=2026-11-02"));
    QCOMPARE(spelled(RoomCompositionFilter::of(
                         values({{"session", "s"}, {"status", "enqueued"}, {"created", "2026-11-01"}}))
                         .query()),
             QStringLiteral(
                 "filter[session_id]=s&filter[status]=enqueued&filter[date_created_at][eq]=2026-11-01"));
}

void RoomFiltersTest::emptyFiltersSayNothing()
{
    const auto nothing = values({{"name", ""},
                                 {"active", "perhaps"},
                                 {"created", ".."},
                                 {"room", "  "},
                                 {"seconds", "-3"},
                                 {"started", "soon"}});
    QVERIFY(RoomFilter::of(nothing).query().isEmpty());
    QVERIFY(RoomSessionFilter::of(nothing).query().isEmpty());
    QVERIFY(RoomParticipantFilter::of(nothing).query().isEmpty());
    QVERIFY(RoomRecordingFilter::of(nothing).query().isEmpty());
    QVERIFY(RoomCompositionFilter::of(nothing).query().isEmpty());
}

void RoomFiltersTest::oneDayIsOneDayAndAnOpenEndIsNotSent()
{
    Query query;
    const QDate day(2026, 11, 26);
    DayRange{day, day}.addTo(query, QStringLiteral("one"));
    DayRange{day, {}}.addTo(query, QStringLiteral("since"));
    DayRange{{}, day}.addTo(query, QStringLiteral("until"));
    DayRange{}.addTo(query, QStringLiteral("never"));
    QCOMPARE(spelled(query), QStringLiteral("filter[one][eq]=2026-11-26&filter[since][gte]=2026-11-26&"
                                            "filter[until][lte]=2026-11-26"));
}

void RoomFiltersTest::daysAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("again");
    for (const char *same : {"", "2026-11-26", "2026-11-01..2026-11-30", "2026-11-01..", "..2026-11-30"})
        QTest::newRow(same) << QString::fromLatin1(same) << QString::fromLatin1(same);
    QTest::newRow("..") << QStringLiteral("..") << QString();
    QTest::newRow("x") << QStringLiteral("x") << QString();
    QTest::newRow("spaces") << QStringLiteral(" 2026-11-01 .. 2026-11-30 ")
                            << QStringLiteral("2026-11-01..2026-11-30");
    QTest::newRow("no day") << QStringLiteral("2026-02-30..2026-03-01") << QStringLiteral("..2026-03-01");
}

void RoomFiltersTest::daysAreReadAsTheyAreWritten()
{
    QFETCH(QString, written);
    QFETCH(QString, again);
    QCOMPARE(DayRange::parse(written).toText(), again);
}

void RoomFiltersTest::onlyAFilterThatNarrowsDeletes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("narrows");
    const auto row = [](const char *name, const char *value, bool narrows) {
        QTest::addRow("%s=%s", name, value)
            << QString::fromLatin1(name) << QString::fromLatin1(value) << narrows;
    };
    for (const char *name : {"room", "session", "participant", "status", "type"}) {
        row(name, "x", true);
        row(name, "", false);
        row(name, "   ", false);
    }
    row("seconds", "1", true);
    row("seconds", "0", false); // "at least nothing" is everything
    row("seconds", "-1", false);
    row("seconds", "many", false);
    row("started", "2026-11-26", true);
    row("started", "..", false);
    row("ended", "2026-11-26..", true);
    row("ended", "whenever", false);
    row("unknown", "x", false);
}

void RoomFiltersTest::onlyAFilterThatNarrowsDeletes()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, narrows);
    const auto filter = RoomRecordingFilter::of({{name, value}});
    const auto narrowed = NarrowedRecordings::of(filter);
    QCOMPARE(narrowed.has_value(), narrows);
    QCOMPARE(filter.isEmpty(), !narrows);
    if (narrowed)
        QVERIFY(!narrowed->filter().query().isEmpty());
    RoomRecordingFilter blank;
    blank.atLeastSecs = 0;
    blank.roomId = QStringLiteral(" ");
    QVERIFY(!NarrowedRecordings::of(blank));
}

SIGNALBOX_TEST(RoomFiltersTest)
#include "RoomFiltersTest.moc"
