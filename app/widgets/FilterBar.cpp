// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterBar.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

FilterBar::FilterBar(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit), m_chips(new QWidget), m_flow(new FlowLayout(m_chips))
{
    auto *stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_field);
    stack->addWidget(m_chips);
    m_chips->hide();
    m_field->setClearButtonEnabled(true);
    m_glass = m_field->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setPlaceholder(placeholder);
    dress();
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, this, &FilterBar::focusField);
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::setText(const QString &text)
{
    m_field->setText(text);
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text.isEmpty() ? tr("Search") : text);
    m_field->setToolTip(
        tr("Search this list (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
}

void FilterBar::setHints(const QStringList &hints)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &hint : hints) {
        auto *chip = Buttons::make(hint, ButtonRole::Quiet);
        connect(chip, &QPushButton::clicked, this, [this, hint] { toggleHint(hint); });
        m_flow->addWidget(chip);
        Scale::follow(chip, Scale::small);
    }
    m_chips->setVisible(!hints.isEmpty());
}

void FilterBar::toggleHint(const QString &hint)
{
    QStringList words = text().split(u' ', Qt::SkipEmptyParts);
    if (!words.removeOne(hint))
        words.append(hint);
    setText(words.join(u' '));
    focusField();
    m_field->end(false);
}

void FilterBar::setFindKey(bool has)
{
    findChild<QShortcut *>()->setEnabled(has);
}

void FilterBar::setTarget(QWidget *list)
{
    m_target = list;
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    m_field->clear();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !text().isEmpty()) {
            clear();
            return true;
        }
        const bool leaves = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (leaves && m_target) {
            m_target->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void FilterBar::dress()
{
    m_glass->setIcon(Icon::named(QStringLiteral("search"), Theme::of(this).colour(Token::Muted)));
    m_field->setMinimumWidth(Scale::px(this, 180));
    layout()->setSpacing(Scale::px(this, 4));
}
