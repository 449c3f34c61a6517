// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CommitSteps.h"

#include "base/Clock.h"
#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/MatrixCell.h"
#include "notifications/ui/SettingWords.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QLabel>
#include <QVBoxLayout>

using State = CommitStep::State;

namespace {
bool needsSomebody(const CommitStep &step)
{
    return step.state == State::Failed || step.state == State::Doubtful;
}

// It may be the one whose button was pressed.
void dropLast(QList<StepRow *> &rows)
{
    StepRow *row = rows.takeLast();
    row->hide();
    row->deleteLater();
}
} // namespace

CommitSteps::CommitSteps(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_sentence(new QLabel),
      m_trouble(new Banner),
      m_list(new QWidget),
      m_more(new MutedLabel),
      m_buttons(nullptr),
      m_stop(Buttons::make(tr("Stop"))),
      m_retryAll(Buttons::make(tr("Try all again"))),
      m_clear(Buttons::make(tr("Clear the list")))
{
    build();
    follow();
}

void CommitSteps::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Scale::px(this, 8), 0, 0);
    column->setSpacing(Scale::px(this, 8));
    m_heading->setTextFormat(Qt::PlainText);
    Scale::follow(m_heading, Scale::strong);
    m_sentence->setObjectName(QStringLiteral("commitSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble->setObjectName(QStringLiteral("commitTrouble"));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_buttons = makeButtons();
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_trouble),
          static_cast<QWidget *>(m_sentence), m_list, static_cast<QWidget *>(m_more), m_buttons})
        column->addWidget(part);
}

QWidget *CommitSteps::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    m_stop->setObjectName(QStringLiteral("commitStop"));
    m_retryAll->setObjectName(QStringLiteral("commitRetryAll"));
    m_clear->setObjectName(QStringLiteral("commitClear"));
    m_stop->setToolTip(tr("What wasn’t sent yet stays staged. What was sent is followed to its end."));
    for (QPushButton *button : {m_stop, m_retryAll, m_clear})
        flow->addWidget(button);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->commit()->stop();
    });
    connect(m_retryAll, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->commit()->retryFailed();
    });
    connect(m_clear, &QPushButton::clicked, this, &CommitSteps::clear);
    return buttons;
}

void CommitSteps::setDesk(NotificationsDesk *desk)
{
    if (m_desk) {
        disconnect(m_desk->commit(), nullptr, this, nullptr);
        disconnect(m_desk->book(), nullptr, this, nullptr);
    }
    m_desk = desk;
    if (desk) {
        connect(desk->commit(), &SettingsCommit::changed, this, &CommitSteps::follow);
        connect(desk->commit(), &SettingsCommit::ended, this, &CommitSteps::follow);
        connect(desk->book(), &NotificationBook::changed, this, &CommitSteps::follow);
    }
    follow();
}

void CommitSteps::follow()
{
    const SettingsCommit *commit = m_desk ? m_desk->commit() : nullptr;
    const bool hasSteps = commit && !commit->steps().isEmpty();
    const bool hasFailed = commit && commit->failure();
    const bool isRunning = commit && commit->isRunning();
    setVisible(hasSteps || hasFailed || isRunning);
    m_heading->setText(isRunning ? tr("Under way") : tr("How it ended"));
    m_heading->setVisible(hasSteps || isRunning);
    m_sentence->setText(hasSteps    ? commit->sentence()
                        : isRunning ? tr("Reading what is there before anything is sent …")
                                    : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_trouble->setVisible(hasFailed);
    if (hasFailed)
        m_trouble->setMessage(Tone::Doubtful, tr("Nothing was sent."), commit->failure()->what);
    followRows();
    followButtons();
}

// What failed or is unclear needs somebody, and stands first; the rest as it is sent.
QList<int> CommitSteps::order() const
{
    const QList<CommitStep> steps = m_desk ? m_desk->commit()->steps() : QList<CommitStep>();
    QList<int> order;
    for (const bool first : {true, false}) {
        for (int step = 0; step < steps.size(); ++step) {
            if (needsSomebody(steps[step]) == first)
                order << step;
        }
    }
    return order;
}

void CommitSteps::followRows()
{
    m_order = order();
    const auto hidden = m_order.size() - most;
    if (hidden > 0)
        m_order = m_order.first(most);
    while (m_rows.size() > m_order.size())
        dropLast(m_rows);
    while (m_rows.size() < m_order.size()) {
        auto *row = new StepRow;
        const auto index = m_rows.size();
        connect(row, &StepRow::retryAsked, this, [this, index] {
            if (m_desk && index < m_order.size())
                m_desk->commit()->retry(m_order[index]);
        });
        connect(row, &StepRow::dismissAsked, this, [this, index] {
            if (index < m_order.size())
                dismiss(m_order[index]);
        });
        connect(row, &StepRow::editAsked, this, [this, index] {
            if (m_desk && index < m_order.size())
                emit editChannelAsked(m_desk->commit()->steps().value(m_order[index]).key.channelId);
        });
        m_list->layout()->addWidget(row);
        m_rows << row;
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        StepRow::Shown shown = shownOf(m_desk->commit()->steps().at(m_order[index]));
        shown.isFirst = index == 0;
        shown.isLast = index == m_rows.size() - 1;
        m_rows[index]->setShown(shown);
    }
    m_list->setVisible(!m_rows.isEmpty());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(qMax<qsizetype>(0, hidden))));
}

StepRow::Shown CommitSteps::shownOf(const CommitStep &step) const
{
    const NotificationSetup &setup = m_desk->book()->setup();
    StepRow::Shown shown;
    const QString sentence = SettingWords::sentence(setup, step.key);
    shown.title =
        step.isAdd ? tr("Add: %1", "a setting").arg(sentence) : tr("Remove: %1", "a setting").arg(sentence);
    // The state as the server says it tells more than our word for it.
    const bool saysServer = step.state == State::Under || step.state == State::Slow;
    const QString word = saysServer && !step.status.wire().isEmpty()
                             ? step.status.wire()
                             : MatrixCell::stateWord(step.state, step.status, step.isAdd);
    const QString since = SettingWords::time(step.since, m_desk->clock()->now());
    shown.detail = since.isEmpty() ? word : tr("%1 since %2", "a state and a time").arg(word, since);
    if (step.state == State::Slow)
        //: how a step stands
        shown.detail = tr("%1. It takes long: read again to see how it stands.").arg(shown.detail);
    if (step.state == State::Stopped)
        shown.detail = tr("Not sent: it was stopped. It is staged still.");
    if (step.failure)
        shown.detail = step.failure->what;
    shown.toolTip = SettingWords::exactTime(step.since);
    shown.tone = MatrixCell::stateTone(step.state);
    shown.isOver = step.isOver() && step.state != State::Slow;
    shown.canRetry = needsSomebody(step);
    shown.canEdit = step.state == State::Failed && step.isAdd && setup.channel(step.key.channelId);
    shown.canDismiss = needsSomebody(step) || step.state == State::Slow; // a removal may wait for its end
    return shown;
}

void CommitSteps::followButtons()
{
    const SettingsCommit *commit = m_desk ? m_desk->commit() : nullptr;
    const QList<CommitStep> steps = commit ? commit->steps() : QList<CommitStep>();
    const auto number = [&steps](const auto &isSo) { return std::ranges::count_if(steps, isSo); };
    m_stop->setVisible(commit && number([](const CommitStep &step) { return step.state == State::Waiting; }));
    m_retryAll->setVisible(number(needsSomebody) > 1);
    m_clear->setVisible(commit && !commit->isRunning() && !steps.isEmpty() && number(needsSomebody) == 0);
    m_buttons->setVisible(m_stop->isVisibleTo(m_buttons) || m_retryAll->isVisibleTo(m_buttons) ||
                          m_clear->isVisibleTo(m_buttons));
}

// The wish goes with it, else it would stand among those to be committed.
void CommitSteps::dismiss(int index)
{
    if (!m_desk || index >= m_desk->commit()->steps().size())
        return;
    const CommitStep step = m_desk->commit()->steps().at(index);
    m_desk->commit()->dismiss(index);
    if (step.isAdd)
        m_desk->staged()->takeBackAdd(step.key);
    else
        m_desk->staged()->takeBackRemoval(step.settingId);
}

void CommitSteps::clear()
{
    if (!m_desk)
        return;
    for (auto step = static_cast<int>(m_desk->commit()->steps().size()) - 1; step >= 0; --step)
        m_desk->commit()->dismiss(step);
}
