// SPDX-License-Identifier: GPL-3.0-or-later
// How UsagePane is put together.
#include "usage/ui/AskLine.h"
#include "usage/ui/BuilderBar.h"
#include "usage/ui/ExportMenu.h"
#include "usage/ui/OverviewView.h"
#include "usage/ui/ReportView.h"
#include "usage/ui/ShortCallsView.h"
#include "usage/ui/UsagePane.h"
#include "usage/ui/UsageSidePanel.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/PaneBar.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TabStrip.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

UsagePane::UsagePane(const Clock *clock, QWidget *parent)
    : Pane(parent),
      m_clock(clock),
      m_ask(new AskLine(this)),
      m_export(new ExportMenu(this)),
      m_tabs(new TabStrip(this)),
      m_builder(new BuilderBar(clock, this)),
      m_busy(new BusyBar(this)),
      m_trouble(new Banner(this)),
      m_pages(new QStackedWidget(this)),
      m_view(new ReportView(this)),
      m_empty(new EmptyState(this)),
      m_overview(new OverviewView(clock, this)),
      m_short(new ShortCallsView(this)),
      m_side(new UsageSidePanel(this)),
      m_splitter(new QSplitter(this))
{
    makeCommands();
    build();
    connectParts();
    showState();
}

void UsagePane::makeCommands()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto &&work) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, work);
        m_commands << action;
    };
    add("usageAskAction", tr("Ask for a report"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        m_ask->field()->setFocus();
        m_ask->field()->selectAll();
    });
    add("usageSaveAction", tr("Save report …"), QKeySequence(QKeySequence::Save), [this] { save(); });
    add("usageAgainAction", tr("Read the report again"), QKeySequence(QKeySequence::Refresh), [this] {
        if (m_desk && !m_report.product.isEmpty()) {
            stopReading();
            read(UsageReports::Freshness::Again);
        }
    });
    add("usageSideAction", tr("Show how it was understood"), {}, [this] {
        m_isSideWanted = true;
        setFace(Face::Report);
    });
    add("usageRecordsAction", tr("Open the detail records of what is chosen"),
        QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_side->openRecords(); });
    add("usageCurlAction", tr("Copy the report as cURL"), {}, [this] { m_export->copyCurl(); });
}

void UsagePane::build()
{
    setObjectName(QStringLiteral("usagePane"));
    auto *bar = new PaneBar(title(), this);
    m_ask->setMinimumWidth(Scale::px(this, 520));
    bar->addTrailing(m_ask, 1);
    QPushButton *save = Buttons::make(tr("Save report"), ButtonRole::Normal, bar);
    save->setObjectName(QStringLiteral("usageSave"));
    connect(save, &QPushButton::clicked, this, &UsagePane::save);
    QPushButton *exporting = Buttons::make(tr("Export"), ButtonRole::Normal, bar);
    exporting->setObjectName(QStringLiteral("usageExport"));
    exporting->setMenu(m_export);
    bar->addTrailing(save);
    bar->addTrailing(exporting);

    m_tabs->setObjectName(QStringLiteral("usageTabs"));
    m_tabs->setAccessibleName(tr("Views of usage"));
    for (const QString &name : {tr("Report"), tr("All products"), tr("Short calls")})
        m_tabs->addTab(name);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(0);
    headColumn->addWidget(m_ask->reply());
    headColumn->addWidget(m_tabs);
    headColumn->addWidget(m_builder);

    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_view, m_overview, m_short})
        m_pages->addWidget(page);
    m_trouble->setClosable(true);
    m_trouble->setFlush(true);
    m_trouble->setObjectName(QStringLiteral("usageTrouble"));
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] { run(m_report); });
    m_trouble->hide();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    m_splitter->addWidget(content);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_side->setClosable(true);
    connect(m_side, &SidePanel::closeRequested, this, [this] {
        m_isSideWanted = false;
        m_side->hide();
    });
    setFocusProxy(m_ask->field());
    // As it is read: the bar, the views, the parts of the report, the report, what stands beside it.
    QWidget *last = m_ask->field();
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_ask->button(), save, exporting, m_tabs, m_view, m_side}) {
        setTabOrder(last, next);
        last = next;
    }
    m_builder->setTabAnchor(m_tabs);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(head);
    all->addWidget(m_splitter, 1);
}
