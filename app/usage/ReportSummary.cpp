// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportSummary.h"

#include "usage/CellWords.h"
#include "usage/UsageWords.h"

namespace {
QString rangeOf(const ReportResult &result, const QLocale &locale)
{
    return result.range.isNull() ? result.report.range.title(locale)
                                 : result.range.display(result.report.range.timeZone(), locale);
}

QString figureOf(const Pivot &pivot, int measure, const QLocale &locale)
{
    const Measure &shown = pivot.measures()[measure];
    const QString metric = UsageWords::metric(shown.metric);
    const QString number = CellWords::glance(pivot.total(measure).number, shown, locale);
    switch (pivot.spec().aggregation) {
    case Aggregation::Total:
        break;
    case Aggregation::Average:
        return pivot.spec().grain == Grain::Hour
                   ? ReportSummary::tr("%1 %2 an hour on average", "a metric and a number")
                         .arg(metric, number)
                   : ReportSummary::tr("%1 %2 a day on average", "a metric and a number").arg(metric, number);
    case Aggregation::Count:
        return ReportSummary::tr("%1 in %2 rows", "a metric and how often it came").arg(metric, number);
    case Aggregation::Maximum:
        return ReportSummary::tr("%1 at most %2", "a metric and a number").arg(metric, number);
    }
    return ReportSummary::tr("%1 %2", "a metric and its total").arg(metric, number);
}

/// "Cost 3,126.73 USD and Connected 857,613".
QString figuresOf(const Pivot &pivot, const QLocale &locale)
{
    QStringList figures;
    for (int measure = 0; measure < pivot.measures().size(); ++measure) {
        if (pivot.total(measure).hasNumber())
            figures << figureOf(pivot, measure, locale);
    }
    return locale.createSeparatedList(figures);
}

/// The bucket with the most of the first measure; -1 when there is none.
int peakOf(const Pivot &pivot)
{
    int peak = -1;
    for (int row = 0; row < pivot.rows().size(); ++row) {
        const PivotCell cell = pivot.rowTotal(row, 0);
        if (cell.hasNumber() && (peak < 0 || cell.number > pivot.rowTotal(peak, 0).number))
            peak = row;
    }
    return peak;
}

/// "The largest part is United States (1) with 61.2 %." Over time: "The most was 120.50 USD (3 Oct)."
QString largest(const Pivot &pivot, const QLocale &locale)
{
    if (pivot.rows().size() < 2 || pivot.measures().isEmpty() || pivot.rows()[0].isRest)
        return {};
    const PivotSpec &spec = pivot.spec();
    if (spec.rows.contains(PivotSpec::time)) {
        const int peak = peakOf(pivot);
        if (peak < 0)
            return {};
        return ReportSummary::tr("The most was %1 (%2).", "a number and its day, hour, week or month")
            .arg(CellWords::glance(pivot.rowTotal(peak, 0).number, pivot.measures()[0], locale),
                 CellWords::key(pivot.rows()[peak], spec.rows, spec.grain, 0, locale));
    }
    const auto share = pivot.rowShare(0, 0);
    if (!share)
        return {};
    return ReportSummary::tr("The largest part is %1 with %2.")
        .arg(CellWords::key(pivot.rows()[0], spec.rows, spec.grain, 0, locale),
             CellWords::percent(*share * 100, locale));
}

QString changeWords(const Compared::Line &whole, const QLocale &locale)
{
    if (!whole.difference)
        return ReportSummary::tr("The two ranges can’t be compared as a whole.");
    if (whole.difference->isZero())
        return ReportSummary::tr("That is as much as in the other range.");
    if (!whole.percent)
        return ReportSummary::tr("There is nothing to compare with in the other range.");
    const QString size = CellWords::percent(std::abs(*whole.percent), locale);
    return *whole.percent < 0 ? ReportSummary::tr("That is %1 less than in the other range.").arg(size)
                              : ReportSummary::tr("That is %1 more than in the other range.").arg(size);
}

/// "Mexico (52) grew most, by 31.50 USD."
QString driverWords(const Compared &compared, const Report &report, const QLocale &locale)
{
    if (compared.lines.size() < 2 || !compared.lines[0].difference || compared.lines[0].difference->isZero())
        return {};
    const Decimal difference = *compared.lines[0].difference;
    const QString name = CellWords::key(compared.lines[0].key, report.dimensions, report.grain, 0, locale);
    if (difference.isNegative())
        return ReportSummary::tr("%1 fell most, by %2.", "name and number")
            .arg(name, CellWords::glance(Decimal() - difference, compared.measure, locale));
    return ReportSummary::tr("%1 grew most, by %2.", "name and number")
        .arg(name, CellWords::glance(difference, compared.measure, locale));
}
} // namespace

QString ReportSummary::of(const ReportResult &result, const Pivot &pivot,
                          const std::optional<Compared> &compared, const QLocale &locale)
{
    const QString product = UsageWords::product(result.report.product);
    const QString range = rangeOf(result, locale);
    if (result.answer.table->rows() == 0)
        return result.hasHoles() ? tr("No rows of %1 for %2 could be read.").arg(product, range)
                                 : tr("%1 was not used in %2.").arg(product, range);
    const QString figures = figuresOf(pivot, locale);
    QStringList sentences{figures.isEmpty()
                              ? tr("%1, %2: the numbers of the rows can’t be added up.", "product and range")
                                    .arg(product, range)
                              : tr("%1, %2: %3.", "product, range and figures").arg(product, range, figures)};
    if (compared)
        sentences << changeWords(compared->whole, locale) << driverWords(*compared, result.report, locale);
    else
        sentences << largest(pivot, locale);
    if (result.hasHoles())
        sentences << tr("Some of it could not be read and is missing here.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString ReportSummary::reading(const ReportResult &result, const QDateTime &now, const QLocale &locale)
{
    QStringList parts;
    const int slices = result.answer.slices + (result.compared ? result.compared->slices : 0);
    const int cached = result.answer.daysFromCache + (result.compared ? result.compared->daysFromCache : 0);
    const int days = cached + result.answer.daysAsked + (result.compared ? result.compared->daysAsked : 0);
    parts << tr("%n rows", nullptr, result.answer.table->rows());
    if (slices > 0)
        parts << tr("%n requests", nullptr, slices);
    if (cached > 0)
        parts << tr("%1 of %2 days from the cache").arg(locale.toString(cached), locale.toString(days));
    if (const QDateTime from = result.answer.provisionalFrom; from.isValid()) {
        const qint64 hours = std::max<qint64>(
            1, from.secsTo(std::min(now, result.range.isNull() ? now : result.range.to())) / 3'600);
        parts << tr("last %n hours provisional", nullptr, static_cast<int>(hours));
    }
    if (!result.answer.holes.isEmpty())
        parts << tr("%n stretches missing", nullptr, static_cast<int>(result.answer.holes.size()));
    return parts.join(QStringLiteral(" · "));
}
