// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportRules.h"

#include "usage/UsageWords.h"
#include "usage/ZoneDays.h"

namespace {
using Part = ReportRules::Part;
using Mistake = ReportRules::Mistake;

struct Parameter
{
    Part part;
    const char *name;
};
constexpr Parameter parameters[]{
    {Part::Product, "product"},  {Part::Metrics, "metrics"},  {Part::Dimensions, "dimensions"},
    {Part::Filters, "filter"},   {Part::Range, "start_date"}, {Part::Range, "end_date"},
    {Part::Range, "date_range"}, {Part::Sort, "sort"},        {Part::Compare, "compare"},
};

/// The part of the builder that a parameter of the request comes from.
Part partOf(const QString &parameter)
{
    const QString name = parameter.section(u'[', 0, 0);
    const auto found = std::ranges::find_if(
        parameters, [&](const Parameter &each) { return name == QLatin1String(each.name); });
    return found == std::end(parameters) ? Part::Whole : found->part;
}

/// Empty for the whole.
QString parameterOf(Part part)
{
    const auto found =
        std::ranges::find_if(parameters, [=](const Parameter &each) { return each.part == part; });
    return found == std::end(parameters) ? QString() : QString::fromLatin1(found->name);
}
} // namespace

/// Looks at one report, part by part.
class ReportRules::Check
{
    Q_DECLARE_TR_FUNCTIONS(ReportRules)
public:
    Check(const Report &report, const UsageProduct &options, const QDateTime &now)
        : m_report(report), m_options(options), m_now(now), m_query(report.query(options, now))
    {
        metrics();
        dimensions();
        filters();
        ranges();
        sort();
    }
    QList<Mistake> found;

private:
    void say(Part part, const QString &what) { found << Mistake{part, what}; }

    void metrics()
    {
        if (m_report.metrics.isEmpty())
            say(Part::Metrics, tr("Choose at least one metric: what is to be counted."));
        for (const QString &metric : m_query.metrics) {
            if (!m_options.metrics.contains(metric))
                say(Part::Metrics, tr("%1 has no metric “%2”. Remove it or choose another product.")
                                       .arg(UsageWords::product(m_report.product), metric));
        }
    }

    void dimensions()
    {
        for (const QString &dimension : m_query.dimensions) {
            if (!m_options.dimensions.contains(dimension))
                say(Part::Dimensions,
                    tr("%1 can’t be broken out by “%2”. Remove it or choose another product.")
                        .arg(UsageWords::product(m_report.product), dimension));
        }
        if (m_report.top && *m_report.top < 1)
            say(Part::Dimensions, tr("The number of the largest to show begins at 1."));
    }

    void filters()
    {
        QStringList seen;
        for (const UsageFilter &filter : m_report.filters) {
            const QString name = UsageWords::dimension(filter.dimension);
            if (filter.dimension == u"date" || filter.dimension == u"date_time")
                say(Part::Filters, tr("Days and hours are not filtered: choose them as the range."));
            else if (!m_options.dimensions.contains(filter.dimension))
                say(Part::Filters, tr("%1 can’t be filtered by “%2”. Remove this filter.")
                                       .arg(UsageWords::product(m_report.product), filter.dimension));
            else if (filter.values.isEmpty() || filter.values.contains(QString()))
                say(Part::Filters, tr("The filter on %1 has no value. Give it one or remove it.").arg(name));
            if (seen.contains(filter.dimension))
                say(Part::Filters, tr("%1 is filtered twice. Put the values into one filter.").arg(name));
            seen << filter.dimension;
        }
    }

    void ranges()
    {
        range(Part::Range, m_report.range);
        if (!m_report.compare)
            return;
        const RangeChoice other = m_report.compare->choice(m_report.range, m_now);
        if (m_report.range.preset == RangeChoice::Preset::Literal ||
            other.preset == RangeChoice::Preset::Literal)
            say(Part::Compare, tr("A range that the server works out can’t be compared. Choose days."));
        else if (other.resolved(m_now) == m_query.range)
            say(Part::Compare, tr("Both ranges are the same. Choose another one to compare with."));
        else
            range(Part::Compare, other);
    }

    void range(Part part, const RangeChoice &choice)
    {
        if (choice.preset == RangeChoice::Preset::Literal) {
            if (choice.literal.trimmed().isEmpty())
                say(part, tr("Name the range that the server should work out, such as last_1_weeks."));
            return;
        }
        const TimeRange range = choice.resolved(m_now);
        if (range.isNull() || range.length().count() == 0)
            return say(part, tr("The range is empty. Its last day must not come before its first."));
        if (range.from() > m_now)
            return say(part, tr("The range lies in the future. Choose days that have begun."));
        if (m_report.grain != Grain::None && !ZoneDays::areWholeHours(choice.timeZone(), range))
            say(part, tr("The clock of %1 is not a whole number of hours from UTC, and usage is counted by "
                         "hours of UTC. Choose UTC or another zone.")
                          .arg(QString::fromLatin1(choice.zone)));
    }

    void sort()
    {
        for (QString name : m_report.sort) {
            if (name.startsWith(u'-'))
                name.remove(0, 1);
            if (!m_query.metrics.contains(name) && !m_query.wireDimensions().contains(name))
                say(Part::Sort, tr("It can’t be sorted by “%1”, which is not part of the report.").arg(name));
        }
    }

    const Report &m_report;
    const UsageProduct &m_options;
    const QDateTime m_now;
    const UsageQuery m_query;
};

const UsageProduct *ReportRules::productOf(const Report &report, const QList<UsageProduct> &products)
{
    const auto found = std::ranges::find_if(products, [&](const UsageProduct &each) {
        return each.product == report.product && each.recordType == report.recordType;
    });
    return found == products.end() ? nullptr : &*found;
}

QList<ReportRules::Mistake> ReportRules::mistakes(const Report &report, const QList<UsageProduct> &products,
                                                  const QDateTime &now)
{
    if (report.product.isEmpty())
        return {{Part::Product, tr("Choose a product.")}};
    const UsageProduct *options = productOf(report, products);
    if (!options)
        return {{Part::Product, tr("This account has no usage reports for %1. Choose another product.")
                                    .arg(UsageWords::product(report.product))}};
    return Check(report, *options, now).found;
}

Failure ReportRules::refusal(const QList<Mistake> &mistakes)
{
    Failure refused = Failure::of(Failure::Kind::Rejected, QStringLiteral("refused before it was sent"));
    refused.what = mistakes[0].what;
    for (const Mistake &mistake : mistakes) {
        Problem problem;
        problem.detail = mistake.what;
        problem.parameter = parameterOf(mistake.part);
        refused.problems << problem;
    }
    return refused;
}

QList<ReportRules::Mistake> ReportRules::mistakes(const Failure &failure)
{
    QList<Mistake> found;
    for (const Problem &problem : failure.problems) {
        const QString parameter = problem.parameter.isEmpty()
                                      ? problem.pointer.mid(problem.pointer.lastIndexOf(u'/') + 1)
                                      : problem.parameter;
        const QString words = problem.detail.isEmpty() ? problem.title : problem.detail;
        found << Mistake{partOf(parameter), words.isEmpty() ? failure.what : words};
    }
    if (found.isEmpty())
        found << Mistake{Part::Whole, failure.what};
    return found;
}
