// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabbedPane.h"

#include "widgets/FilterBar.h"
#include "widgets/PaneBar.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"
#include "widgets/TabStrip.h"

#include <QDataStream>
#include <QFocusEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
// The window's name for what is selected within a place.
const QString selectionKey = QStringLiteral("key");

QUrlQuery renamed(const QUrlQuery &query, const QString &from, const QString &to)
{
    QUrlQuery result;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyEncoded))
        result.addQueryItem(name == from && !to.isEmpty() ? to : name, value);
    return result;
}
} // namespace

TabbedPane::TabbedPane(const QString &name, const QString &title, QWidget *parent)
    : Pane(parent),
      m_name(name),
      m_words(new FilterBar),
      m_strip(new TabStrip),
      m_pages(new QStackedWidget(this)),
      m_bar(new PaneBar(title, this))
{
    setObjectName(name + QLatin1String("Pane"));
}

void TabbedPane::setFaces(const QList<Face> &faces, const QString &accessibleName)
{
    for (const Face &face : faces)
        m_tabs << Tab{face};
    addFaceCommands();
    build(accessibleName);
    connect(m_strip, &QTabBar::currentChanged, this, &TabbedPane::showTab);
    connect(m_words, &FilterBar::textChanged, this, [this](const QString &words) {
        current().words = words;
        if (current().page)
            current().page->setWords(words);
    });
}

void TabbedPane::addFaceCommands()
{
    m_search = addCommand(m_name + QLatin1String("SearchAction"), tr("&Search this list"),
                          QKeySequence(QKeySequence::Find), [this] { m_words->focusField(); });
    for (int tab = 0; tab < m_tabs.size(); ++tab)
        addCommand(m_name + QLatin1String("FaceAction"), tr("Show %1").arg(m_tabs[tab].face.title),
                   QKeySequence(Qt::ALT | (Qt::Key_1 + tab)), [this, tab] {
                       m_strip->setCurrentIndex(tab);
                       pageAt(tab)->mainWidget()->setFocus(Qt::ShortcutFocusReason);
                   });
}

void TabbedPane::build(const QString &accessibleName)
{
    m_words->setObjectName(m_name + QLatin1String("Words"));
    m_words->setFindKey(false);
    m_words->setMaximumWidth(Scale::px(this, 360));
    m_bar->addTrailing(m_words, 1);

    m_strip->setObjectName(m_name + QLatin1String("Tabs"));
    m_strip->setAccessibleName(accessibleName);
    for (const Tab &tab : std::as_const(m_tabs))
        m_strip->addTab(tab.face.title);
    auto *head = new Surface(Qt::BottomEdge, this);
    auto *line = new QVBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_strip);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
}

QAction *TabbedPane::addCommand(const QString &object, const QString &text, const QKeySequence &keys,
                                const std::function<void()> &work)
{
    auto *action = new QAction(text, this);
    action->setObjectName(object);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, work);
    m_commands << action;
    return action;
}

QList<QAction *> TabbedPane::commands() const
{
    const PanePage *shown = m_tabs[m_tab].page;
    return shown ? shown->commands() + m_commands : m_commands;
}

PanePage *TabbedPane::pageAt(int tab)
{
    Tab &wanted = m_tabs[tab];
    if (wanted.page)
        return wanted.page;
    wanted.page = wanted.face.make();
    m_pages->addWidget(wanted.page);
    connectPage(tab);
    wanted.page->restoreLayout(wanted.layout);
    prepare(wanted.page);
    wanted.page->setWords(wanted.words);
    return wanted.page;
}

void TabbedPane::connectPage(int tab)
{
    PanePage *page = m_tabs[tab].page;
    connect(page, &PanePage::noted, this, &TabbedPane::noted);
    connect(page, &PanePage::notedWithUndo, this, &TabbedPane::notedWithUndo);
    connect(page, &PanePage::workStarted, this, &TabbedPane::workStarted);
    connect(page, &PanePage::destinationAsked, this, &TabbedPane::destinationAsked);
    connect(page, &PanePage::countChanged, this, &TabbedPane::showCounts);
    connect(page, &PanePage::hereChanged, this, [this, tab] {
        if (tab == m_tab)
            emit hereChanged();
    });
    connect(page, &PanePage::commandsChanged, this, [this, tab] {
        if (tab == m_tab)
            emit commandsChanged();
    });
    connect(page, &PanePage::layoutChanged, this, &TabbedPane::keepLayout);
    connect(page, &PanePage::clearWordsAsked, this, [this, tab] {
        if (tab == m_tab)
            m_words->clear();
    });
}

PanePage *TabbedPane::page(const QString &face)
{
    const auto found = std::ranges::find_if(m_tabs, [&](const Tab &each) { return each.face.name == face; });
    return found == m_tabs.end() ? nullptr : pageAt(static_cast<int>(found - m_tabs.begin()));
}

QList<PanePage *> TabbedPane::madePages() const
{
    QList<PanePage *> pages;
    for (const Tab &tab : m_tabs) {
        if (tab.page)
            pages << tab.page;
    }
    return pages;
}

QString TabbedPane::selectionName(const QString &face) const
{
    Q_UNUSED(face)
    return {};
}

QString TabbedPane::face() const
{
    return m_tabs[m_tab].face.name;
}

void TabbedPane::setFace(const QString &face)
{
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        if (m_tabs[tab].face.name == face)
            m_strip->setCurrentIndex(tab);
    }
}

void TabbedPane::showTab(int tab)
{
    const bool isNew = tab != m_tab;
    m_tab = tab;
    m_wasShown = true;
    PanePage *page = pageAt(tab);
    m_pages->setCurrentWidget(page);
    const QSignalBlocker quiet(m_words);
    m_words->setText(current().words);
    m_words->setPlaceholder(page->searchHint());
    m_words->setVisible(!page->searchHint().isEmpty());
    m_search->setEnabled(!page->searchHint().isEmpty());
    m_words->setTarget(page->mainWidget());
    showCounts();
    emit commandsChanged();
    if (isNew)
        emit hereChanged();
}

// No focus proxy: which widget of a page it is changes with what the page shows.
void TabbedPane::focusInEvent(QFocusEvent *event)
{
    Pane::focusInEvent(event);
    if (PanePage *page = current().page)
        page->mainWidget()->setFocus(event->reason());
}

// Nothing is made or asked for before somebody looks.
void TabbedPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    showFirst();
    if (m_isReady)
        openPending();
}

// The tab strip tells of changes only, not of the tab that it begins with.
void TabbedPane::showFirst()
{
    if (!m_wasShown)
        showTab(m_tab);
}

void TabbedPane::showCounts()
{
    for (int tab = 0; tab < m_tabs.size(); ++tab)
        m_strip->setTabNote(tab, m_tabs[tab].page ? m_tabs[tab].page->countText() : QString());
}

void TabbedPane::setReady(bool ready)
{
    m_isReady = ready;
    showCounts();
    if (ready && isVisible())
        openPending();
}

void TabbedPane::openPending()
{
    if (const auto pending = std::exchange(m_pending, std::nullopt))
        open(*pending);
}

bool TabbedPane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    if (!m_isReady) {
        m_pending = destination;
        return true;
    }
    const QString wanted = destination.value(QStringLiteral("face"));
    if (!wanted.isEmpty())
        setFace(wanted);
    showFirst();
    PanePage *page = pageAt(m_tab);
    page->open(renamed(destination.query, selectionKey, selectionName(page->face())));
    return true;
}

Destination TabbedPane::here() const
{
    Destination place;
    place.pane = name();
    if (const PanePage *page = m_tabs[m_tab].page)
        place.query = renamed(page->here(), selectionName(page->face()), selectionKey);
    if (!place.query.hasQueryItem(QStringLiteral("face")))
        place.query.addQueryItem(QStringLiteral("face"), face());
    return place;
}

void TabbedPane::keepLayout()
{
    QHash<QString, QByteArray> states;
    for (Tab &tab : m_tabs) {
        if (tab.page)
            tab.layout = tab.page->layoutState();
        states.insert(tab.face.name, tab.layout);
    }
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << states;
    emit viewStateChanged(state);
}

void TabbedPane::restoreViewState(const QByteArray &state)
{
    QDataStream in(state);
    QHash<QString, QByteArray> states;
    in >> states;
    if (in.status() != QDataStream::Ok)
        states.clear();
    for (Tab &tab : m_tabs) {
        tab.layout = states.value(tab.face.name);
        if (tab.page)
            tab.page->restoreLayout(tab.layout);
    }
}
