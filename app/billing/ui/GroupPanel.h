// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/GroupRow.h"
#include "widgets/FactList.h"
#include "widgets/SidePanel.h"

class GroupProducts;
class QAction;
class TimeRange;
struct Destination;

/// One billing group: what was spent in it and on what, and its facts.
class GroupPanel : public SidePanel
{
    Q_OBJECT
public:
    GroupPanel(QAction *rename, QAction *remove, QWidget *parent = nullptr);

    void setRow(const GroupRow &row, const TimeRange &month);
    void setNone(int selected);

signals:
    void destinationAsked(const Destination &place);
    void copied(const QString &what);

private:
    QList<FactList::Fact> facts(const GroupRow &row) const;
    void showParts(bool hasRow, bool hasProducts, bool isGroup);

    FactList *m_facts;
    QWidget *m_buttons;
    QLabel *m_heading;
    GroupProducts *m_products;
};
