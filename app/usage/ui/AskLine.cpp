// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/AskLine.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr qsizetype mostRemembered = 50;
constexpr int longestQuestion = 400;
} // namespace

AskLine::AskLine(QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_button(Buttons::make(tr("Ask"), ButtonRole::Primary, this)),
      m_reply(new QWidget(this)),
      m_why(new QLabel(m_reply)),
      m_choices(new QWidget(m_reply)),
      m_flow(new FlowLayout(m_choices, 6))
{
    m_field->setObjectName(QStringLiteral("usageAsk"));
    m_field->setAccessibleName(tr("Ask for a report in words"));
    m_field->setPlaceholderText(tr("SIP cost by country for last month, compared with the month before"));
    m_field->setMaxLength(longestQuestion);
    m_field->installEventFilter(this);
    m_button->setObjectName(QStringLiteral("usageAskButton"));
    m_reply->setObjectName(QStringLiteral("usageAskReply"));
    m_why->setObjectName(QStringLiteral("usageAskWhy"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(m_reply);
    const int margin = Scale::px(this, 14);
    column->setContentsMargins(margin, Scale::px(this, 8), margin, 0);
    column->addWidget(m_why);
    column->addWidget(m_choices);
    m_reply->hide();
    connect(m_button, &QPushButton::clicked, this, &AskLine::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &AskLine::ask);
    dress();
}

QString AskLine::text() const
{
    return m_field->text();
}

void AskLine::setText(const QString &text)
{
    m_field->setText(text);
}

void AskLine::ask()
{
    const QString question = m_field->text().trimmed();
    if (question.isEmpty())
        return m_field->setFocus();
    m_history.removeAll(question);
    m_history << question;
    if (m_history.size() > mostRemembered)
        m_history.removeFirst();
    m_at = m_history.size();
    emit asked(question);
}

void AskLine::setAnswer(const AskAnswer &answer)
{
    m_reply->setVisible(answer.kind != AskAnswer::Kind::Understood);
    m_why->setText(answer.why);
    m_field->setAccessibleDescription(answer.why);
    if (answer.kind == AskAnswer::Kind::Clarify)
        offer(answer.choices);
    else
        offer(answer.kind == AskAnswer::Kind::Declined
                  ? QStringList{tr("Fax cost by direction last month"),
                                tr("Daily SIP cost for the last 10 days")}
                  : QStringList());
}

void AskLine::forget()
{
    if (!m_history.isEmpty() && m_field->text().trimmed() == m_history.last())
        m_field->clear();
    m_reply->hide();
}

void AskLine::offer(const QStringList &questions)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &question : questions) {
        QPushButton *button = Buttons::make(question, ButtonRole::Normal, m_choices);
        connect(button, &QPushButton::clicked, this, [this, question] {
            m_field->setText(question);
            ask();
        });
        m_flow->addWidget(button);
        button->show();
    }
    m_choices->setVisible(!questions.isEmpty());
}

void AskLine::recall(int step)
{
    if (m_history.isEmpty())
        return;
    m_at = std::clamp<qsizetype>(m_at + step, 0, m_history.size());
    m_field->setText(m_history.value(m_at));
}

bool AskLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key == Qt::Key_Escape && m_reply->isVisible()) {
            m_reply->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AskLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void AskLine::dress()
{
    if (m_pencil)
        m_field->removeAction(m_pencil);
    delete m_pencil;
    m_pencil = m_field->addAction(Icon::named(QStringLiteral("search"), Theme::of(this).colour(Token::Muted)),
                                  QLineEdit::LeadingPosition);
}
