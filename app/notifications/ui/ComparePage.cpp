// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ComparePage.h"

#include "notifications/NotificationBook.h"
#include "widgets/ActionButton.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
ItemListView::Words words()
{
    ItemListView::Words words;
    words.icon = QStringLiteral("document");
    words.name = ComparePage::tr("Comparison with a file");
    words.reading = ComparePage::tr("Reading the set-up of the account …");
    words.none = ComparePage::tr("Neither has anything");
    words.noneAdvice = ComparePage::tr("The file and the account are both without settings.");
    words.failed = ComparePage::tr("The set-up of the account could not be read");
    words.count = [](int lines) { return ComparePage::tr("%n lines", nullptr, lines); };
    return words;
}

// One file of this computer; nothing for anything else.
QString fileOf(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}
} // namespace

ComparePage::ComparePage(QWidget *parent)
    : NotificationPage(parent),
      m_table(ComparisonColumns::all()),
      m_headButtons(new QWidget),
      m_name(new ElidedLabel),
      m_summary(new QLabel),
      m_readOnly(new MutedLabel),
      m_said(new Banner(this)),
      m_sides(new QStackedWidget),
      m_start(new EmptyState),
      m_list(new ItemListView(QStringLiteral("comparison"), words()))
{
    setObjectName(QStringLiteral("compare"));
    setAcceptDrops(true);
    makeActions();
    build();
    connect(m_list, &ItemListView::changed, this, &ComparePage::refreshActions);
    connect(m_list, &ItemListView::clearWordsAsked, this, &PanePage::clearWordsAsked);
    connect(m_list->table(), &TableView::headerStateChanged, this, &PanePage::layoutChanged);
    follow();
}

void ComparePage::makeActions()
{
    m_open = addCommand("compareFile", QStringLiteral("folder"), tr("Compare with a file…"),
                        QKeySequence::Open, [this] { chooseFile(); });
    m_export = addCommand("exportSetup", QStringLiteral("download"), tr("Export this set-up…"),
                          QKeySequence(Qt::CTRL | Qt::Key_E), [this] { choosePlace(); });
    m_close = addCommand("closeComparison", QStringLiteral("close"), tr("Close the file"), {},
                         [this] { closeFile(); });
    m_stage = addCommand("stageComparison", {}, tr("Stage these changes"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { stage(); });
    m_create = addCommand("createMissing", {}, tr("Create what is missing…"), {}, [this] { askCreate(); });
    addCommand("compareReload", QStringLiteral("retry"), tr("Read the account again"), QKeySequence::Refresh,
               [this] { m_reading.read(); });
}

void ComparePage::build()
{
    m_said->setObjectName(QStringLiteral("compareSaid"));
    m_said->setFlush(true);
    m_said->setClosable(true);
    m_said->hide();
    buildStart();
    m_list->setTable(&m_table, {ComparisonColumns::what});
    m_list->table()->setAlwaysShown({0});
    m_list->table()->setRoomyColumn(1);
    m_list->table()->sortByColumn(0, Qt::AscendingOrder);
    m_list->addToFoot(new ActionButton(m_stage, ButtonRole::Primary));
    m_list->addToFoot(new ActionButton(m_create));
    m_sides->addWidget(m_start);
    m_sides->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(m_said);
    column->addWidget(m_sides, 1);
}

void ComparePage::buildStart()
{
    m_start->setObjectName(QStringLiteral("compareStart"));
    m_start->setMessage(QStringLiteral("document"), tr("The whole set-up as a file"),
                        tr("Export it to keep it or to carry it to another account. Choose a file, or drop "
                           "one here, to see how this account differs from it. Files hold no keys and no "
                           "ids."));
    // The first one is the main action.
    for (QAction *action : {m_open, m_export}) {
        QPushButton *button = m_start->addButton(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        });
    }
}

QWidget *ComparePage::makeHead()
{
    auto *head = new Surface(Qt::BottomEdge);
    m_name->setObjectName(QStringLiteral("compareName"));
    m_name->setMuted(true);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_readOnly->setObjectName(QStringLiteral("compareReadOnly"));
    for (QLabel *label : {m_summary, static_cast<QLabel *>(m_readOnly)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *flow = new FlowLayout(m_headButtons);
    flow->addWidget(new ActionButton(m_open));
    flow->addWidget(new ActionButton(m_export));
    auto *close = new ActionButton(m_close, ButtonRole::Quiet);
    close->followVisibility();
    flow->addWidget(close);
    auto *column = new QVBoxLayout(head);
    const int side = Scale::px(this, 14);
    column->setContentsMargins(side, Scale::px(this, 8), side, Scale::px(this, 8));
    column->setSpacing(Scale::px(this, 6));
    column->addWidget(m_headButtons);
    column->addWidget(m_name);
    column->addWidget(m_summary);
    column->addWidget(m_readOnly);
    return head;
}

const NotificationSetup &ComparePage::setup() const
{
    static const NotificationSetup none;
    return m_desk ? m_desk->book()->setup() : none;
}

void ComparePage::setDesk(NotificationsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->book(), nullptr, this, nullptr);
    }
    m_desk = desk;
    m_isCreating = false;
    m_said->hide();
    m_reading.setBook(desk ? desk->book() : nullptr);
    m_list->setReading(desk ? &m_reading : nullptr);
    m_table.clear();
    m_comparison = {};
    if (desk) {
        connect(desk, &NotificationsDesk::accountChanged, this, &ComparePage::follow);
        connect(desk->book(), &NotificationBook::changed, this, &ComparePage::compare);
    }
    // The file stays: to hold it against another account is what it is for.
    compare();
    if (isVisible() && desk && !desk->book()->isRead())
        m_reading.read();
}

void ComparePage::showEvent(QShowEvent *event)
{
    NotificationPage::showEvent(event);
    if (m_desk && !m_desk->book()->isRead() && !m_desk->book()->isReading())
        m_reading.read();
}

void ComparePage::setWords(const QString &words)
{
    m_list->setWords(words);
}

QWidget *ComparePage::mainWidget()
{
    if (m_document && m_table.rowCount() > 0)
        return m_list->table();
    const auto buttons = m_start->findChildren<QPushButton *>();
    return m_document || buttons.isEmpty() ? static_cast<QWidget *>(m_list) : buttons.first();
}

void ComparePage::open(const QUrlQuery &place)
{
    if (place.queryItemValue(QStringLiteral("open")) == u"1" && m_open->isEnabled())
        chooseFile();
    else if (place.queryItemValue(QStringLiteral("export")) == u"1" && m_export->isEnabled())
        choosePlace();
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_open->isEnabled() && !fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty() || !m_open->isEnabled())
        return;
    event->acceptProposedAction();
    compareWith(path);
}

void ComparePage::say(Tone tone, const QString &title, const QString &text)
{
    m_said->clearButtons();
    m_said->setMessage(tone, title, text);
    m_said->show();
}

QByteArray ComparePage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_list->table()->headerState() << m_folder;
    return state;
}

void ComparePage::restoreLayout(const QByteArray &state)
{
    QByteArray header;
    QDataStream in(state);
    in >> header >> m_folder;
    if (!m_list->table()->restoreHeaderState(header))
        m_list->table()->resetColumns();
}
