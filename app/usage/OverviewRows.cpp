// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/OverviewRows.h"

#include "usage/CellWords.h"
#include "usage/UsageWords.h"

#include <QHash>

using State = SpendOverview::State;

QString OverviewRows::stateOf(const SpendOverview::Line &line, const PivotCell &cell)
{
    switch (line.state) {
    case State::Waiting:
        return tr("waiting");
    case State::Reading:
        return tr("reading …");
    case State::Read:
        if (!line.holes.isEmpty())
            return tr("parts are missing");
        return cell.met == 0 ? tr("not used") : tr("read");
    case State::NoMoney:
        return tr("has no cost");
    case State::Failed:
        return tr("%1 Enter tries again.").arg(line.failure->what);
    }
    Q_UNREACHABLE();
}

QList<OverviewRows::Row> OverviewRows::of(const QList<SpendOverview::Line> &lines, const Pivot &byProduct,
                                          int measure)
{
    QHash<QString, int> places;
    for (int row = 0; row < byProduct.rows().size(); ++row)
        places.insert(byProduct.rows()[row].values.value(0), row);
    QList<std::pair<int, Row>> rows;
    for (const SpendOverview::Line &line : lines) {
        const int place = measure < 0 ? -1 : places.value(line.product.product, -1);
        const PivotCell cell = place < 0 ? PivotCell() : byProduct.rowTotal(place, measure);
        const auto share = place < 0 ? std::nullopt : byProduct.rowShare(place, measure);
        const QString none = QStringLiteral("—");
        rows.append(
            {place < 0 ? std::numeric_limits<int>::max() : place,
             {.product = line.product.product,
              .name = UsageWords::product(line.product.product),
              .cost = cell.hasNumber() ? CellWords::number(cell, byProduct.measures()[measure]) : none,
              .share = share ? CellWords::percent(*share * 100) : none,
              .state = stateOf(line, cell)}});
    }
    std::ranges::stable_sort(rows, {}, [](const auto &each) { return each.first; });
    QList<Row> sorted;
    for (const auto &[place, row] : rows)
        sorted << row;
    return sorted;
}

QString OverviewRows::missing(const QList<SpendOverview::Line> &lines)
{
    const auto number = std::ranges::count_if(lines, [](const SpendOverview::Line &line) {
        return line.state == State::Failed || !line.holes.isEmpty();
    });
    return number == 0 ? QString()
                       : tr("%n products are not or not wholly in it.", nullptr, static_cast<int>(number));
}
