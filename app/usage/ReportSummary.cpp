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

/// "Cost 3,126.73 USD and Connected 857,613".
QString figuresOf(const Pivot &pivot, const QLocale &locale)
{
    QStringList figures;
    for (int measure = 0; measure < pivot.measures().size(); ++measure) {
        const PivotCell total = pivot.total(measure);
        if (total.hasNumber())
            figures << ReportSummary::tr("%1 %2", "a metric and its total")
                           .arg(UsageWords::metric(pivot.measures()[measure].metric),
                                CellWords::glance(total.number, pivot.measures()[measure], locale));
    }
    return locale.createSeparatedList(figures);
}

/// "; most of it United States (1), 61.2 %".
QString largest(const Pivot &pivot, const Report &report, const QLocale &locale)
{
    if (pivot.rows().size() < 2 || pivot.measures().isEmpty() || pivot.rows()[0].time.isValid() ||
        pivot.rows()[0].isRest)
        return {};
    const auto share = pivot.rowShare(0, 0);
    if (!share)
        return {};
    return ReportSummary::tr("The largest part is %1 with %2.")
        .arg(CellWords::key(pivot.rows()[0], pivot.spec().rows, report.grain, 0, locale),
             CellWords::percent(*share * 100, locale));
}

QString comparedWords(const Compared &compared, const Report &report, const QLocale &locale)
{
    if (!compared.whole.percent)
        return ReportSummary::tr("There is nothing to compare with in the other range.");
    const double percent = *compared.whole.percent;
    const QString size = CellWords::percent(std::abs(percent), locale);
    const QString whole = percent < 0
                              ? ReportSummary::tr("That is %1 less than in the other range.").arg(size)
                              : ReportSummary::tr("That is %1 more than in the other range.").arg(size);
    if (compared.lines.size() < 2 || !compared.lines[0].difference)
        return whole;
    const QString name = CellWords::key(compared.lines[0].key, report.dimensions, report.grain, 0, locale);
    const QString by = CellWords::glance(*compared.lines[0].difference, compared.measure, locale);
    return ReportSummary::tr("%1 %2 changed most (%3).", "sentence, name and difference")
        .arg(whole, name, by);
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
    QStringList sentences{
        tr("%1, %2: %3.", "product, range and figures").arg(product, range, figuresOf(pivot, locale))};
    if (compared)
        sentences << comparedWords(*compared, result.report, locale);
    else if (const QString most = largest(pivot, result.report, locale); !most.isEmpty())
        sentences << most;
    if (result.hasHoles())
        sentences << tr("Some of it could not be read and is missing here.");
    return sentences.join(u' ');
}

QString ReportSummary::reading(const ReportResult &result, const QDateTime &now, const QLocale &locale)
{
    QStringList parts;
    const int slices = result.answer.slices + (result.compared ? result.compared->slices : 0);
    const int cached = result.answer.daysFromCache + (result.compared ? result.compared->daysFromCache : 0);
    const int days = result.answer.daysAsked + (result.compared ? result.compared->daysAsked : 0);
    parts << tr("%n rows", nullptr, result.answer.table->rows());
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
