// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActivityStrip.h"

#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace std::chrono_literals;

ActivityStrip::ActivityStrip(Clock &clock, QWidget *parent)
    : QFrame(parent),
      m_clock(clock),
      m_line(new ElidedLabel),
      m_workLine(new ElidedLabel),
      m_progress(new BusyBar),
      m_cancel(Buttons::make(tr("Cancel"), ButtonRole::Link)),
      m_undoLine(new ElidedLabel),
      m_undoButton(Buttons::make(tr("Undo"), ButtonRole::Link))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_workLine);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_line, 1);
    row->addWidget(m_undoLine);
    row->addWidget(m_undoButton);
    for (ElidedLabel *label : {m_line, m_workLine, m_undoLine})
        label->setMuted(true);
    for (QWidget *part : QList<QWidget *>{m_line, m_workLine, m_undoLine, m_cancel, m_undoButton})
        Scale::follow(part, Scale::small);
    m_progress->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_undoLine->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_cancel->setToolTip(tr("Stop this work"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Activity"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_work.empty() && m_work.back().call)
            m_work.back().call->abort();
    });
    connect(m_undoButton, &QPushButton::clicked, this, &ActivityStrip::undo);
    dress();
    showWork();
    endUndo();
}

ActivityStrip::~ActivityStrip()
{
    // A call that dies as a child of this strip must not find it half gone.
    for (const Work &work : m_work)
        if (work.call)
            work.call->disconnect(this);
}

void ActivityStrip::note(const QString &text)
{
    m_latest = text;
    m_line->setText(text);
}

void ActivityStrip::noteWithUndo(const QString &text, std::function<void()> undo, std::chrono::seconds window)
{
    note({});
    m_latest = text;
    m_undo = std::move(undo);
    m_undoUntil = m_clock.monotonic() + window;
    m_undoLine->setText(text);
    m_undoLine->show();
    m_undoButton->show();
    emit undoOfferedChanged();
    tickUndo(++m_undoRound);
}

void ActivityStrip::tickUndo(int round)
{
    // A later line has taken the place.
    if (round != m_undoRound || !m_undo)
        return;
    const auto left = m_undoUntil - m_clock.monotonic();
    if (left <= 0ms) {
        endUndo();
        return;
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    m_undoButton->setText(tr("Undo (%1 s)").arg(seconds.count()));
    m_clock.after(qMin<std::chrono::milliseconds>(left, 1s), this, [this, round] { tickUndo(round); });
}

void ActivityStrip::undo()
{
    if (!m_undo)
        return;
    const auto work = std::exchange(m_undo, nullptr);
    endUndo();
    work();
}

void ActivityStrip::endUndo()
{
    const bool offered = m_undoButton->isVisibleTo(this);
    m_undo = nullptr;
    m_undoLine->hide();
    m_undoButton->hide();
    if (offered && m_line->text().isEmpty())
        m_line->setText(m_latest);
    if (offered)
        emit undoOfferedChanged();
}

void ActivityStrip::track(CallBase *work, const QString &text)
{
    if (!work || work->isSettled())
        return;
    m_work.push_back({work, text});
    connect(work, &CallBase::progressed, this, [this, work](qint64 done, qint64 total) {
        for (Work &one : m_work)
            if (one.call == work) {
                one.done = done;
                one.total = total;
            }
        showWork();
    });
    connect(work, &CallBase::finished, this, [this, work] { endWork(work); });
    connect(work, &QObject::destroyed, this, [this] { endWork(nullptr); });
    showWork();
}

void ActivityStrip::endWork(const CallBase *work)
{
    std::erase_if(m_work, [work](const Work &one) { return !one.call || one.call == work; });
    showWork();
}

void ActivityStrip::showWork()
{
    const bool any = !m_work.empty();
    m_workLine->setVisible(any);
    m_progress->setVisible(any);
    m_cancel->setVisible(any);
    if (!any) {
        m_progress->setBusy(false);
        return;
    }
    const Work &latest = m_work.back();
    const int others = running() - 1;
    m_workLine->setText(others > 0 ? tr("%1, and %n more", "work that goes on", others).arg(latest.text)
                                   : latest.text);
    m_progress->setProgress(latest.done, latest.total);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(latest.text));
}

void ActivityStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void ActivityStrip::dress()
{
    const int side = Scale::px(this, 12);
    const int above = Scale::px(this, 6);
    layout()->setContentsMargins(side, above + 1, side, above);
    layout()->setSpacing(Scale::px(this, 10));
    setMinimumHeight(m_line->fontMetrics().height() + 2 * above + Scale::px(this, 2));
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).colour(Token::Line));
}
