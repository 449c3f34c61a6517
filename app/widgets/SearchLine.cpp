// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SearchLine.h"

#include "widgets/Buttons.h"
#include "widgets/Icon.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

SearchLine::SearchLine(const QString &placeholder, QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit),
      m_count(new MutedLabel),
      m_previous(Buttons::makeSmallIcon(QStringLiteral("chevron-up"), tr("Previous match (Shift+F3)"))),
      m_next(Buttons::makeSmallIcon(QStringLiteral("chevron-down"), tr("Next match (F3)"))),
      m_row(new QHBoxLayout(this)),
      m_glass(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_count);
    m_row->addWidget(m_previous);
    m_row->addWidget(m_next);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setWordWrap(false);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_field, &QLineEdit::textChanged, this, &SearchLine::textChanged);
    connect(m_previous, &QPushButton::clicked, this, &SearchLine::previousAsked);
    connect(m_next, &QPushButton::clicked, this, &SearchLine::nextAsked);
    dress();
    setCount(-1, 0);
}

QString SearchLine::text() const
{
    return m_field->text();
}

void SearchLine::setText(const QString &text)
{
    m_field->setText(text);
}

QString SearchLine::count() const
{
    return m_count->text();
}

void SearchLine::setCount(int current, int total)
{
    if (text().isEmpty())
        m_count->clear();
    else if (total == 0)
        m_count->setText(tr("no match"));
    else if (current < 0)
        m_count->setText(tr("%n match(es)", nullptr, total));
    else
        m_count->setText(tr("%1 of %2", "a match of how many").arg(current + 1).arg(total));
    m_field->setAccessibleDescription(m_count->text());
    const bool searches = !text().isEmpty();
    m_count->setVisible(searches);
    for (QPushButton *button : {m_previous, m_next}) {
        button->setVisible(searches);
        button->setEnabled(total > 0);
    }
}

void SearchLine::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

bool SearchLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        if (!isPress)
            return QWidget::eventFilter(watched, event);
        if (key->modifiers() & Qt::ShiftModifier)
            emit previousAsked();
        else
            emit nextAsked();
        return true;
    case Qt::Key_Down:
        if (isPress)
            emit leftDown();
        return isPress;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        // Taken before a panel around closes at the same key.
        event->accept();
        if (isPress)
            m_field->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void SearchLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void SearchLine::dress()
{
    m_row->setSpacing(Scale::px(this, 4));
    m_glass->setIcon(Icon::named(QStringLiteral("search"), Theme::of(this).colour(Token::Muted)));
}
