// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageReading.h"

#include "records/DrawnUsage.h"

UsageReading::UsageReading()
{
    fixture.server.answerBy([this](const ScriptedRequest &request) { return truth.answer(request); });
    open(folder.filePath(QStringLiteral("signalbox.sqlite")));
}

void UsageReading::open(const QString &path)
{
    reports.reset();
    days.reset();
    database = std::make_unique<Database>(path);
    database->open();
    days = std::make_unique<UsageDayTable>(database.get());
    reports = std::make_unique<UsageReports>(fixture.client.get(), days.get(), &fixture.clock);
}

Outcome<UsageAnswer> UsageReading::ended(Call<UsageAnswer> *call)
{
    truth.asked.clear();
    auto answer = fixture.ended(call);
    // What is kept is encoded and written behind the answer. Waiting for the threads would not do: what they
    // end goes on in the event loop.
    fixture.waitFor([this] { return !reports->isKeeping(); });
    return answer;
}

UsageAnswer UsageReading::read(const UsageQuery &query, UsageReports::Freshness freshness)
{
    const auto answer = ended(reports->report(query, freshness));
    if (answer)
        return *answer;
    qWarning() << answer.error().what << answer.error().technical;
    UsageAnswer none;
    none.table = std::make_shared<UsageTable>();
    return none;
}

QString UsageReading::asked() const
{
    QList<TimeRange> sorted = truth.asked;
    std::ranges::sort(sorted, {}, &TimeRange::from);
    QStringList texts;
    const auto text = [](const QDateTime &time) {
        return time.toString(time.time() == QTime(0, 0) ? QStringLiteral("yyyyMMdd")
                                                        : QStringLiteral("yyyyMMdd:hh"));
    };
    for (const TimeRange &one : sorted)
        texts << text(one.from()) + u'-' + text(one.to());
    return texts.join(u' ');
}

QStringList UsageReading::words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

UsageQuery UsageReading::query(const char *dimensions, const TimeRange &range, const char *metrics)
{
    UsageQuery made;
    made.product = QStringLiteral("messaging");
    made.dimensions = words(dimensions);
    made.metrics = words(metrics);
    made.range = range;
    return made;
}

QStringList UsageReading::rows(const UsageAnswer &answer)
{
    QStringList lines;
    for (int row = 0; row < answer.table->rows(); ++row)
        lines << drawn(answer.table->picked({row}));
    lines.sort();
    return lines;
}
