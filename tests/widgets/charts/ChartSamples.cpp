// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSamples.h"

#include <cmath>

namespace {
QVector<QDateTime> from(const QDateTime &start, int count, qint64 seconds)
{
    QVector<QDateTime> times;
    times.reserve(count);
    for (int bucket = 0; bucket < count; ++bucket)
        times << start.addSecs(bucket * seconds);
    return times;
}

double week(int day)
{
    return (day + 4) % 7 >= 5 ? 0.28 : 1.0 + 0.12 * std::sin(day);
}

ChartSeries series(const QString &name, QVector<double> values,
                   ChartSeries::Role role = ChartSeries::Role::Usual, int axis = 0)
{
    return {name, std::move(values), role, axis};
}

const QDateTime october(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC);
} // namespace

ChartData ChartSamples::days()
{
    ChartData data;
    data.kind = ChartData::Kind::StackedBars;
    data.title = QStringLiteral("Cost by day and country, USD");
    data.summary = QStringLiteral("Outbound SIP cost 3,126.73 USD in October, 6.4 % more than September.");
    data.times = from(october, 31, 86'400);
    data.bucketSeconds = 86'400;
    data.axisTitles = {QStringLiteral("USD")};
    data.provisionalFrom = 30;
    QVector<double> us, uk, rest, before;
    for (int day = 0; day < 31; ++day) {
        us << 44 * week(day);
        uk << 24 * week(day) + std::cos(day);
        rest << 9 * week(day);
        before << 70 * week(day) - 4;
    }
    data.series = {series(QStringLiteral("United States"), us), series(QStringLiteral("United Kingdom"), uk),
                   series(QStringLiteral("others"), rest, ChartSeries::Role::Rest),
                   series(QStringLiteral("September"), before, ChartSeries::Role::Reference)};
    return data;
}

ChartData ChartSamples::holes()
{
    ChartData data = days();
    data.kind = ChartData::Kind::Lines;
    data.title = QStringLiteral("Calls and answer rate by day");
    data.axisTitles = {QStringLiteral("calls"), QStringLiteral("% answered")};
    data.series.removeLast();
    QVector<double> rate;
    for (int day = 0; day < 31; ++day)
        rate << 84 + 6 * std::sin(day / 4.0);
    data.series << series(QStringLiteral("answered"), rate, ChartSeries::Role::Usual, 1);
    for (ChartSeries &one : data.series) {
        for (double &value : one.values)
            value *= 420;
        for (const int day : {8, 9, 10, 11, 20, 22})
            one.values[day] = qQNaN();
    }
    for (double &value : data.series.last().values)
        value /= 420;
    return data;
}

ChartData ChartSamples::hours()
{
    ChartData data;
    data.kind = ChartData::Kind::Bars;
    data.title = QStringLiteral("Messages by hour");
    data.times = from(october, 24 * 3, 3600);
    data.bucketSeconds = 3600;
    QVector<double> sent, failed;
    for (int hour = 0; hour < 24 * 3; ++hour) {
        sent << std::round(14'000 * std::pow(std::sin(hour * 3.1416 / 24), 2));
        failed << std::round(sent.last() / 9);
    }
    for (int hour = 30; hour < 36; ++hour)
        sent[hour] = failed[hour] = qQNaN();
    failed[50] = qQNaN();
    data.series = {series(QStringLiteral("sent"), sent), series(QStringLiteral("failed"), failed)};
    return data;
}

ChartData ChartSamples::pie()
{
    ChartData data;
    data.kind = ChartData::Kind::Pie;
    data.title = QStringLiteral("Cost by country, USD");
    data.categories = {QStringLiteral("United States"), QStringLiteral("United Kingdom"),
                       QStringLiteral("Germany"),       QStringLiteral("Mexico"),
                       QStringLiteral("France"),        QStringLiteral("Bosnia and Herzegovina"),
                       QStringLiteral("Japan"),         QStringLiteral("others")};
    data.series = {series(QStringLiteral("USD"), {1911.62, 604.2, 341.77, 160.33, 120, 90, 40, 108.81})};
    return data;
}

ChartData ChartSamples::waterfall()
{
    ChartData data;
    data.kind = ChartData::Kind::Waterfall;
    data.title = QStringLiteral("What made October dearer than September, USD");
    data.categories = {QStringLiteral("September"), QStringLiteral("United States"),
                       QStringLiteral("Mexico"),    QStringLiteral("Germany"),
                       QStringLiteral("others"),    QStringLiteral("October")};
    data.series = {series(QStringLiteral("USD"), {2938.5, 141.2, 38.4, -10.6, 19.23, 3126.73})};
    return data;
}

ChartData ChartSamples::manySeries()
{
    ChartData data;
    data.kind = ChartData::Kind::Bars;
    data.title = QStringLiteral("Balance by connection");
    data.categories = {QStringLiteral("Front desk"), QStringLiteral("Emergency line of the north wing"),
                       QStringLiteral("Billing"), QStringLiteral("Pharmacy & laboratory")};
    for (int number = 0; number < 9; ++number)
        data.series << series(QStringLiteral("Connection %1").arg(number + 1),
                              {40.0 - number * 7, 12.0 + number, -9.0 + number * 4, 25.0 - number});
    return data;
}

ChartData ChartSamples::huge(int buckets)
{
    ChartData data;
    data.kind = ChartData::Kind::Lines;
    data.title = QStringLiteral("Events by minute");
    data.times = from(october, buckets, 60);
    data.bucketSeconds = 60;
    QVector<double> values;
    values.reserve(buckets);
    unsigned noise = 1;
    for (int bucket = 0; bucket < buckets; ++bucket) {
        noise = noise * 1'664'525u + 1'013'904'223u;
        values << 50 + 40 * std::sin(bucket / 70'000.0) + double(noise >> 24) / 9;
    }
    data.series = {series(QStringLiteral("events"), values)};
    return data;
}
