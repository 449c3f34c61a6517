// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FieldRow.h"

#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVariant>

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new QLabel(label)), m_note(new MutedLabel)
{
    m_label->setTextFormat(Qt::PlainText); // names of parameters come from the server
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    m_label->setBuddy(m_field);
    m_note->hide();
    setFocusProxy(m_field);
    refresh();
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    refresh();
    alignWithSiblings();
}

void FieldRow::setHint(const QString &text)
{
    m_hintText = text;
    refresh();
}

QString FieldRow::hint() const
{
    return m_hintText;
}

void FieldRow::setError(const QString &text)
{
    m_errorText = text;
    refresh();
}

void FieldRow::setWarning(const QString &text)
{
    m_warningText = text;
    refresh();
}

void FieldRow::refresh()
{
    const QString note = !m_errorText.isEmpty()     ? m_errorText
                         : !m_warningText.isEmpty() ? m_warningText
                                                    : m_hintText;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (!m_errorText.isEmpty())
        m_note->setTone(Tone::Bad);
    else if (!m_warningText.isEmpty())
        m_note->setTone(Tone::Doubtful);
    else
        m_note->setTone(std::nullopt);
    // Read by the style, which draws the field's edge in red.
    m_field->setProperty("wrong", !m_errorText.isEmpty());
    m_field->update();
    QString name = m_label->text();
    name.remove(u'&');
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(note);

    layout()->setSpacing(Scale::px(this, 4));
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(Scale::px(this, 16));
    m_label->setContentsMargins(0, Scale::px(this, 6), 0, 0);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        refresh();
        alignWithSiblings();
    }
}

void FieldRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    alignWithSiblings();
}

void FieldRow::alignWithSiblings()
{
    if (!parentWidget())
        return;
    const auto rows = parentWidget()->findChildren<FieldRow *>(QString(), Qt::FindDirectChildrenOnly);
    int widest = Scale::px(this, 72);
    for (FieldRow *row : rows)
        widest = qMax(widest, row->m_label->sizeHint().width());
    for (FieldRow *row : rows)
        row->m_label->setMinimumWidth(widest);
}
