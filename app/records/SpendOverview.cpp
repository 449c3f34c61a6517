// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/SpendOverview.h"

#include "records/UsageMetrics.h"

namespace {
const QString cost = QStringLiteral("cost");
const QString date = QStringLiteral("date");
const QString currency = QStringLiteral("currency");
// Polite: it is many queries for one click.
constexpr int mostAtOnce = 3;
} // namespace

SpendOverview::SpendOverview(UsageReports *reports, QObject *parent) : QObject(parent), m_reports(reports) {}

void SpendOverview::setProducts(const QList<UsageProduct> &products)
{
    stop();
    m_lines.clear();
    for (const UsageProduct &product : products) {
        if (!product.recordType.isEmpty())
            continue;
        Line line;
        line.product = product;
        line.state = product.metrics.contains(cost) ? State::Waiting : State::NoMoney;
        m_lines << line;
    }
    emit changed();
}

void SpendOverview::read(const TimeRange &range, UsageReports::Freshness freshness)
{
    stop();
    m_range = range;
    m_freshness = freshness;
    m_round = new QObject(this);
    for (Line &line : m_lines) {
        if (line.state == State::NoMoney)
            continue;
        line =
            Line{.product = line.product, .state = State::Waiting, .failure = {}, .table = {}, .holes = {}};
    }
    emit changed();
    for (int i = 0; i < mostAtOnce; ++i)
        startNext();
    if (!isReading())
        emit finished();
}

void SpendOverview::stop()
{
    delete std::exchange(m_round, nullptr);
    for (Line &line : m_lines) {
        if (line.state == State::Reading)
            line.state = State::Waiting;
    }
}

void SpendOverview::retry(const QString &product)
{
    for (Line &line : m_lines) {
        if (line.product.product == product && line.state == State::Failed)
            line.state = State::Waiting;
    }
    if (!m_round)
        m_round = new QObject(this);
    emit changed();
    startNext();
}

void SpendOverview::startNext()
{
    const auto next =
        std::ranges::find_if(m_lines, [](const Line &line) { return line.state == State::Waiting; });
    const auto reading =
        std::ranges::count_if(m_lines, [](const Line &line) { return line.state == State::Reading; });
    if (next == m_lines.end() || !m_round || reading >= mostAtOnce)
        return;
    next->state = State::Reading;
    next->failure.reset();
    UsageQuery query;
    query.product = next->product.product;
    query.metrics = {cost};
    query.dimensions = {date};
    for (const QString &dimension : QStringList{currency} + m_further) {
        if (next->product.dimensions.contains(dimension))
            query.dimensions << dimension;
    }
    query.range = m_range;
    const qsizetype at = std::distance(m_lines.begin(), next);
    m_reports->report(query, m_freshness)->then(m_round, [this, at](Outcome<UsageAnswer> answer) {
        take(at, std::move(answer));
    });
    emit changed();
}

void SpendOverview::take(qsizetype at, Outcome<UsageAnswer> answer)
{
    Line &line = m_lines[at];
    if (answer) {
        line.state = State::Read;
        line.table = answer->table;
        line.holes = answer->holes;
    } else {
        line.state = State::Failed;
        line.failure = answer.error();
    }
    startNext();
    emit changed();
    if (!isReading())
        emit finished();
}

int SpendOverview::done() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line &line) {
        return line.state != State::Waiting && line.state != State::Reading;
    }));
}

bool SpendOverview::isReading() const
{
    return m_round && std::ranges::any_of(m_lines, [](const Line &line) {
               return line.state == State::Waiting || line.state == State::Reading;
           });
}

UsageTable SpendOverview::joined() const
{
    const QStringList read = QStringList{date, currency} + m_further;
    UsageTable all(QStringList{QStringLiteral("product")} + read, {cost});
    for (const Line &line : m_lines) {
        const auto *costs = line.table ? line.table->metric(cost) : nullptr;
        if (!costs || !line.table->dimension(date))
            continue;
        std::vector<const UsageTable::Dimension *> columns;
        for (const QString &name : read)
            columns.push_back(line.table->dimension(name));
        for (int row = 0; row < line.table->rows(); ++row) {
            QStringList texts{line.product.product};
            for (const auto *column : columns)
                texts << (column ? line.table->text(row, *column) : QString());
            const auto number = line.table->number(row, *costs);
            all.append(texts, {number ? number->toString() : costs->texts.value(row)});
        }
    }
    return all;
}
