// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallView.h"

#include "rooms/ui/WallAccess.h"
#include "rooms/ui/WallCardPainter.h"
#include "widgets/Scale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

WallView::WallView(QWidget *parent) : QAbstractScrollArea(parent)
{
    WallAccess::install();
    setObjectName(QStringLiteral("wallView"));
    setAccessibleName(tr("Active sessions"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    dress();
    arrange();
}

// The style draws scroll bars on what lists stand on; the cards stand on the window.
void WallView::dress()
{
    QPalette colours = verticalScrollBar()->palette();
    colours.setColor(QPalette::Base, palette().color(QPalette::Window));
    verticalScrollBar()->setPalette(colours);
}

void WallView::setCards(const QList<WallCard> &cards)
{
    const QString current = currentSession();
    const bool isSameOrder = std::ranges::equal(m_cards, cards, {}, &WallCard::session, &WallCard::session);
    const QList<WallCard> before = std::exchange(m_cards, cards);
    if (isSameOrder) {
        for (int i = 0; i < m_cards.size(); ++i) {
            if (m_cards[i] != before[i])
                repaintCard(i);
        }
        if (m_current >= 0 && m_cards[m_current] != before[m_current])
            say();
        return;
    }
    setHovered(-1);
    const int known = indexOf(current);
    m_current = known >= 0 ? known : std::min(m_current, static_cast<int>(m_cards.size()) - 1);
    arrange();
    viewport()->update();
    say();
    if (known < 0 && m_current >= 0)
        reveal(m_current);
    if (known < 0 && !current.isEmpty())
        emit currentChanged(currentSession());
}

QString WallView::currentSession() const
{
    return m_current < 0 ? QString() : m_cards[m_current].session;
}

int WallView::indexOf(const QString &session) const
{
    const auto found = std::ranges::find(m_cards, session, &WallCard::session);
    return session.isEmpty() || found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

bool WallView::setCurrentSession(const QString &session)
{
    const int card = indexOf(session);
    if (card < 0)
        return false;
    moveCurrent(card);
    reveal(card);
    return true;
}

QRect WallView::rectOf(int card) const
{
    return m_grid.rectOf(card).translated(0, -verticalScrollBar()->value());
}

int WallView::cardAt(const QPoint &point) const
{
    return m_grid.cardAt(point + QPoint(0, verticalScrollBar()->value()));
}

int WallView::contentHeight() const
{
    return m_grid.height();
}

QSize WallView::sizeHint() const
{
    return {Scale::px(this, 640), m_grid.height()};
}

QSize WallView::minimumSizeHint() const
{
    // A card in full.
    return {Scale::px(this, 200), Scale::px(this, 125)};
}

void WallView::arrange()
{
    const int before = m_grid.height();
    m_grid = WallGrid(fontMetrics(), viewport()->width(), static_cast<int>(m_cards.size()), isRightToLeft());
    verticalScrollBar()->setSingleStep(m_grid.rowPitch() / 3);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_grid.height() - viewport()->height()));
    if (m_grid.height() != before) {
        updateGeometry();
        emit contentHeightChanged();
    }
}

void WallView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const WallCardPainter look(this);
    const int scrolled = verticalScrollBar()->value();
    const QRect wanted = event->rect();
    const auto [first, end] = m_grid.between(wanted.top() + scrolled, wanted.bottom() + scrolled);
    for (int card = first; card < end; ++card) {
        const QRect rect = rectOf(card);
        if (!event->region().intersects(rect))
            continue;
        ++m_painted;
        const bool isCurrent = card == m_current;
        look.paint(&painter, rect, m_cards[card],
                   {.isCurrent = isCurrent,
                    .isHovered = card == m_hovered,
                    .hasFocus = isCurrent && hasFocus() && m_showsFocus});
    }
}

void WallView::repaintCard(int card)
{
    if (card >= 0 && card < m_cards.size())
        viewport()->update(rectOf(card));
}

void WallView::select(int card)
{
    if (card < 0 || card >= m_cards.size())
        return;
    const bool isOther = card != m_current;
    moveCurrent(card);
    reveal(card);
    if (isOther)
        emit currentChanged(currentSession());
}

void WallView::moveCurrent(int card)
{
    const int before = std::exchange(m_current, card);
    repaintCard(before);
    repaintCard(card);
    if (card != before)
        say();
}

void WallView::reveal(int card)
{
    const QRect rect = m_grid.rectOf(card);
    const int around = (m_grid.rowPitch() - rect.height());
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() - around < bar->value())
        bar->setValue(rect.top() - around);
    else if (rect.bottom() + around > bar->value() + viewport()->height())
        bar->setValue(rect.bottom() + around - viewport()->height());
}

void WallView::say()
{
    setAccessibleDescription(m_current < 0 ? QString() : m_cards[m_current].words());
    if (hasFocus())
        WallAccess::tellCurrent(this);
}

void WallView::setHovered(int card)
{
    if (card == m_hovered)
        return;
    const int before = std::exchange(m_hovered, card);
    repaintCard(before);
    repaintCard(card);
}

void WallView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    // The current card stays in sight where the rows broke anew.
    if (m_current >= 0 && event->oldSize().width() != event->size().width())
        reveal(m_current);
}

void WallView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
        viewport()->update();
    }
}

void WallView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

bool WallView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int card = cardAt(help->pos());
    if (card < 0)
        QToolTip::hideText();
    else // names come from outside: as rich text they would be taken for markup
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p>%1</p>").arg(m_cards[card].words().toHtmlEscaped()), viewport(),
                           rectOf(card));
    return true;
}
