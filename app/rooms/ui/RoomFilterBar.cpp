// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomFilterBar.h"

#include "base/ShortId.h"
#include "rooms/RoomFilters.h"
#include "rooms/ui/RoomFilterDialog.h"
#include "widgets/ActionButton.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"

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
} // namespace

RoomFilterBar::RoomFilterBar(const QString &object, QList<RoomFilterField> fields, QWidget *parent)
    : QWidget(parent), m_fields(std::move(fields)), m_edit(new QAction(tr("Filter…"), this))
{
    setObjectName(object);
    m_flow = new FlowLayout(this, 8);
    m_edit->setObjectName(RoomFilterDialog::nameOf(object, QStringLiteral("edit")));
    m_edit->setIcon(Icon::named(QStringLiteral("filter")));
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(m_edit, &QAction::triggered, this, [this] { edit(); });
    const QString keys = m_edit->shortcut().toString(QKeySequence::NativeText);
    m_edit->setToolTip(tr("Narrow the list (%1)", "its keys").arg(keys));
    m_button = new ActionButton(m_edit, ButtonRole::Normal, this);
    m_button->setIcon(m_edit->icon());
    m_flow->addWidget(m_button);
    dress();
}

void RoomFilterBar::dress()
{
    const int side = Scale::px(this, 14);
    const int above = Scale::px(this, 8);
    m_flow->setContentsMargins(side, above, side, above);
}

void RoomFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_flow)
        dress();
    QWidget::changeEvent(event);
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

// Chips that say the same stay, so that the focus does.
void RoomFilterBar::showChips()
{
    QMap<QString, Chip *> before = std::exchange(m_chips, {});
    for (const RoomFilterField &field : std::as_const(m_fields)) {
        const auto value = m_values.constFind(field.key);
        if (value == m_values.cend())
            continue;
        QString label = field.label;
        label.remove(u'&');
        const QString words = wordsOf(field, *value);
        Chip *chip = before.take(field.key);
        if (chip && chip->value() == words) {
            m_flow->removeWidget(chip); // to its place in the order of the fields
            m_flow->addWidget(chip);
        } else {
            const bool hadFocus = chip && chip->hasFocus();
            drop(chip);
            chip = makeChip(field.key, label, words);
            if (hadFocus)
                chip->setFocus();
        }
        m_chips.insert(field.key, chip);
    }
    for (Chip *gone : std::as_const(before))
        drop(gone);
    m_flow->invalidate();
    updateGeometry();
}

Chip *RoomFilterBar::makeChip(const QString &key, const QString &label, const QString &words)
{
    auto *chip = new Chip(label, words, true, this);
    chip->setObjectName(RoomFilterDialog::nameOf(objectName() + QStringLiteral("Chip"), key));
    m_flow->addWidget(chip);
    chip->setVisible(true);
    connect(chip, &QPushButton::clicked, this, [this, key] { edit(key); });
    connect(chip, &Chip::removed, this, [this, key] { take(key); });
    return chip;
}

void RoomFilterBar::drop(Chip *chip)
{
    if (!chip)
        return;
    // It may be the one whose key press is at work.
    m_flow->removeWidget(chip);
    chip->disconnect(this);
    chip->setObjectName({});
    chip->hide();
    chip->deleteLater();
}

void RoomFilterBar::take(const QString &key)
{
    const auto next = std::next(m_chips.find(key));
    QWidget *heir = next == m_chips.end() ? static_cast<QWidget *>(m_button) : *next;
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
