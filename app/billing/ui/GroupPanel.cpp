// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/GroupPanel.h"

#include "base/ShortId.h"
#include "billing/ui/GroupColumns.h"
#include "billing/ui/GroupProducts.h"
#include "widgets/ActionButton.h"
#include "widgets/FlowLayout.h"

#include <QLabel>

GroupPanel::GroupPanel(QAction *rename, QAction *remove, QWidget *parent)
    : SidePanel(parent), m_facts(new FactList), m_buttons(new QWidget), m_products(new GroupProducts)
{
    setObjectName(QStringLiteral("groupPanel"));
    m_facts->setObjectName(QStringLiteral("groupFacts"));
    new FlowLayout(m_buttons);
    for (QAction *action : {rename, remove}) {
        auto *button =
            new ActionButton(action, action == remove ? ButtonRole::Danger : ButtonRole::Normal, m_buttons);
        button->setObjectName(QStringLiteral("panel_") + action->objectName());
        m_buttons->layout()->addWidget(button);
    }
    addPart(m_facts);
    addPart(m_buttons);
    m_heading = addHeading(tr("This month by product"));
    addPart(m_products);
    setClosable(true);
    connect(m_facts, &FactList::copied, this, &GroupPanel::copied);
    connect(m_products, &GroupProducts::destinationAsked, this, &GroupPanel::destinationAsked);
    setNone(0);
}

void GroupPanel::showParts(bool hasRow, bool hasProducts, bool isGroup)
{
    m_facts->setVisible(hasRow);
    m_buttons->setVisible(isGroup);
    m_heading->setVisible(hasProducts);
    m_products->setVisible(hasProducts);
}

void GroupPanel::setNone(int selected)
{
    setTitle(selected > 1 ? tr("%n lines selected", nullptr, selected) : tr("Billing group"));
    setSubtitle(tr("Choose one to see what was spent in it."));
    showParts(false, false, false);
}

QList<FactList::Fact> GroupPanel::facts(const GroupRow &row) const
{
    QList<FactList::Fact> facts;
    if (row.isSpendKnown)
        facts << FactList::Fact{tr("This month"), row.spend.thisMonth.displayWithCode(), {}, {}}
              << FactList::Fact{tr("Share"), row.share(), {}, {}}
              << FactList::Fact{tr("Last month so far"), row.spend.lastMonthSoFar.displayWithCode(), {}, {}}
              << FactList::Fact{tr("Change"), row.change(), {}, {}}
              << FactList::Fact{tr("Last month"), row.spend.lastMonth.displayWithCode(), {}, {}};
    if (row.numbers)
        facts << FactList::Fact{tr("Phone numbers"), QLocale().toString(*row.numbers), {}, {}};
    const auto time = [](const QString &label, const QDateTime &at) {
        return FactList::Fact{label, GroupColumns::day(at), {}, GroupColumns::exactTime(at)};
    };
    facts << time(tr("Created"), row.group.created) << time(tr("Changed"), row.group.updated);
    if (row.kind != GroupRow::Kind::NoGroup)
        facts << FactList::Fact{tr("Id"), ShortId::of(row.id), row.id, row.id};
    return facts;
}

void GroupPanel::setRow(const GroupRow &row, const TimeRange &month)
{
    setTitle(row.name());
    switch (row.kind) {
    case GroupRow::Kind::Group:
        setSubtitle(row.isSpendKnown && row.spend.thisMonth.isZero()
                        ? tr("Nothing was spent in it this month.")
                        : QString());
        break;
    case GroupRow::Kind::NoGroup:
        setSubtitle(tr("What was spent by resources that are in no billing group."));
        break;
    case GroupRow::Kind::Gone:
        setSubtitle(tr("This group isn’t there any more; what was spent in it is told by its id."));
        break;
    }
    m_facts->setFacts(facts(row));
    m_products->show(row, month);
    showParts(true, row.isSpendKnown && !row.spend.products.isEmpty(), row.kind == GroupRow::Kind::Group);
}
