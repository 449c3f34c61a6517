// SPDX-License-Identifier: GPL-3.0-or-later
// How SessionsPane is put together.
#include "sessions/ui/EventTable.h"
#include "sessions/ui/FindView.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/OpenBar.h"
#include "sessions/ui/SchemaMapView.h"
#include "sessions/ui/SessionExportMenu.h"
#include "sessions/ui/SessionHead.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionsPane.h"
#include "sessions/ui/TreeBar.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/FilterBar.h"
#include "widgets/Surface.h"
#include "widgets/TabStrip.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

SessionsPane::SessionsPane(Clock *clock, QWidget *parent)
    : Pane(parent),
      m_export(new SessionExportMenu(clock, this)),
      m_head(new SessionHead(title(), m_export, this)),
      m_tabs(new TabStrip(this)),
      m_open(new OpenBar(this)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_view(new SessionView(this)),
      m_find(new FindView(this)),
      m_schema(new SchemaMapView(this))
{
    setObjectName(QStringLiteral("sessionsPane"));
    setAcceptDrops(true);
    build();
    makeCommands();
    connectParts();
    connectFaces();
    follow();
}

QWidget *SessionsPane::makeHead()
{
    m_tabs->setObjectName(QStringLiteral("sessionTabs"));
    m_tabs->setAccessibleName(tr("Views of sessions"));
    for (const QString &face : {tr("Session"), tr("Find"), tr("Batch"), tr("Compare"), tr("Schema map")})
        m_tabs->addTab(face);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_open);
    return head;
}

void SessionsPane::build()
{
    QWidget *head = makeHead();
    m_trouble->setObjectName(QStringLiteral("sessionTrouble"));
    m_trouble->setFlush(true);
    m_trouble->setClosable(true);
    m_trouble->hide();
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_view, m_find, m_schema})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(head);
    column->addWidget(m_trouble);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_open->field());
    setTabOrder(m_head, m_tabs);
    setTabOrder(m_tabs, m_open);
    setTabOrder(m_open, m_pages);
}

void SessionsPane::addCommand(const char *object, const QString &text, const QKeySequence &keys,
                              const std::function<void()> &work)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(object));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, work);
    m_commands << action;
}

void SessionsPane::makeCommands()
{
    addCommand("sessionEnterAction", tr("Enter the &id of a session"), QKeySequence(Qt::CTRL | Qt::Key_L),
               [this] {
                   setFace(Face::Session);
                   m_open->field()->setFocus();
                   m_open->field()->selectAll();
               });
    addCommand("sessionFindAction", tr("&Find a session …"), {}, [this] { setFace(Face::Find); });
    addCommand("sessionFileAction", tr("Open a saved session …"), QKeySequence(QKeySequence::Open),
               [this] { chooseFile(); });
    addCommand("sessionReloadAction", tr("&Read the session again"), QKeySequence(QKeySequence::Refresh),
               [this] {
                   if (m_desk)
                       m_desk->session()->reload();
               });
    addCommand("sessionSearchAction", tr("Search events"), {}, [this] {
        setFace(Face::Session);
        m_view->bar()->search()->focusField();
    });
    addCommand("sessionNextAction", tr("Next match"), QKeySequence(Qt::Key_F3),
               [this] { m_view->table()->nextMatch(); });
    addCommand("sessionPreviousAction", tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
               [this] { m_view->table()->nextMatch(true); });
    addCommand("sessionHottestAction", tr("Follow the &hottest path"), {}, [this] {
        m_view->table()->setFocus();
        m_view->table()->followHottest();
    });
    addCommand("sessionDeepenAction", tr("Read everything deeper"), {}, [this] {
        if (m_desk)
            m_desk->session()->deepenAll();
    });
    addCommand("sessionBookmarkAction", tr("&Bookmark the session"), QKeySequence(Qt::CTRL | Qt::Key_D),
               [this] { toggleBookmark(); });
    addCommand("sessionCompareAction", tr("&Compare with another session …"), {},
               [this] { chooseComparison(); });
    addCommand("sessionPanelAction", tr("Show the panel of the event"), {}, [this] { m_view->showPanel(); });
    addCommand("sessionSchemaAction", tr("Show the schema map"), {}, [this] { setFace(Face::Schema); });
    addCommand("sessionCurlAction", tr("Copy the session as cURL"), {}, [this] {
        if (m_desk)
            copyCurl(m_desk->session()->address());
    });
    m_commands << m_find->commands();
}
