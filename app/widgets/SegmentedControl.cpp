// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SegmentedControl.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"

#include <QButtonGroup>

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit changed(m_values.value(id)); });
}

void SegmentedControl::addSegment(const QString &text, const QVariant &value, const QString &toolTip)
{
    auto *button = Buttons::make(text);
    button->setCheckable(true);
    button->setToolTip(toolTip);
    m_group->addButton(button, int(m_values.size()));
    m_values.append(value);
    m_flow->addWidget(button);
    if (m_values.size() == 1) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

void SegmentedControl::clear()
{
    setFocusProxy(nullptr);
    m_values.clear();
    for (QAbstractButton *button : m_group->buttons())
        delete button;
}

int SegmentedControl::count() const
{
    return int(m_values.size());
}

void SegmentedControl::setCurrent(const QVariant &value)
{
    if (QAbstractButton *button = buttonOf(value)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

QVariant SegmentedControl::current() const
{
    return m_values.value(m_group->checkedId());
}

QAbstractButton *SegmentedControl::buttonOf(const QVariant &value) const
{
    return m_group->button(int(m_values.indexOf(value)));
}
