// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomFilterBar.h"

#include "base/ShortId.h"
#include "rooms/RoomFilters.h"
#include "rooms/ui/RoomFilterDialog.h"

#include <QAction>
#include <QLocale>

namespace {
QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString daysWords(const QString &value)
{
    const DayRange days = DayRange::parse(value);
    if (days.isEmpty())
        return value;
    if (!days.to.isValid())
        return RoomFilterBar::tr("from %1", "a day").arg(dayWords(days.from));
    if (!days.from.isValid())
        return RoomFilterBar::tr("until %1", "a day").arg(dayWords(days.to));
    if (days.from == days.to)
        return dayWords(days.from);
    return RoomFilterBar::tr("%1 to %2", "two days").arg(dayWords(days.from), dayWords(days.to));
}

QString wordsOf(const RoomFilterField &field, const QString &value)
{
    if (field.words)
        return field.words(value);
    switch (field.kind) {
    case RoomFilterField::Kind::Id:
        return ShortId::of(value);
    case RoomFilterField::Kind::Choice:
        for (const auto &[each, words] : field.choices) {
            if (each == value)
                return words;
        }
        return value;
    case RoomFilterField::Kind::Days:
        return daysWords(value);
    case RoomFilterField::Kind::AtLeast:
        return RoomFilterBar::tr("at least %1 s").arg(value);
    case RoomFilterField::Kind::Text:
        break;
    }
    return value;
}

QAction *makeEdit(const QString &object)
{
    auto *edit = new QAction(RoomFilterBar::tr("Filter…"));
    edit->setObjectName(RoomFilterDialog::nameOf(object, QStringLiteral("edit")));
    return edit;
}
} // namespace

RoomFilterBar::RoomFilterBar(const QString &object, QList<RoomFilterField> fields, QWidget *parent)
    : ChipBar(makeEdit(object), parent), m_fields(std::move(fields))
{
    setObjectName(object);
    const QString keys = editAction()->shortcut().toString(QKeySequence::NativeText);
    editAction()->setToolTip(tr("Narrow the list (%1)", "its keys").arg(keys));
}

void RoomFilterBar::setValues(const Values &values)
{
    m_values.clear();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool isKnown = std::ranges::any_of(
            m_fields, [&](const RoomFilterField &field) { return field.key == value.key(); });
        if (isKnown && !value->isEmpty())
            m_values.insert(value.key(), *value);
    }
    showChips();
}

void RoomFilterBar::refresh()
{
    showChips();
}

void RoomFilterBar::showChips()
{
    QList<Part> parts;
    for (const RoomFilterField &field : std::as_const(m_fields)) {
        const auto value = m_values.constFind(field.key);
        if (value != m_values.cend())
            parts << Part{field.key, field.label, wordsOf(field, *value),
                          RoomFilterDialog::nameOf(objectName() + QStringLiteral("Chip"), field.key)};
    }
    setParts(parts);
}

void RoomFilterBar::take(const QString &key)
{
    QWidget *heir = behind(key);
    m_values.remove(key);
    showChips();
    heir->setFocus();
    emit changed();
}

void RoomFilterBar::edit(const QString &key)
{
    if (m_dialog) {
        m_dialog->focusOn(key);
        return m_dialog->activateWindow();
    }
    m_dialog = new RoomFilterDialog(objectName(), m_fields, m_values, this);
    m_dialog->focusOn(key);
    connect(m_dialog, &RoomFilterDialog::chosen, this, [this](const Values &values) {
        if (values == m_values)
            return;
        m_values = values;
        showChips();
        emit changed();
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}
