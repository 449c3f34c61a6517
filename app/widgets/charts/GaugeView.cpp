// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/GaugeView.h"

#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"
#include "widgets/charts/GaugeBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

GaugeView::GaugeView(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_badge(new StatusBadge),
      m_figure(new QLabel),
      m_bar(new GaugeBar),
      m_words(new MutedLabel)
{
    auto *stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_figure);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addStretch(1);
    stack->addLayout(row);
    stack->addWidget(m_bar);
    stack->addWidget(m_words);
    stack->addStretch(1);
    for (QLabel *label : {m_title, m_figure})
        label->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Scale::follow(m_title, Scale::strong);
    Scale::follow(m_figure, Scale::figure);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    dress();
    refresh();
}

void GaugeView::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    refresh();
}

void GaugeView::setShare(std::optional<double> share)
{
    m_share = share && std::isfinite(*share) ? share : std::nullopt;
    refresh();
}

void GaugeView::setLimit(double limit)
{
    m_limit = limit;
    refresh();
}

void GaugeView::setNearFrom(double part)
{
    m_near = part;
    refresh();
}

void GaugeView::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    refresh();
}

GaugeView::Standing GaugeView::standing() const
{
    if (!m_share)
        return Standing::Unknown;
    if (*m_share >= m_limit)
        return Standing::Over;
    return *m_share >= m_limit * m_near ? Standing::Near : Standing::Under;
}

void GaugeView::refresh()
{
    QString word;
    Tone tone = Tone::Neutral;
    switch (standing()) {
    case Standing::Unknown:
        word = tr("not known");
        break;
    case Standing::Under:
        word = tr("under the line");
        tone = Tone::Good;
        break;
    case Standing::Near:
        word = tr("near the line");
        tone = Tone::Doubtful;
        break;
    case Standing::Over:
        word = tr("over the line");
        tone = Tone::Bad;
        break;
    }
    m_badge->setStatus(word, tone);
    m_bar->setShares(m_share, m_limit, tone);
    m_figure->setText(m_share ? tr("%1 %").arg(locale().toString(*m_share * 100, 'f', 1)) : tr("–"));
    setAccessibleName(m_title->text());
    const QString line = tr("The line is %1 %.").arg(locale().toString(m_limit * 100, 'f', 1));
    const QString standingWords = tr("%1, %2. %3", "share, standing, line").arg(m_figure->text(), word, line);
    setAccessibleDescription(m_words->text().isEmpty() ? standingWords : m_words->text());
    m_bar->setAccessibleName(standingWords);
}

void GaugeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

void GaugeView::dress()
{
    layout()->setSpacing(Scale::px(this, 6));
}
