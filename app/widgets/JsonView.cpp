// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonView.h"

#include "base/Call.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/JsonRows.h"
#include "widgets/JsonTable.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SearchLine.h"
#include "widgets/TextPage.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStringMatcher>
#include <QVBoxLayout>

namespace {
// Read at once: a selection that moves through a list doesn't flicker.
constexpr qsizetype small = 64 * 1024;

std::vector<int> placesOf(const QString &needle, const QString &text)
{
    std::vector<int> places;
    const QStringMatcher matcher(needle, Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + needle.size()))
        places.push_back(static_cast<int>(at));
    return places;
}

/// At once where that is little work, else on another thread; `done` is called either way, unless a later
/// one takes the place of this one.
template <class T, class Work, class Done>
void runWhere(bool isSmall, QWidget *owner, QPointer<CallBase> &slot, Work work, Done done)
{
    if (slot)
        slot->abort();
    slot.clear();
    if (isSmall) {
        done(work());
        return;
    }
    auto *call = runInBackground<T>(owner, [work = std::move(work)] { return Outcome<T>(work()); });
    slot = call;
    call->then(owner, [&slot, call, done = std::move(done)](Outcome<T> outcome) {
        if (slot != call)
            return;
        slot.clear();
        if (outcome)
            done(std::move(*outcome));
    });
}
} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent),
      m_rows(new JsonRows(this)),
      m_table(new JsonTable(m_rows)),
      m_page(new TextPage),
      m_search(new SearchLine(tr("Search in it"))),
      m_mode(Buttons::makeSmallIcon(QStringLiteral("document"), tr("Show as plain text"))),
      m_more(Buttons::makeSmallIcon(QStringLiteral("more"), tr("Copy and fold"))),
      m_note(new MutedLabel),
      m_path(new ElidedLabel),
      m_box(new QWidget),
      m_stack(new QStackedLayout)
{
    build();
    auto *menu = new QMenu(m_more);
    fillMenu(menu);
    // Not setMenu(): its arrow has no room beside the icon.
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_search, &SearchLine::textChanged, this, &JsonView::startSearch);
    connect(m_search, &SearchLine::nextAsked, this, [this] { showMatch(1); });
    connect(m_search, &SearchLine::previousAsked, this, [this] { showMatch(-1); });
    connect(m_search, &SearchLine::leftDown, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_mode, &QPushButton::toggled, this, &JsonView::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JsonView::showCurrent);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &JsonView::showCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    dress();
    clear();
}

void JsonView::build()
{
    m_table->setAccessibleName(tr("Fields and values"));
    m_page->setAccessibleName(tr("Plain text"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_page)}) {
        Scale::follow(part, Scale::code);
        part->installEventFilter(this);
    }
    for (QAbstractScrollArea *area :
         {static_cast<QAbstractScrollArea *>(m_table), static_cast<QAbstractScrollArea *>(m_page)})
        area->viewport()->setAutoFillBackground(false);
    m_mode->setCheckable(true);
    m_search->addTrailing(m_mode);
    m_search->addTrailing(m_more);
    m_note->setTone(Tone::Doubtful);
    m_note->setWordWrap(true);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setMuted(true);
    m_path->setLayoutDirection(Qt::LeftToRight);
    Scale::follow(m_path, Scale::code);
    // A stacked layout has no margins of its own.
    (new QVBoxLayout(m_box))->addLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_box, 1);
    column->addWidget(m_path);
    setFocusProxy(m_table);
}

void JsonView::fillMenu(QMenu *menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(text, this, run);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    QAction *value = add(tr("Copy value"), {}, [this] { copyValue(); });
    QAction *path = add(tr("Copy path"), {}, [this] { copyPath(); });
    QAction *all = add(tr("Copy all as received"), {}, [this] { copyAll(); });
    menu->addSeparator();
    QAction *open = add(tr("Unfold all"), {}, [this] { m_rows->setAllExpanded(true); });
    QAction *fold = add(tr("Fold all"), {}, [this] { m_rows->setAllExpanded(false); });
    connect(menu, &QMenu::aboutToShow, this, [=, this] {
        const bool isTree = !isText() && m_rows->rowCount() > 0;
        value->setEnabled(isTree && m_table->currentRow() >= 0);
        path->setEnabled(value->isEnabled());
        all->setEnabled(!m_json.isEmpty());
        open->setEnabled(isTree);
        fold->setEnabled(isTree);
    });
}

void JsonView::setJson(const QByteArray &json)
{
    if (json == m_json && m_outline)
        return;
    clear();
    if (json.isEmpty())
        return;
    m_json = json;
    runWhere<JsonOutlinePtr>(
        json.size() <= small, this, m_reading, [json] { return JsonOutline::read(json); },
        [this](const JsonOutlinePtr &outline) { take(outline); });
    showNote();
}

void JsonView::clear()
{
    for (QPointer<CallBase> *work : {&m_reading, &m_paging}) {
        if (*work)
            (*work)->abort();
        work->clear();
    }
    m_json.clear();
    take({});
}

void JsonView::take(JsonOutlinePtr outline)
{
    m_outline = std::move(outline);
    m_isPaged = false;
    m_page->setPage({});
    m_rows->setOutline(m_outline);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentRow(0);
    showNote();
    showMode();
    updateGeometry();
}

void JsonView::showNote()
{
    QStringList notes;
    if (m_reading)
        notes << tr("Reading %1…").arg(locale().formattedDataSize(m_json.size()));
    else if (!m_outline)
        notes << tr("Nothing to show.");
    m_note->setTone(m_outline ? std::optional(Tone::Doubtful) : std::nullopt);
    if (m_outline && m_outline->trouble() == JsonOutline::Trouble::Invalid)
        notes << tr("This is no valid JSON: it is shown as plain text.");
    if (m_outline && m_outline->trouble() == JsonOutline::Trouble::TooDeep)
        notes << tr("More than %L1 levels deep: it is shown as plain text.").arg(JsonOutline::deepest);
    if (m_outline && m_outline->wasRepaired())
        notes << tr("Some bytes were no UTF-8. They are shown as %1.").arg(QChar(0xfffd));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

QString JsonView::note() const
{
    return m_note->text();
}

QString JsonView::text() const
{
    return m_outline ? m_outline->pretty() : QString::fromUtf8(m_json);
}

bool JsonView::isText() const
{
    return m_outline && (m_wantsText || m_outline->trouble() != JsonOutline::Trouble::None);
}

void JsonView::setText(bool asText)
{
    m_wantsText = asText;
    m_mode->setChecked(asText);
    showMode();
}

void JsonView::showMode()
{
    const bool hasAny = m_outline != nullptr;
    m_search->setVisible(hasAny);
    m_box->setVisible(hasAny);
    m_mode->setVisible(hasAny && m_outline->trouble() == JsonOutline::Trouble::None);
    m_path->setVisible(hasAny && !isText());
    m_stack->setCurrentWidget(isText() ? static_cast<QWidget *>(m_page) : m_table);
    setFocusProxy(m_stack->currentWidget());
    if (isText() && !m_isPaged)
        fillPage();
    else
        startSearch();
}

void JsonView::fillPage()
{
    m_isPaged = true;
    const JsonOutlinePtr outline = m_outline;
    runWhere<QString>(
        m_json.size() <= small, this, m_paging, [outline] { return outline->pretty(); },
        [this](const QString &text) {
            m_page->setPage(text);
            startSearch();
            updateGeometry();
        });
}

void JsonView::startSearch()
{
    const QString needle = m_search->text();
    takeMatches({});
    if (!m_outline || needle.isEmpty()) {
        if (m_searching)
            m_searching->abort();
        m_searching.clear();
        return;
    }
    const bool isSmall = m_json.size() <= small;
    const auto done = [this](std::vector<int> found) { takeMatches(std::move(found)); };
    if (isText())
        runWhere<std::vector<int>>(
            isSmall, this, m_searching, [text = m_page->page(), needle] { return placesOf(needle, text); },
            done);
    else
        runWhere<std::vector<int>>(
            isSmall, this, m_searching, [outline = m_outline, needle] { return outline->find(needle); },
            done);
}

void JsonView::takeMatches(std::vector<int> matches)
{
    m_matches = std::move(matches);
    m_match = -1;
    if (m_outline)
        m_rows->setMatches(isText() ? std::vector<int>() : m_matches);
    m_search->setCount(-1, static_cast<int>(m_matches.size()));
    if (!m_matches.empty())
        showMatch(1);
}

void JsonView::showMatch(int step)
{
    const int total = static_cast<int>(m_matches.size());
    if (total == 0)
        return;
    m_match = m_match < 0 && step < 0 ? total - 1 : (m_match + step + total) % total;
    const int found = m_matches[static_cast<std::size_t>(m_match)];
    if (isText())
        m_page->showPart(found, m_search->text().size());
    else if (const int row = m_rows->reveal(found); row >= 0)
        m_table->setCurrentRow(row);
    m_search->setCount(m_match, total);
}

void JsonView::showCurrent()
{
    const int row = m_table->currentRow();
    m_path->setText(row < 0 ? QString() : m_outline->path(m_rows->itemOf(row)));
    m_path->setAccessibleName(tr("Path: %1").arg(m_path->text()));
}

void JsonView::copyValue()
{
    if (isText()) {
        m_page->copy();
        emit copied(tr("Selection"));
    } else if (const int row = m_table->currentRow(); row >= 0) {
        put(m_outline->value(m_rows->itemOf(row)), tr("Value"));
    }
}

void JsonView::copyPath()
{
    if (const int row = m_table->currentRow(); row >= 0)
        put(m_outline->path(m_rows->itemOf(row)), tr("Path"));
}

void JsonView::copyAll()
{
    put(m_outline ? m_outline->received() : QString::fromUtf8(m_json), tr("Record"));
}

void JsonView::put(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(what);
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_F3)
        showMatch(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (watched == m_table && key->matches(QKeySequence::Copy))
        copyValue();
    else if (watched == m_table && key->key() == Qt::Key_C &&
             key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copyPath();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void JsonView::paintEvent(QPaintEvent *)
{
    if (!m_box->isVisible())
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Token::Line));
    painter.setBrush(theme.colour(Token::Window));
    const double radius = Scale::px(this, 6);
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void JsonView::dress()
{
    const int edge = Scale::px(this, 4);
    m_box->layout()->setContentsMargins(1, edge, 1, edge);
    layout()->setSpacing(Scale::px(this, 6));
}
