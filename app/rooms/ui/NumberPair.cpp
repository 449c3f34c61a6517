// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/NumberPair.h"

#include "widgets/Scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

NumberPair::NumberPair(const QString &firstName, const QString &secondName, const QString &between,
                       QWidget *parent)
    : QWidget(parent), m_first(new QSpinBox(this)), m_second(new QSpinBox(this))
{
    m_first->setAccessibleName(firstName);
    m_first->setToolTip(firstName);
    m_second->setAccessibleName(secondName);
    m_second->setToolTip(secondName);
    // "1280 × 720" is written so in every language.
    setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 6));
    row->addWidget(m_first, 1);
    row->addWidget(new QLabel(between, this));
    row->addWidget(m_second, 1);
    setFocusProxy(m_first);
    for (QSpinBox *box : {m_first, m_second}) {
        connect(box, &QSpinBox::valueChanged, this, &NumberPair::edited);
        connect(box, &QSpinBox::editingFinished, this, &NumberPair::left);
    }
}

void NumberPair::setRange(int least, int most)
{
    for (QSpinBox *box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        box->setRange(least, most);
    }
}

void NumberPair::setLeastWords(const QString &words)
{
    m_first->setSpecialValueText(words);
    m_second->setSpecialValueText(words);
}

void NumberPair::setObjectNames(const QString &first, const QString &second)
{
    m_first->setObjectName(first);
    m_second->setObjectName(second);
}

void NumberPair::setValues(int first, int second)
{
    for (const auto &[box, value] : {std::pair(m_first, first), std::pair(m_second, second)}) {
        if (box->value() == value)
            continue;
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
}

int NumberPair::first() const
{
    return m_first->value();
}

int NumberPair::second() const
{
    return m_second->value();
}

void NumberPair::setWrong(bool wrong)
{
    for (QSpinBox *box : {m_first, m_second}) {
        box->setProperty("wrong", wrong);
        box->update();
    }
}

void NumberPair::describe(const QString &text)
{
    m_first->setAccessibleDescription(text);
    m_second->setAccessibleDescription(text);
}
