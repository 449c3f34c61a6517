// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/GroupProducts.h"

#include "records/Vocabulary.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Scale.h"

#include <QGridLayout>
#include <QLabel>

GroupProducts::GroupProducts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("groupProducts"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Scale::px(this, 10));
    m_grid->setVerticalSpacing(Scale::px(this, 2));
    m_grid->setColumnStretch(0, 1);
}

void GroupProducts::show(const GroupRow &row, const TimeRange &month)
{
    // What stands there already keeps its buttons, and the focus on one of them.
    if (row == m_row && month == m_month)
        return;
    m_row = row;
    m_month = month;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (int old = 0; old < m_grid->rowCount(); ++old)
        m_grid->setRowMinimumHeight(old, 0);
    int line = 0;
    for (const auto &[product, spent] : row.spend.products) {
        auto *amount = new QLabel(spent.displayWithCode());
        amount->setTextFormat(Qt::PlainText);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->setRowMinimumHeight(line, fontMetrics().height() + Scale::px(this, 6));
        m_grid->addWidget(nameOf(product, row, month), line, 0);
        m_grid->addWidget(amount, line, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        ++line;
    }
}

QWidget *GroupProducts::nameOf(const QString &product, const GroupRow &row, const TimeRange &month)
{
    const QList<UsageFilter> filters{{QStringLiteral("billing_group_id"), {row.spend.groupId}}};
    const auto way = Vocabulary::toRecords(product, filters, month);
    auto *cell = new QWidget;
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    // Records of all groups would be taken for those of this one.
    if (way.records.isNull() || !way.why.isEmpty()) {
        auto *name = new ElidedLabel(product);
        name->setToolTip(row.kind == GroupRow::Kind::NoGroup
                             ? tr("Usage records can’t be asked for those in no group.")
                             : way.why);
        line->setContentsMargins(Scale::px(this, 2), 0, 0, 0); // as far in as the words of a link
        line->addWidget(name);
        return cell;
    }
    auto *link = Buttons::make(product, ButtonRole::Link, cell);
    link->setObjectName(QStringLiteral("groupRecords_") + product);
    link->setToolTip(tr("See the usage records of this group"));
    link->setAccessibleName(tr("Usage records of %1", "a product").arg(product));
    connect(link, &QPushButton::clicked, this, [this, place = way.records] { emit destinationAsked(place); });
    line->addWidget(link);
    line->addStretch(1);
    return cell;
}
