// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChipBar.h"

#include "widgets/ActionButton.h"
#include "widgets/Chip.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"

#include <QAction>
#include <QEvent>

ChipBar::ChipBar(QAction *edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_flow(new FlowLayout(this, 8))
{
    m_edit->setParent(this);
    m_edit->setIcon(Icon::named(QStringLiteral("filter")));
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(m_edit, &QAction::triggered, this, [this] { this->edit({}); });
    m_button = new ActionButton(m_edit, ButtonRole::Normal, this);
    m_button->setIcon(m_edit->icon());
    m_flow->addWidget(m_button);
    dress();
}

void ChipBar::dress()
{
    const int side = Scale::px(this, 14);
    const int above = Scale::px(this, 8);
    m_flow->setContentsMargins(side, above, side, above);
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void ChipBar::setParts(const QList<Part> &parts)
{
    QMap<QString, Chip *> before = std::exchange(m_chips, {});
    for (const Part &part : parts) {
        Chip *chip = before.take(part.key);
        if (chip && chip->value() == part.words) {
            m_flow->removeWidget(chip); // to its place in the order of the parts
            m_flow->addWidget(chip);
        } else {
            const bool hadFocus = chip && chip->hasFocus();
            drop(chip);
            chip = makeChip(part);
            if (hadFocus)
                chip->setFocus();
        }
        m_chips.insert(part.key, chip);
    }
    for (Chip *gone : std::as_const(before))
        drop(gone);
    m_flow->invalidate();
    updateGeometry();
}

Chip *ChipBar::makeChip(const Part &part)
{
    QString label = part.label;
    label.remove(u'&');
    auto *chip = new Chip(label, part.words, true, this);
    chip->setObjectName(part.object);
    m_flow->addWidget(chip);
    chip->setVisible(true);
    connect(chip, &QPushButton::clicked, this, [this, key = part.key] { edit(key); });
    connect(chip, &Chip::removed, this, [this, key = part.key] { take(key); });
    return chip;
}

void ChipBar::drop(Chip *chip)
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

QWidget *ChipBar::behind(const QString &key) const
{
    const auto next = std::next(m_chips.find(key));
    return next == m_chips.end() ? static_cast<QWidget *>(m_button) : *next;
}
