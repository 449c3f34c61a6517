// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FigureCard.h"

#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Sparkline.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new MutedLabel(title)),
      m_figure(new ElidedLabel),
      m_note(new MutedLabel),
      m_course(new Sparkline)
{
    auto *stack = new QVBoxLayout(this);
    stack->addWidget(m_title);
    stack->addWidget(m_figure);
    stack->addWidget(m_note);
    stack->addWidget(m_course);
    stack->addStretch(1);
    Scale::follow(m_figure, Scale::figure);
    m_title->setSmall(false);
    m_course->hide();
    m_note->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    dress();
    describe();
}

void FigureCard::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    describe();
}

void FigureCard::setNote(const QString &note, std::optional<Tone> tone)
{
    m_note->setText(note);
    m_note->setTone(tone);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void FigureCard::setCourse(const QVector<double> &values)
{
    m_course->setValues(values);
    m_course->setVisible(!values.isEmpty());
}

QString FigureCard::title() const
{
    return m_title->text();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::note() const
{
    return m_note->text();
}

void FigureCard::describe()
{
    setAccessibleName(tr("%1: %2", "title, figure").arg(title(), figure()));
    setAccessibleDescription(note());
}

void FigureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void FigureCard::dress()
{
    const int side = Scale::px(this, 14);
    const int above = Scale::px(this, 10);
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(Scale::px(this, 3));
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(QPen(theme.colour(Token::Line), 1));
    painter.setBrush(theme.colour(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
