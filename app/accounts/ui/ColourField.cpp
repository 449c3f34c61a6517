// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/ColourField.h"

#include "accounts/ui/ColourSwatch.h"
#include "widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <array>

namespace {
struct Choice
{
    const char *colour;
    const char *name;
};

// No red: that is the mark of production.
constexpr std::array<Choice, 8> choices{{
    {"#1f6feb", QT_TRANSLATE_NOOP("ColourField", "Blue")},
    {"#0f8b8d", QT_TRANSLATE_NOOP("ColourField", "Teal")},
    {"#2da44e", QT_TRANSLATE_NOOP("ColourField", "Green")},
    {"#9a6700", QT_TRANSLATE_NOOP("ColourField", "Brown")},
    {"#e16f24", QT_TRANSLATE_NOOP("ColourField", "Orange")},
    {"#bf3989", QT_TRANSLATE_NOOP("ColourField", "Pink")},
    {"#8250df", QT_TRANSLATE_NOOP("ColourField", "Violet")},
    {"#6e7781", QT_TRANSLATE_NOOP("ColourField", "Grey")},
}};
} // namespace

ColourField::ColourField(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    new FlowLayout(this, 4);
    for (const Choice &choice : choices)
        add(QLatin1String(choice.colour), tr(choice.name));
    m_group->buttons().constFirst()->setChecked(true);
    setFocusProxy(m_group->buttons().constFirst());
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (checked)
            setFocusProxy(button);
    });
}

ColourSwatch *ColourField::add(const QString &colour, const QString &name)
{
    auto *swatch = new ColourSwatch(QColor(colour), name, this);
    swatch->setObjectName(QStringLiteral("colour-") + colour.mid(1));
    m_group->addButton(swatch);
    layout()->addWidget(swatch);
    return swatch;
}

QString ColourField::colour() const
{
    return static_cast<const ColourSwatch *>(m_group->checkedButton())->colour().name();
}

void ColourField::setColour(const QString &colour)
{
    const QColor wanted(colour);
    if (!wanted.isValid())
        return;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (static_cast<const ColourSwatch *>(button)->colour().rgb() == wanted.rgb())
            return button->setChecked(true);
    }
    add(wanted.name(), tr("Own colour"))->setChecked(true);
}

QString ColourField::firstFree(const QStringList &taken)
{
    for (const Choice &choice : choices) {
        if (!taken.contains(QLatin1String(choice.colour), Qt::CaseInsensitive))
            return QLatin1String(choice.colour);
    }
    return QLatin1String(choices[0].colour);
}
