// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/FindView.h"

#include "records/ui/RecordSearchBar.h"
#include "widgets/Buttons.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
const QString callSession = QStringLiteral("call-session");
}

FindView::FindView(QWidget *parent)
    : QWidget(parent),
      m_bar(new RecordSearchBar(
          QStringLiteral("find"), [](const Vocabulary::Row &row) { return !row.sessionType.isEmpty(); },
          this)),
      m_whole(new QCheckBox(tr("The whole call"), this)),
      m_list(new RecordList(QStringLiteral("find"), this)),
      m_openButton(Buttons::make(tr("Open session"), ButtonRole::Normal, this)),
      m_batchButton(Buttons::make({}, ButtonRole::Normal, this)),
      m_open(new QAction(tr("Open session"), this)),
      m_analyse(new QAction(this)),
      m_again(new QAction(tr("Search again"), this))
{
    build();
    connectParts();
    m_bar->setType(QStringLiteral("call-control"));
    follow();
}

void FindView::build()
{
    setObjectName(QStringLiteral("findView"));
    m_whole->setObjectName(QStringLiteral("findWhole"));
    m_whole->setToolTip(
        tr("Opens the call session that the record is a part of, with everything else that belongs to it"));
    m_openButton->setObjectName(QStringLiteral("findOpen"));
    m_batchButton->setObjectName(QStringLiteral("findAnalyse"));
    m_open->setObjectName(QStringLiteral("findOpenAction"));
    m_analyse->setObjectName(QStringLiteral("findAnalyseAction"));
    m_again->setObjectName(QStringLiteral("findAgain"));
    m_list->addToFoot(m_whole);
    m_list->addToFoot(m_batchButton);
    m_list->addToFoot(m_openButton);
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *inner = new QVBoxLayout(head);
    const int margin = Scale::px(this, 14);
    inner->setContentsMargins(margin, Scale::px(this, 8), margin, Scale::px(this, 10));
    inner->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
}

void FindView::connectParts()
{
    connect(m_bar, &RecordSearchBar::asked, m_list, &RecordList::read);
    connect(m_bar, &RecordSearchBar::typeChanged, this, &FindView::follow);
    connect(m_list, &RecordList::changed, this, &FindView::follow);
    connect(m_list->table(), &QAbstractItemView::activated, this, &FindView::openCurrent);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &FindView::showMenu);
    connect(m_list->table(), &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_openButton, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_batchButton, &QPushButton::clicked, m_analyse, &QAction::trigger);
    connect(m_open, &QAction::triggered, this, &FindView::openCurrent);
    connect(m_analyse, &QAction::triggered, this, &FindView::analyse);
    connect(m_again, &QAction::triggered, m_bar, &RecordSearchBar::search);
}

void FindView::setDesk(RecordsDesk *desk)
{
    if (desk == m_list->desk())
        return;
    m_bar->setClock(desk ? desk->clock() : nullptr);
    m_list->setDesk(desk);
    if (desk && isVisible())
        m_bar->search();
}

void FindView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Nothing is asked before somebody looks.
    if (m_list->isUntouched())
        m_bar->search();
}

void FindView::setType(const QString &sessionType)
{
    const bool isWhole = sessionType == callSession;
    for (const Vocabulary::Row &row : Vocabulary::rows()) {
        // Nobody keeps records of call sessions: those of calls lead there.
        if (row.sessionType != (isWhole ? QStringLiteral("call-control") : sessionType))
            continue;
        m_whole->setChecked(isWhole);
        if (row.recordType == m_bar->type())
            return;
        m_bar->setType(row.recordType);
        if (isVisible())
            m_bar->search();
        return;
    }
}

bool FindView::takesWhole() const
{
    const Vocabulary::Row *row = m_bar->row();
    return m_whole->isChecked() && row && !row->wholeField.isEmpty();
}

SessionAddress FindView::addressOf(const DetailRecord &record) const
{
    const Vocabulary::Row *row = Vocabulary::ofRecords(m_list->query().recordType);
    if (!row)
        return {};
    SessionAddress address = SessionAddress::of(
        Vocabulary::toSession(row->recordType, record.value(row->idField), record.value(row->timeField)));
    if (const QString whole = record.value(row->wholeField); takesWhole() && !whole.isEmpty()) {
        address.type = callSession;
        address.event = whole;
    }
    return address;
}

QList<SessionAddress> FindView::selected() const
{
    QList<SessionAddress> sessions;
    QSet<QString> known;
    for (const DetailRecord *record : m_list->selected()) {
        const SessionAddress address = addressOf(*record);
        // Records of one call lead to the same one.
        if (address.isNull() || known.contains(address.event))
            continue;
        known.insert(address.event);
        sessions << address;
    }
    return sessions;
}

void FindView::follow()
{
    const Vocabulary::Row *row = m_bar->row();
    const auto marked = static_cast<int>(m_list->table()->selectedRowNumbers().size());
    const bool isEmpty = m_list->model()->rowCount() == 0;
    m_whole->setVisible(!isEmpty && row && !row->wholeField.isEmpty());
    m_open->setEnabled(m_list->current() && marked == 1);
    m_openButton->setVisible(!isEmpty && marked < 2);
    m_openButton->setEnabled(m_open->isEnabled());
    const QString words = marked < 2
                              ? tr("Analyse the sessions of the records that are marked")
                              : tr("Analyse %n session(s)", nullptr, qMin(marked, Vocabulary::mostSessions));
    m_analyse->setText(words);
    m_analyse->setEnabled(marked > 1);
    m_batchButton->setText(words);
    m_batchButton->setVisible(marked > 1);
}

void FindView::openCurrent()
{
    const DetailRecord *record = m_list->current();
    const SessionAddress address = record ? addressOf(*record) : SessionAddress();
    if (!record)
        return;
    if (address.isNull())
        return emit noted(tr("This record has no id to ask for its session with."));
    emit sessionAsked(address);
}

void FindView::analyse()
{
    const QList<SessionAddress> sessions = selected();
    if (sessions.isEmpty())
        return emit noted(tr("These records have no ids to ask for their sessions with."));
    if (sessions.size() > Vocabulary::mostSessions)
        emit noted(
            tr("%1 sessions are marked; the first %2 of them are analysed.")
                .arg(QLocale().toString(sessions.size()), QLocale().toString(Vocabulary::mostSessions)));
    emit batchAsked(sessions.first(qMin(sessions.size(), qsizetype(Vocabulary::mostSessions))));
}

void FindView::showMenu(const QPoint &position)
{
    TableView *table = m_list->table();
    if (!table->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_analyse});
    menu->addSeparator();
    menu->addActions({table->copyAction(), table->copyCsvAction()});
    menu->popup(table->viewport()->mapToGlobal(position));
}

QList<QAction *> FindView::commands() const
{
    return {m_open, m_analyse, m_again};
}
