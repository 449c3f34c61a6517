// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaMapView.h"

#include "sessions/ui/SchemaCanvas.h"
#include "sessions/ui/SchemaLegend.h"
#include "sessions/ui/SchemaPanel.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SearchLine.h"
#include "widgets/Surface.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {
bool matches(const SessionSchema &schema, const SchemaMap::Box &box, const QString &text)
{
    QStringList words{box.recordType, SessionLayer::typeName(box.recordType)};
    if (box.type >= 0) {
        const SessionSchema::Type &type = schema.types[box.type];
        words << type.product << type.event << type.description << type.aliases;
    }
    return std::ranges::any_of(words,
                               [&](const QString &word) { return word.contains(text, Qt::CaseInsensitive); });
}
} // namespace

SchemaMapView::SchemaMapView(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_busy(new BusyBar),
      m_state(new EmptyState),
      m_search(new SearchLine(tr("Search record types"))),
      m_updated(new MutedLabel),
      m_canvas(new SchemaCanvas),
      m_legend(new SchemaLegend),
      m_panel(new SchemaPanel)
{
    setObjectName(QStringLiteral("schemaMap"));
    m_canvas->setObjectName(QStringLiteral("schemaCanvas"));
    m_map = makeMapPage();
    m_pages->addWidget(m_map);
    m_pages->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    connect(m_canvas, &SchemaCanvas::currentChanged, this, &SchemaMapView::showCurrent);
    connect(m_canvas, &SchemaCanvas::activated, this,
            [this](int box) { emit typeActivated(m_canvas->map().boxes()[box].recordType); });
    connect(m_panel, &SchemaPanel::boxAsked, m_canvas, &SchemaCanvas::setCurrent);
    connect(m_panel, &SchemaPanel::findAsked, this, &SchemaMapView::typeActivated);
    connect(m_search, &SearchLine::textChanged, this, &SchemaMapView::find);
    connect(m_search, &SearchLine::nextAsked, this, [this] { showFound(1); });
    connect(m_search, &SearchLine::previousAsked, this, [this] { showFound(-1); });
    connect(m_search, &SearchLine::leftDown, this, [this] { m_canvas->setFocus(Qt::TabFocusReason); });
    dress();
    showCurrent(-1);
    setLoading();
}

QWidget *SchemaMapView::makeMapPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new Surface(Qt::BottomEdge);
    m_bar = makeBar();
    top->setLayout(m_bar);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    auto *foot = new Surface(Qt::TopEdge);
    auto *footRow = new QVBoxLayout(foot);
    footRow->addWidget(m_legend);
    leftColumn->addWidget(m_canvas, 1);
    leftColumn->addWidget(foot);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    column->addWidget(top);
    column->addWidget(split, 1);
    return page;
}

QHBoxLayout *SchemaMapView::makeBar()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = Buttons::make(text, ButtonRole::Normal);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, m_canvas, run);
        row->addWidget(button);
    };
    row->addWidget(m_search, 1);
    row->addWidget(m_updated);
    row->addStretch(1);
    add(QStringLiteral("−"), tr("Smaller (−)"), [this] { m_canvas->zoomBy(0.8); });
    add(QStringLiteral("+"), tr("Larger (+)"), [this] { m_canvas->zoomBy(1.25); });
    add(tr("Whole map"), tr("Fit the whole map in (0)"), [this] { m_canvas->fit(); });
    m_updated->setWordWrap(false);
    return row;
}

void SchemaMapView::setSchema(const SessionSchema &schema)
{
    const int before = m_canvas->current();
    const QString kept = before < 0 ? QString() : m_canvas->map().boxes()[before].recordType;
    m_schema = schema;
    m_busy->setBusy(false);
    const SchemaMap map = SchemaMap::of(schema);
    m_canvas->setMap(map);
    m_legend->setLayers(map.layers());
    m_canvas->setAccessibleName(
        tr("Map of %n record type(s)", nullptr, static_cast<int>(map.boxes().size())));
    m_updated->setText(
        schema.updatedAt.isValid()
            ? tr("As of %1")
                  .arg(QLocale().toString(schema.updatedAt.toLocalTime().date(), QLocale::ShortFormat))
            : QString());
    if (map.isEmpty()) {
        showState(QStringLiteral("sessions"), tr("No record types"),
                  tr("Telnyx lists no record types for session analysis. Try again later."));
        return;
    }
    m_pages->setCurrentWidget(m_map);
    find(m_search->text());
    if (!kept.isEmpty())
        select(kept);
}

void SchemaMapView::setFailure(const Failure &failure)
{
    showState(QStringLiteral("warning"), tr("The map can’t be shown"), failure.what);
}

void SchemaMapView::showState(const QString &icon, const QString &title, const QString &text)
{
    m_busy->setBusy(false);
    m_state->setMessage(icon, title, text);
    m_state->clearButtons();
    connect(m_state->addButton(tr("Try again")), &QPushButton::clicked, this, &SchemaMapView::retryAsked);
    m_pages->setCurrentWidget(m_state);
}

// A map that is there already stays while it is read again.
void SchemaMapView::setLoading()
{
    m_busy->setBusy(true);
    if (!m_canvas->map().isEmpty()) {
        m_pages->setCurrentWidget(m_map);
        return;
    }
    m_state->setMessage(QStringLiteral("sessions"), tr("Reading the map"),
                        tr("Asking Telnyx for the record types that sessions are made of."));
    m_state->clearButtons();
    m_pages->setCurrentWidget(m_state);
}

bool SchemaMapView::showsMap() const
{
    return m_pages->currentWidget() == m_map;
}

bool SchemaMapView::select(const QString &recordType)
{
    const SessionSchema::Type *type = m_schema.find(recordType);
    const QString &name = type ? type->recordType : recordType;
    const QList<SchemaMap::Box> &boxes = m_canvas->map().boxes();
    const auto found =
        std::ranges::find_if(boxes, [&](const SchemaMap::Box &box) { return box.recordType == name; });
    if (found == boxes.end())
        return false;
    m_canvas->setCurrent(static_cast<int>(found - boxes.begin()));
    return true;
}

void SchemaMapView::showCurrent(int box)
{
    m_panel->setBox(m_schema, m_canvas->map(), box);
    m_canvas->setAccessibleDescription(
        box < 0 ? tr("Arrow keys go from one record type to the next, Enter finds its sessions.")
                : m_panel->words());
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(m_canvas, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SchemaMapView::find(const QString &text)
{
    m_found.clear();
    m_shown = -1;
    const SchemaMap &map = m_canvas->map();
    if (text.trimmed().isEmpty()) {
        m_canvas->setFound(std::nullopt);
        m_search->setCount(-1, 0);
        return;
    }
    for (int box = 0; box < map.boxes().size(); ++box)
        if (matches(m_schema, map.boxes()[box], text.trimmed()))
            m_found << box;
    std::ranges::stable_sort(m_found, [&](int a, int b) {
        const SchemaMap::Box &one = map.boxes()[a];
        const SchemaMap::Box &other = map.boxes()[b];
        return std::pair(one.y, one.column) < std::pair(other.y, other.column);
    });
    m_canvas->setFound(QSet<int>(m_found.cbegin(), m_found.cend()));
    m_search->setCount(-1, static_cast<int>(m_found.size()));
    showFound(1);
}

void SchemaMapView::showFound(int step)
{
    const int total = static_cast<int>(m_found.size());
    if (total == 0)
        return;
    m_shown = m_shown < 0 && step < 0 ? total - 1 : (m_shown + step + total) % total;
    m_canvas->setCurrent(m_found[m_shown]);
    m_search->setCount(m_shown, total);
}

void SchemaMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void SchemaMapView::dress()
{
    const int side = Scale::px(this, 14);
    const int air = Scale::px(this, 8);
    m_bar->setContentsMargins(side, air, side, air);
    m_bar->setSpacing(air);
    m_legend->parentWidget()->layout()->setContentsMargins(side, air, side, air);
}
