// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionComparison.h"
#include "sessions/RandomScript.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

class SessionComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void theSameSessionTwiceIsAllTheSame();
    void anAddedTurnIsTheOneDifference();
    void whatWasAddedStandsWhereItFollows();
    void aRemovedBranchIsShownWhereItWas();
    void turnsThatCostMoreOrLessAreToldApart();
    void currenciesThatDifferCannotBeCompared();
    void sessionsThatBeginDifferentlyShareNothing();
    void anEmptySessionHasEverythingAdded();
    void everyEventOfBothIsInOneRow();
    void rowsAreInPreOrder();
    void theOtherWayRoundIsTheNegation();
    void ownDifferencesAddUpToTheDifference();
    void takingAnythingAwayShowsExactlyThat();
    void driversAreTheLargestDifferences();
    void tenThousandLevelsAndManyEventsTakeNoTime();

private:
    using Kind = SessionComparison::Kind;
    using Row = SessionComparison::Row;

    static SessionComparison compare(const SessionScript &left, const SessionScript &right)
    {
        return SessionComparison::of(left.tree(), right.tree());
    }
    static QString drawn(const SessionComparison &comparison);
    static SessionScript changed(SessionScript script, quint32 seed);
};

QString SessionComparisonTest::drawn(const SessionComparison &comparison)
{
    static const QStringList kinds{QStringLiteral("="),       QStringLiteral("added"),
                                   QStringLiteral("removed"), QStringLiteral("dearer"),
                                   QStringLiteral("cheaper"), QStringLiteral("?")};
    QString text;
    for (const Row &row : comparison.rows()) {
        const QString type = row.left >= 0 ? comparison.left()->recordType(row.left)
                                           : comparison.right()->recordType(row.right);
        text += QString(2 * (row.level - 1), u' ') + type + u' ' + kinds.value(int(row.kind));
        if (row.ownDifference && !row.ownDifference->isZero())
            text += u' ' + row.ownDifference->toString();
        text += u'\n';
    }
    return text;
}

// Events dropped and prices changed, by chance.
SessionScript SessionComparisonTest::changed(SessionScript script, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < 3 && script.events.size() > 2; ++i)
        script = script.without(1 + random.bounded(int(script.events.size()) - 1));
    for (auto &event : script.events) {
        if (random.bounded(3) == 0)
            event.own = Decimal(random.bounded(4'000), random.bounded(7)).toString();
        if (random.bounded(20) == 0)
            event.currency = QStringLiteral("EUR");
    }
    return script;
}

void SessionComparisonTest::theSameSessionTwiceIsAllTheSame()
{
    for (quint32 seed = 1; seed < 40; ++seed) {
        const auto script = randomScript(seed, int(seed) * 5);
        const auto comparison = compare(script, script);
        QCOMPARE(comparison.rows().size(), size_t(script.events.size()));
        for (const Row &row : comparison.rows()) {
            QCOMPARE(row.kind, Kind::Same);
            QCOMPARE(row.left, row.right);
        }
        QVERIFY(comparison.drivers(10).isEmpty());
        for (const auto &[currency, difference] : comparison.difference())
            QVERIFY(difference.isZero());
    }
}

void SessionComparisonTest::anAddedTurnIsTheOneDifference()
{
    auto more = SessionScript::documented();
    more.add(4, "inference", "0.004");
    const auto comparison = compare(SessionScript::documented(), more);
    QCOMPARE(drawn(comparison), QStringLiteral("call-session =\n"
                                               "  recording =\n"
                                               "  webrtc =\n"
                                               "  sip-trunking =\n"
                                               "  call-control =\n"
                                               "    ai-voice-assistant =\n"
                                               "      inference =\n"
                                               "      inference =\n"
                                               "      inference =\n"
                                               "      inference =\n"
                                               "      inference =\n"
                                               "      inference added 0.004\n"));
    QCOMPARE(comparison.rows()[0].wholeDifference->toString(), QStringLiteral("0.004"));
    QCOMPARE(comparison.difference().size(), 1);
    QCOMPARE(comparison.difference()[0].first, QStringLiteral("USD"));
    QCOMPARE(comparison.difference()[0].second.toString(), QStringLiteral("0.004"));
}

void SessionComparisonTest::whatWasAddedStandsWhereItFollows()
{
    SessionScript left;
    left.add(1, "call-control", "0").add(2, "inference", "1").add(2, "recording", "1");
    SessionScript right;
    right.add(1, "call-control", "0").add(2, "inference", "1").add(2, "inference", "2");
    right.add(2, "recording", "1").add(2, "amd", "3");
    QCOMPARE(drawn(compare(left, right)), QStringLiteral("call-control =\n"
                                                         "  inference =\n"
                                                         "  inference added 2\n"
                                                         "  recording =\n"
                                                         "  amd added 3\n"));
}

void SessionComparisonTest::aRemovedBranchIsShownWhereItWas()
{
    const auto comparison =
        compare(SessionScript::documented(), SessionScript::documented().without(5).add(2, "amd", "0.0065"));
    QCOMPARE(drawn(comparison), QStringLiteral("call-session =\n"
                                               "  recording =\n"
                                               "  webrtc =\n"
                                               "  sip-trunking =\n"
                                               "  call-control =\n"
                                               "    ai-voice-assistant removed -0.18\n"
                                               "      inference removed -0.001\n"
                                               "      inference removed -0.0015\n"
                                               "      inference removed -0.0029\n"
                                               "      inference removed -0.0033\n"
                                               "      inference removed -0.0034\n"
                                               "  amd added 0.0065\n"));
    QCOMPARE(comparison.rows()[5].wholeDifference->toString(), QStringLiteral("-0.1921"));
}

void SessionComparisonTest::turnsThatCostMoreOrLessAreToldApart()
{
    SessionScript left;
    left.add(1, "call-control", "0.01").add(2, "inference", "1").add(2, "amd", "3").add(2, "inference", "2");
    SessionScript right;
    right.add(1, "call-control", "0.010").add(2, "inference", "1.5").add(2, "inference", "0.5");
    QCOMPARE(drawn(compare(left, right)), QStringLiteral("call-control =\n"
                                                         "  inference dearer 0.5\n"
                                                         "  amd removed -3\n"
                                                         "  inference cheaper -1.5\n"));
}

void SessionComparisonTest::currenciesThatDifferCannotBeCompared()
{
    SessionScript left;
    left.add(1, "call-control", "1").add(2, "inference", "1", "", "EUR").add(2, "inference", "NaN");
    SessionScript right;
    right.add(1, "call-control", "1").add(2, "inference", "1").add(2, "inference", "1");
    const auto comparison = compare(left, right);
    QCOMPARE(drawn(comparison), QStringLiteral("call-control =\n  inference ?\n  inference ?\n"));
    QVERIFY(!comparison.rows()[1].ownDifference);
    QVERIFY(!comparison.rows()[2].ownDifference);
}

void SessionComparisonTest::sessionsThatBeginDifferentlyShareNothing()
{
    SessionScript left;
    left.add(1, "message", "1").add(2, "inference", "1");
    SessionScript right;
    right.add(1, "call-session", "0").add(2, "inference", "1");
    QCOMPARE(drawn(compare(left, right)), QStringLiteral("message removed -1\n  inference removed -1\n"
                                                         "call-session added\n  inference added 1\n"));
}

void SessionComparisonTest::anEmptySessionHasEverythingAdded()
{
    const auto tree = SessionScript::documented().tree();
    const auto comparison = SessionComparison::of(nullptr, tree);
    QCOMPARE(comparison.rows().size(), size_t(11));
    QCOMPARE(comparison.difference()[0].second.toString(), QStringLiteral("0.2128"));
    QVERIFY(SessionComparison::of(nullptr, nullptr).rows().empty());
    QVERIFY(SessionComparison().difference().isEmpty());
}

void SessionComparisonTest::everyEventOfBothIsInOneRow()
{
    for (quint32 seed = 1; seed < 60; ++seed) {
        const auto left = randomScript(seed, 60);
        const auto right = seed % 2 ? randomScript(seed + 1'000, 70) : changed(left, seed);
        const auto comparison = compare(left, right);
        std::vector<int> lefts(size_t(left.events.size()), 0);
        std::vector<int> rights(size_t(right.events.size()), 0);
        for (const Row &row : comparison.rows()) {
            if (row.left >= 0)
                ++lefts[size_t(row.left)];
            if (row.right >= 0)
                ++rights[size_t(row.right)];
            QCOMPARE(row.kind == Kind::Added, row.left < 0);
            QCOMPARE(row.kind == Kind::Removed, row.right < 0);
        }
        QVERIFY(std::ranges::all_of(lefts, [](int times) { return times == 1; }));
        QVERIFY(std::ranges::all_of(rights, [](int times) { return times == 1; }));
    }
}

void SessionComparisonTest::rowsAreInPreOrder()
{
    const auto left = randomScript(5, 200);
    const auto comparison = compare(left, changed(left, 6));
    const auto &rows = comparison.rows();
    int before = -1; // events of the first tree keep their order
    for (int row = 0; row < int(rows.size()); ++row) {
        const Row &each = rows[size_t(row)];
        if (each.left >= 0)
            QVERIFY(std::exchange(before, each.left) < each.left);
        QVERIFY(each.end > row && each.end <= int(rows.size()));
        for (int below = row + 1; below < each.end; ++below)
            QVERIFY(rows[size_t(below)].level > each.level);
        if (each.end < int(rows.size()))
            QVERIFY(rows[size_t(each.end)].level <= each.level);
        if (each.parent < 0)
            continue;
        const Row &parent = rows[size_t(each.parent)];
        QCOMPARE(each.level, parent.level + 1);
        if (each.left >= 0)
            QCOMPARE(parent.left, comparison.left()->parent(each.left));
        if (each.right >= 0)
            QCOMPARE(parent.right, comparison.right()->parent(each.right));
    }
}

void SessionComparisonTest::theOtherWayRoundIsTheNegation()
{
    for (quint32 seed = 1; seed < 40; ++seed) {
        const auto left = randomScript(seed, 80);
        const auto right = changed(left, seed + 77);
        const auto there = compare(left, right);
        const auto back = compare(right, left);
        std::map<std::pair<int, int>, const Row *> found;
        for (const Row &row : back.rows())
            found[{row.right, row.left}] = &row;
        QCOMPARE(back.rows().size(), there.rows().size());
        for (const Row &row : there.rows()) {
            const auto other = found.find({row.left, row.right});
            QVERIFY(other != found.end());
            QCOMPARE(row.ownDifference.has_value(), other->second->ownDifference.has_value());
            if (row.ownDifference)
                QCOMPARE(*row.ownDifference + *other->second->ownDifference, Decimal());
            QCOMPARE(row.wholeDifference.has_value(), other->second->wholeDifference.has_value());
            if (row.wholeDifference)
                QCOMPARE(*row.wholeDifference + *other->second->wholeDifference, Decimal());
        }
    }
}

void SessionComparisonTest::ownDifferencesAddUpToTheDifference()
{
    for (quint32 seed = 1; seed < 60; ++seed) {
        const auto left = randomScript(seed, 80);
        const auto comparison =
            compare(left, seed % 3 ? changed(left, seed + 5) : randomScript(seed + 9, 90));
        std::map<QString, Decimal> sums;
        for (const Row &row : comparison.rows()) {
            if (row.ownDifference) {
                sums[row.left >= 0 ? comparison.left()->currency(row.left)
                                   : comparison.right()->currency(row.right)] += *row.ownDifference;
                continue;
            }
            // What can't be compared counts on either side as far as it is known.
            if (row.left >= 0)
                sums[comparison.left()->currency(row.left)] -=
                    comparison.left()->own(row.left).value_or(Decimal());
            if (row.right >= 0)
                sums[comparison.right()->currency(row.right)] +=
                    comparison.right()->own(row.right).value_or(Decimal());
        }
        for (const auto &[currency, difference] : comparison.difference()) {
            QCOMPARE(sums[currency].toString(), difference.toString());
            sums.erase(currency);
        }
        for (const auto &[currency, sum] : sums)
            QVERIFY(sum.isZero());
    }
}

void SessionComparisonTest::takingAnythingAwayShowsExactlyThat()
{
    for (quint32 seed = 1; seed < 50; ++seed) {
        const auto whole = randomScript(seed, 40, 6, true);
        // The last event has no sibling of its kind behind it that could take its place.
        const auto less = whole.without(int(whole.events.size()) - 1);
        const auto removed = compare(whole, less);
        const auto added = compare(less, whole);
        const auto count = [](const SessionComparison &comparison, Kind kind) {
            return std::ranges::count_if(comparison.rows(), [&](const Row &row) { return row.kind == kind; });
        };
        const auto all = static_cast<std::ptrdiff_t>(whole.events.size());
        QCOMPARE(count(removed, Kind::Removed), std::ptrdiff_t(1));
        QCOMPARE(count(removed, Kind::Same), all - 1);
        QCOMPARE(count(added, Kind::Added), std::ptrdiff_t(1));
        QCOMPARE(count(added, Kind::Same), all - 1);
        const auto &last = removed.rows();
        const auto row =
            std::ranges::find_if(last, [](const Row &each) { return each.kind == Kind::Removed; });
        QCOMPARE(row->left, int(all) - 1);
    }
}

void SessionComparisonTest::driversAreTheLargestDifferences()
{
    const auto left = randomScript(3, 300, 4, true);
    const auto comparison = compare(left, changed(left, 4));
    const QList<int> drivers = comparison.drivers(12);
    QCOMPARE(drivers.size(), 12);
    const auto size = [&](int row) {
        const Decimal own = comparison.rows()[size_t(row)].ownDifference.value_or(Decimal());
        return own.isNegative() ? Decimal() - own : own;
    };
    for (qsizetype i = 1; i < drivers.size(); ++i)
        QVERIFY(size(drivers[i - 1]) >= size(drivers[i]));
    for (int row = 0; row < int(comparison.rows().size()); ++row)
        QVERIFY(drivers.contains(row) || size(row) <= size(drivers.last()));
    QVERIFY(comparison.drivers(0).isEmpty());
    QVERIFY(comparison.drivers(-1).isEmpty());
    QVERIFY(comparison.drivers(1'000'000).size() < qsizetype(comparison.rows().size()));
}

void SessionComparisonTest::tenThousandLevelsAndManyEventsTakeNoTime()
{
    SessionScript deep;
    for (int level = 1; level <= 10'000; ++level)
        deep.add(level, "call-control", "0.01");
    const auto depths = compare(deep, deep.without(9'000));
    QCOMPARE(depths.rows().size(), size_t(10'000));
    QCOMPARE(depths.rows().back().level, 10'000);
    SessionScript wide;
    wide.add(1, "call-session", "0");
    for (int i = 0; i < 100'000; ++i)
        wide.add(2, i % 3 ? "inference" : "amd", "0.0123");
    const auto left = wide.tree();
    wide.events[50'000].own = QStringLiteral("0.5");
    const auto right = wide.tree();
    QElapsedTimer timer;
    timer.start();
    const auto comparison = SessionComparison::of(left, right);
    const qint64 took = timer.elapsed();
    QCOMPARE(comparison.rows().size(), size_t(100'001));
    QCOMPARE(comparison.drivers(5), QList<int>{50'000});
    QVERIFY2(took < 5'000, qPrintable(QString::number(took))); // far beyond what quadratic time would take
    qInfo("100,000 events: %lld ms", static_cast<long long>(took));
}

#include "SessionComparisonTest.moc"
SIGNALBOX_TEST(SessionComparisonTest)
