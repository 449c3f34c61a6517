// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Composer.h"

#include "usage/ask/Offer.h"

namespace {
QDateTime midnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

TimeRange rangeOf(const Period &period)
{
    return {midnight(period.from), midnight(period.to)};
}
} // namespace

Composer::Composer(Findings found, const QList<UsageProduct> &products)
    : m_found(std::move(found)), m_products(products)
{
}

Composer::Result Composer::compose()
{
    m_result.answer.kind = AskAnswer::Kind::Understood;
    // Each step says false when it has found a reason to stop.
    if (!declines() && !leavesWords()) {
        const bool complete = chooseProduct() && chooseMetrics() && chooseDimensions() && chooseFilters() &&
                              chooseTime() && chooseForm();
        Q_UNUSED(complete)
    }
    nameWords();
    return m_result;
}

bool Composer::clarify(const QString &why, const QList<std::pair<qsizetype, QString>> &instead)
{
    m_result.answer.kind = AskAnswer::Kind::Clarify;
    m_result.answer.why = why;
    m_result.instead = instead;
    return false;
}

bool Composer::decline(const QString &why)
{
    m_result.answer.kind = AskAnswer::Kind::Declined;
    m_result.answer.why = why;
    return false;
}

QString Composer::quoted(qsizetype lexeme) const
{
    return m_found.lexemes[lexeme].token.text;
}

QString Composer::idOf(const UsageProduct &product)
{
    const QString id = QString(product.product).replace(u'_', u'-').toLower();
    return product.recordType.isEmpty() ? id : product.product + u'/' + product.recordType;
}

QList<UsageProduct> Composer::named() const
{
    QList<UsageProduct> rows;
    for (const UsageProduct &row : m_products) {
        if (m_found.products.contains(idOf(row)))
            rows << row;
        // A product that offers nothing as a whole is asked for by its parts.
        if (!row.recordType.isEmpty() && m_found.products.contains(row.product) && !rows.isEmpty() &&
            rows.first().metrics.isEmpty())
            rows << row;
    }
    if (rows.size() > 1)
        rows.removeIf([](const UsageProduct &row) { return row.metrics.isEmpty(); });
    // "RCS messages" are the part, although messages are the whole.
    const auto isPart = [](const UsageProduct &row) { return !row.recordType.isEmpty(); };
    if (const auto part = std::ranges::find_if(rows, isPart); part != rows.end()) {
        const QString whole = part->product;
        rows.removeIf(
            [&](const UsageProduct &row) { return row.recordType.isEmpty() && row.product == whole; });
    }
    return rows;
}

bool Composer::fits(const UsageProduct &row) const
{
    const Offer offer(row);
    const bool metrics = std::ranges::all_of(m_found.metrics, [&](const Findings::Wanted &wanted) {
        return wanted.usage || !offer.metrics(wanted.ways).isEmpty();
    });
    const bool dimensions = std::ranges::all_of(m_found.dimensions, [&](const Findings::Split &split) {
        return !offer.dimensions(split.ways).isEmpty();
    });
    const bool filters = std::ranges::all_of(m_found.filters, [&](const Findings::Only &only) {
        return !offer.dimensions(waysOf(only)).isEmpty();
    });
    const bool hints = std::ranges::all_of(
        m_found.hints, [&](const QList<Meaning> &ways) { return !offer.metrics(ways).isEmpty(); });
    return metrics && dimensions && filters && hints;
}

QList<UsageProduct> Composer::fitting(const QList<UsageProduct> &rows) const
{
    QList<UsageProduct> good;
    for (const UsageProduct &row : rows) {
        if (fits(row))
            good << row;
    }
    return good;
}

// "calls" are made with several products; messages of a fax line are none.
bool Composer::nounsFit(const UsageProduct &row) const
{
    static const QStringList voice{QStringLiteral("sip-trunking"),
                                   QStringLiteral("call-control"),
                                   QStringLiteral("webrtc"),
                                   QStringLiteral("conference"),
                                   QStringLiteral("recording"),
                                   QStringLiteral("forking"),
                                   QStringLiteral("amd"),
                                   QStringLiteral("media-streaming"),
                                   QStringLiteral("noise-suppression"),
                                   QStringLiteral("speech-to-text"),
                                   QStringLiteral("text-to-speech"),
                                   QStringLiteral("call-control-features"),
                                   QStringLiteral("cps")};
    const QString id = idOf(row).section(u'/', 0, 0);
    return std::ranges::all_of(m_found.groups, [&](const QStringList &group) {
        const bool calls = group.contains(QStringLiteral("sip-trunking")) && voice.contains(id);
        const bool listed = std::ranges::any_of(
            m_products, [&](const UsageProduct &product) { return group.contains(idOf(product)); });
        return calls || group.contains(id) || (!listed && !group.contains(QStringLiteral("messaging")));
    });
}

void Composer::askForProduct(const QList<UsageProduct> &rows)
{
    QStringList names;
    for (const UsageProduct &row : rows) {
        names << QString(idOf(row)).replace(u'-', u' ');
        m_result.endings << names.last();
    }
    clarify(names.size() > 1 && names.size() < 7
                ? tr("Which product: %1?").arg(names.join(QStringLiteral(", ")))
                : tr("Which product? Name one, such as “SIP trunking” or “messaging”."));
}

bool Composer::chooseProduct()
{
    QList<UsageProduct> rows = named();
    if (rows.size() > 1 && rows.first().product != rows.last().product) {
        m_result.answer.kind = AskAnswer::Kind::Clarify;
        return clarify(tr("A report is about one product. Which one: %1?")
                           .arg(m_found.products.join(QStringLiteral(", "))));
    }
    if (rows.isEmpty()) {
        rows = m_products;
        for (const QStringList &group : std::as_const(m_found.groups))
            rows.removeIf([&](const UsageProduct &row) { return !group.contains(idOf(row)); });
        rows.removeIf([](const UsageProduct &row) { return !row.recordType.isEmpty(); });
        if (rows.isEmpty())
            return clarify(
                tr("Usage reports offer no such product for this account. Name one of those listed."));
        const QList<UsageProduct> good = fitting(rows);
        if (good.isEmpty())
            return clarify(
                tr("No product offers all of that together. Name the product and one of its metrics."));
        if (good.size() > 1) {
            askForProduct(good);
            return false;
        }
        rows = good;
    } else if (rows.size() > 1) {
        const QList<UsageProduct> good = fitting(rows);
        if (good.size() != 1)
            return clarify(tr("Which part of “%1”?").arg(rows.first().product));
        rows = good;
    }
    m_row = rows.first();
    if (!nounsFit(m_row))
        return clarify(tr("A report is about one product, and the question speaks of several. Which one?"));
    m_result.answer.query.product = m_row.product;
    m_result.answer.query.recordType = m_row.recordType;
    return true;
}

bool Composer::addMetric(const Findings::Wanted &wanted)
{
    QStringList &metrics = m_result.answer.query.metrics;
    if (wanted.usage) {
        for (const QString &metric : std::as_const(m_row.metrics)) {
            if (!metrics.contains(metric))
                metrics << metric;
        }
        return true;
    }
    const QStringList fitting = Offer(m_row).metrics(wanted.ways);
    if (fitting.isEmpty())
        return clarify(
            tr("%1 has no metric “%2”. It has: %3.")
                .arg(m_row.product, quoted(wanted.lexeme), m_row.metrics.join(QStringLiteral(", "))));
    if (fitting.size() > 1) {
        QList<std::pair<qsizetype, QString>> instead;
        for (const QString &metric : fitting)
            instead << std::pair(wanted.lexeme, QString(metric).replace(u'_', u' '));
        return clarify(tr("Which of them is meant by “%1”: %2?")
                           .arg(quoted(wanted.lexeme), fitting.join(QStringLiteral(", "))),
                       instead);
    }
    m_found.lexemes[wanted.lexeme].meaning = fitting.first();
    if (!metrics.contains(fitting.first()))
        metrics << fitting.first();
    return true;
}

bool Composer::chooseMetrics()
{
    for (const Findings::Wanted &wanted : std::as_const(m_found.metrics)) {
        if (!addMetric(wanted))
            return false;
    }
    if (!m_result.answer.query.metrics.isEmpty())
        return true;
    if (m_row.metrics.size() == 1 && m_found.metrics.isEmpty() && !m_found.products.isEmpty() &&
        (m_found.topN || !m_found.aggregations.isEmpty())) {
        m_result.answer.query.metrics = m_row.metrics;
        return true;
    }
    for (const QString &metric : std::as_const(m_row.metrics))
        m_result.endings << QString(metric).replace(u'_', u' ');
    m_result.endings << QStringLiteral("usage");
    return clarify(tr("What of %1: %2? Or its whole usage?")
                       .arg(m_row.product, m_row.metrics.join(QStringLiteral(", "))));
}

bool Composer::chooseDimensions()
{
    QStringList &dimensions = m_result.answer.query.dimensions;
    for (const Findings::Split &split : std::as_const(m_found.dimensions)) {
        const QStringList fitting = Offer(m_row).dimensions(split.ways);
        if (fitting.size() > 1) {
            QList<std::pair<qsizetype, QString>> instead;
            for (const QString &dimension : fitting)
                instead << std::pair(split.lexeme, QString(dimension).replace(u'_', u' '));
            return clarify(tr("Which of them is meant by “%1”: %2?")
                               .arg(quoted(split.lexeme), fitting.join(QStringLiteral(", "))),
                           instead);
        }
        if (fitting.isEmpty())
            return clarify(
                tr("%1 can't be broken out by “%2”. It has: %3.")
                    .arg(m_row.product, quoted(split.lexeme), m_row.dimensions.join(QStringLiteral(", "))));
        m_found.lexemes[split.lexeme].meaning = fitting.first();
        if (!dimensions.contains(fitting.first()))
            dimensions << fitting.first();
    }
    return true;
}

QList<Meaning> Composer::waysOf(const Findings::Only &only) const
{
    if (!only.country)
        return only.ways;
    QList<Meaning> ways;
    if (only.source)
        ways << Meaning{.sense = Sense::Dimension, .value = QStringLiteral("sourcecountry")};
    ways << Meaning{.sense = Sense::Dimension, .value = QStringLiteral("country")};
    return ways;
}

bool Composer::addFilter(const Findings::Only &only)
{
    const Offer offer(m_row);
    const QStringList fitting = offer.dimensions(waysOf(only));
    if (fitting.size() != 1)
        return clarify(
            tr("%1 can't be filtered by “%2”. It has: %3.")
                .arg(m_row.product, quoted(only.lexeme), m_row.dimensions.join(QStringLiteral(", "))));
    const QString dimension = fitting.first();
    const QString value =
        only.country ? offer.country(dimension, only.value) : Offer::value(dimension, only.value);
    m_found.lexemes[only.lexeme].meaning = dimension + QStringLiteral(" = ") + value;
    auto &filters = m_result.answer.query.filters;
    const auto same = std::ranges::find(filters, dimension, &UsageFilter::dimension);
    if (same == filters.end())
        filters << UsageFilter{.dimension = dimension, .values = {value}};
    else if (!same->values.contains(value))
        same->values << value;
    return true;
}

bool Composer::chooseFilters()
{
    return std::ranges::all_of(m_found.filters,
                               [this](const Findings::Only &only) { return addFilter(only); });
}

bool Composer::chooseTime()
{
    if (m_found.periods.isEmpty()) {
        m_result.endings = {QStringLiteral("last month"), QStringLiteral("this month"),
                            QStringLiteral("last 30 days"), QStringLiteral("last week")};
        return clarify(tr("For which time? Say for example “last month” or “in March”."));
    }
    m_result.answer.query.range = rangeOf(m_found.periods.first());
    if (m_found.compare)
        m_result.answer.query.compare = rangeOf(*m_found.compare);
    return true;
}

bool Composer::chooseForm()
{
    using Grain = AskQuery::Grain;
    using Aggregation = AskQuery::Aggregation;
    using Chart = AskQuery::Chart;
    static const QHash<QString, Grain> grains{{QStringLiteral("hour"), Grain::Hour},
                                              {QStringLiteral("day"), Grain::Day},
                                              {QStringLiteral("week"), Grain::Week},
                                              {QStringLiteral("month"), Grain::Month}};
    static const QHash<QString, Aggregation> aggregations{{QStringLiteral("average"), Aggregation::Average},
                                                          {QStringLiteral("count"), Aggregation::Count},
                                                          {QStringLiteral("max"), Aggregation::Maximum}};
    static const QHash<QString, Chart> charts{{QStringLiteral("bar"), Chart::Bar},
                                              {QStringLiteral("line"), Chart::Line},
                                              {QStringLiteral("pie"), Chart::Pie},
                                              {QStringLiteral("table"), Chart::Table}};
    AskQuery &query = m_result.answer.query;
    query.grain = grains.value(m_found.grains.value(0), Grain::None);
    query.aggregation = aggregations.value(m_found.aggregations.value(0), Aggregation::Total);
    query.chart = charts.value(m_found.charts.value(0), Chart::Any);
    query.topN = m_found.topN;
    if (query.topN && query.dimensions.isEmpty())
        return clarify(tr("The top %n of what? Say for example “top 5 countries”.", nullptr, *query.topN));
    if (query.topN && *query.topN < 1)
        return clarify(tr("How many of them? Say for example “top 5”."));
    return true;
}

void Composer::nameWords()
{
    for (const Lexeme &lexeme : std::as_const(m_found.lexemes))
        m_result.answer.words << AskWord{.start = lexeme.token.start,
                                         .length = lexeme.token.length,
                                         .role = lexeme.role,
                                         .meaning = lexeme.meaning};
}
