// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/JoinView.h"

#include "base/PlainToolTip.h"
#include "rooms/ParticipantContext.h"
#include "rooms/RoomWords.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
enum Column { What, When, columns };

QString streamWords(const JoinTest::State::Stream &stream)
{
    QStringList parts{stream.key};
    if (stream.audio)
        parts << JoinView::tr("sound");
    if (stream.video)
        parts << JoinView::tr("picture");
    if (stream.speaking)
        parts << JoinView::tr("speaking");
    return parts.join(QStringLiteral(" · "));
}

QString personWords(const JoinTest::State &state, const JoinTest::State::Person &person)
{
    RoomParticipant participant;
    participant.id = person.id;
    participant.context = person.context;
    QString name = ParticipantContext::nameOf(participant);
    // A name keeps its own direction: "Priya N." doesn't begin with its full stop.
    if (QGuiApplication::isRightToLeft())
        name = QChar(0x2068) + name + QChar(0x2069);
    return person.id == state.localParticipant ? JoinView::tr("%1 (the page itself)").arg(name) : name;
}
} // namespace

JoinView::JoinView(QWidget *parent)
    : Surface(Qt::TopEdge, parent),
      m_stop(Buttons::make(tr("Sto&p"))),
      m_choose(Buttons::make(tr("Choose the &SDK…"))),
      m_words(new MutedLabel),
      m_sdk(new MutedLabel),
      m_trouble(new Banner),
      m_tree(new QTreeWidget)
{
    setObjectName(QStringLiteral("joinView"));
    build();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_test)
            m_test->stop();
    });
    follow();
}

void JoinView::build()
{
    m_stop->setObjectName(QStringLiteral("joinStop"));
    m_choose->setObjectName(QStringLiteral("chooseSdk"));
    m_words->setObjectName(QStringLiteral("joinWords"));
    m_sdk->setObjectName(QStringLiteral("joinSdk"));
    m_trouble->setObjectName(QStringLiteral("joinTrouble"));
    auto *menu = new QMenu(m_choose);
    menu->addAction(tr("Folder of the package…"), this, [this] { askForSdk(); });
    menu->addAction(tr("File for browsers…"), this, [this] {
        auto *dialog = new QFileDialog(this, tr("The JavaScript SDK"), {}, tr("JavaScript (*.mjs *.js)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &JoinView::sdkChosen);
        dialog->open();
    });
    m_choose->setMenu(menu);
    m_tree->setObjectName(QStringLiteral("joinStates"));
    m_tree->setAccessibleName(tr("States of the room, the newest first"));
    m_tree->setColumnCount(columns);
    m_tree->setHeaderLabels({tr("State"), tr("When")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(Scale::px(this, 12));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMinimumHeight(Scale::px(this, 170));
    auto *heading = new QLabel(tr("Join test"));
    Scale::follow(heading, Scale::strong);
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addWidget(m_words, 1);
    head->addWidget(m_stop);
    head->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    const int side = Scale::px(this, 14);
    column->setContentsMargins(side, Scale::px(this, 10), side, Scale::px(this, 10));
    column->setSpacing(Scale::px(this, 6));
    column->addLayout(head);
    for (QWidget *part :
         {static_cast<QWidget *>(m_sdk), static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_tree)})
        column->addWidget(part);
}

void JoinView::askForSdk()
{
    auto *dialog = new QFileDialog(this, tr("Folder of @telnyx/video"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &JoinView::sdkChosen);
    dialog->open();
}

void JoinView::setTest(JoinTest *test)
{
    if (m_test)
        disconnect(m_test, nullptr, this, nullptr);
    m_test = test;
    m_said.clear();
    if (test)
        connect(test, &JoinTest::changed, this, &JoinView::follow);
    follow();
}

void JoinView::say(const QString &trouble)
{
    m_said = trouble;
    follow();
}

QString JoinView::words() const
{
    if (!m_test || !m_test->isServing())
        return tr("Not running.");
    if (!m_test->states().isEmpty())
        return tr("The page says: %1").arg(m_test->states().last().status);
    return m_test->wasFetched() ? tr("The page is open in the browser.")
                                : tr("The page waits for the browser. Its address works once.");
}

void JoinView::follow()
{
    const bool isServing = m_test && m_test->isServing();
    m_stop->setVisible(isServing);
    m_words->setText(words());
    const QString wrong = m_test ? m_test->sdkTrouble() : QString();
    m_sdk->setTone(wrong.isEmpty() ? std::optional<Tone>() : Tone::Doubtful);
    m_sdk->setText(wrong.isEmpty() && m_test ? tr("SDK: %1").arg(QDir::toNativeSeparators(m_test->sdk()))
                                             : wrong);
    QString trouble = m_said;
    if (m_test && !m_test->trouble().isEmpty())
        trouble = m_test->trouble();
    else if (isServing && !m_test->states().isEmpty() && !m_test->states().last().trouble.isEmpty())
        trouble = m_test->states().last().trouble;
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty() && trouble != m_trouble->text())
        m_trouble->setMessage(Tone::Bad, {}, trouble);
    followStates(m_test ? m_test->states() : QList<JoinTest::State>());
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

void JoinView::followStates(const QList<JoinTest::State> &states)
{
    if (states == m_shown)
        return;
    // Once there are as many as are kept, the oldest goes with each new one.
    const qsizetype gone = states.size() == m_shown.size() && !states.isEmpty() ? 1 : 0;
    const bool isOneMore = states.size() + gone == m_shown.size() + 1 &&
                           std::equal(m_shown.begin() + gone, m_shown.end(), states.begin());
    if (!isOneMore)
        m_tree->clear();
    else if (gone > 0)
        delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->topLevelItem(0)->setExpanded(false);
    for (const JoinTest::State &state : isOneMore ? states.last(1) : states)
        m_tree->insertTopLevelItem(0, rowOf(state));
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->topLevelItem(0)->setExpanded(true);
        for (int i = 0; i < m_tree->topLevelItem(0)->childCount(); ++i)
            m_tree->topLevelItem(0)->child(i)->setExpanded(true);
    }
    m_shown = states;
}

QTreeWidgetItem *JoinView::rowOf(const JoinTest::State &state)
{
    QStringList parts{state.status};
    if (!state.people.isEmpty())
        parts << tr("%n people", nullptr, static_cast<int>(state.people.size()));
    if (!state.streams.isEmpty())
        parts << tr("%n streams", nullptr, static_cast<int>(state.streams.size()));
    auto *row = new QTreeWidgetItem(
        {parts.join(QStringLiteral(" · ")), state.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))});
    row->setToolTip(When, RoomWords::exactTime(state.at));
    if (!state.trouble.isEmpty())
        row->setToolTip(What, PlainToolTip::of(state.trouble));
    for (const JoinTest::State::Person &person : state.people) {
        auto *who = new QTreeWidgetItem(row, {personWords(state, person)});
        for (const JoinTest::State::Stream &stream : state.streams) {
            if (stream.participant == person.id)
                new QTreeWidgetItem(who, {streamWords(stream)});
        }
    }
    return row;
}
