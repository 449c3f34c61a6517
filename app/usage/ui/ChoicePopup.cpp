// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ChoicePopup.h"

#include "widgets/Scale.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace {
constexpr int valueRole = Qt::UserRole + 1;
}

ChoicePopup::ChoicePopup(const QString &name, const QList<Choice> &choices, const QStringList &chosen,
                         Number number, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_choices(choices),
      m_chosen(chosen),
      m_before(chosen),
      m_number(number),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("usageChoices"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    m_filter->setPlaceholderText(tr("Find"));
    m_filter->setAccessibleName(tr("Find in %1").arg(name));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("usageChoiceList"));
    m_list->setAccessibleName(name);
    m_list->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    const int margin = Scale::px(this, 8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &ChoicePopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::toggle);
    fill();
    setFocusProxy(m_filter);
}

void ChoicePopup::fill()
{
    m_list->clear();
    const QString wanted = m_filter->text().trimmed();
    for (const Choice &choice : m_choices) {
        if (!choice.text.contains(wanted, Qt::CaseInsensitive) &&
            !choice.value.contains(wanted, Qt::CaseInsensitive))
            continue;
        const bool hasNote = !choice.note.isEmpty() && choice.note != choice.text;
        auto *item = new QListWidgetItem(
            hasNote ? tr("%1  (%2)", "a name and its raw name").arg(choice.text, choice.note) : choice.text,
            m_list);
        item->setData(valueRole, choice.value);
        if (m_number == Number::Several)
            item->setCheckState(m_chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
        else if (m_chosen.contains(choice.value))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void ChoicePopup::toggle(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString value = item->data(valueRole).toString();
    if (m_number == Number::One) {
        m_chosen = {value};
        return finish();
    }
    if (!m_chosen.removeOne(value))
        m_chosen << value;
    item->setCheckState(m_chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
}

void ChoicePopup::finish()
{
    close();
}

void ChoicePopup::closeEvent(QCloseEvent *event)
{
    // A click beside it keeps what was chosen, as menus of check boxes do.
    if (m_chosen != m_before) {
        m_before = m_chosen;
        emit chosen(m_chosen);
    }
    QFrame::closeEvent(event);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isInFilter = watched == m_filter;
    switch (key->key()) {
    case Qt::Key_Escape:
        m_chosen = m_before;
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_number == Number::One || (isInFilter && !m_filter->text().isEmpty()))
            toggle(m_list->currentItem());
        if (m_number == Number::Several)
            finish();
        return true;
    case Qt::Key_Space:
        if (isInFilter)
            break;
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Down:
        if (!isInFilter)
            break;
        m_list->setFocus();
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::openBelow(const QWidget *button)
{
    const int rows = std::min(static_cast<int>(m_choices.size()), 14);
    const int width =
        std::max({Scale::px(this, 280), button->width(), m_list->sizeHintForColumn(0) + Scale::px(this, 48)});
    resize(width, m_filter->sizeHint().height() + (rows + 1) * std::max(1, m_list->sizeHintForRow(0)) +
                      Scale::px(this, 32));
    const QRect room = button->screen()->availableGeometry();
    QPoint at = button->mapToGlobal(QPoint(0, button->height()));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - this->width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    m_filter->setFocus();
}
