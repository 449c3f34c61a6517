// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LayoutCanvas.h"

#include "rooms/LayoutBoard.h"
#include "widgets/Scale.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

LayoutCanvas::LayoutCanvas(LayoutBoard *board, QWidget *parent) : QWidget(parent), m_board(board)
{
    setObjectName(QStringLiteral("layoutCanvas"));
    setAccessibleName(tr("Picture of the composition"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The picture is not mirrored: its left is the left of the video.
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto follow = [this] {
        update();
        describe();
    };
    connect(board, &LayoutBoard::changed, this, follow);
    connect(board, &LayoutBoard::currentChanged, this, follow);
    describe();
}

QSize LayoutCanvas::sizeHint() const
{
    return {Scale::px(this, 560), Scale::px(this, 220)};
}

QSize LayoutCanvas::minimumSizeHint() const
{
    return {Scale::px(this, 240), Scale::px(this, 150)};
}

LayoutPainter LayoutCanvas::painter() const
{
    // Handles at the edge of the picture stay whole, and so does the ring of the focus.
    const double air = Scale::px(this, handleSize);
    return {m_board->layout().resolution(), m_board->layout().regions(),
            QRectF(rect()).adjusted(air, air, -air, -air), Theme::of(this), font()};
}

QRectF LayoutCanvas::viewOf(int region) const
{
    return painter().toView(m_board->layout().regions()[region].place);
}

void LayoutCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!hasKey(event))
        QWidget::keyPressEvent(event);
}

void LayoutCanvas::keyReleaseEvent(QKeyEvent *event)
{
    // Holding a key down is one edit.
    if (!event->isAutoRepeat() && !m_drag)
        m_board->edit([](CompositionLayout &layout) { layout.endGesture(); });
    QWidget::keyReleaseEvent(event);
}

bool LayoutCanvas::hasKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        endDrag(false);
        return true;
    }
    if (m_board->current() < 0 || m_drag)
        return false;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        step({event->key() == Qt::Key_Left ? -1 : 1, 0}, event->modifiers());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step({0, event->key() == Qt::Key_Up ? -1 : 1}, event->modifiers());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        lift(1);
        return true;
    case Qt::Key_Minus:
        lift(-1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_board->edit([this](CompositionLayout &layout) { layout.remove(m_board->current()); });
        return true;
    default:
        return false;
    }
}

void LayoutCanvas::lift(int by)
{
    VideoRegion wanted = *m_board->currentRegion();
    wanted.zPos += by;
    m_board->edit([&](CompositionLayout &layout) {
        layout.setRegion(m_board->current(), wanted, QStringLiteral("depth"));
    });
}

void LayoutCanvas::step(QPoint way, Qt::KeyboardModifiers modifiers)
{
    const QPoint by = way * (modifiers & Qt::ControlModifier ? fine : coarse);
    m_board->edit([&](CompositionLayout &layout) {
        if (modifiers & Qt::ShiftModifier)
            layout.resize(m_board->current(), {by.x(), by.y()}, QStringLiteral("size by keys"));
        else
            layout.move(m_board->current(), by, QStringLiteral("move by keys"));
    });
}

bool LayoutCanvas::focusNextPrevChild(bool next)
{
    const int to = m_board->current() + (next ? 1 : -1);
    if (m_board->current() < 0 || to < 0 || to >= m_board->layout().regions().size())
        return QWidget::focusNextPrevChild(next);
    m_board->setCurrent(to);
    return true;
}

void LayoutCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const int last = static_cast<int>(m_board->layout().regions().size()) - 1;
    if (event->reason() == Qt::TabFocusReason && last >= 0)
        m_board->setCurrent(0);
    if (event->reason() == Qt::BacktabFocusReason && last >= 0)
        m_board->setCurrent(last);
    update();
}

void LayoutCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_drag)
        endDrag(true);
    update();
}

QString LayoutCanvas::words() const
{
    const VideoRegion *region = m_board->currentRegion();
    if (!region)
        return tr("No region yet. Choose a layout above, or add a region.");
    //: a region's number, how many there are, its name, place, size and depth
    return tr("%1 of %2, “%3”: %4, %5, %6 × %7 pixels, depth %8")
        .arg(m_board->current() + 1)
        .arg(m_board->layout().regions().size())
        .arg(region->name)
        .arg(region->place.x())
        .arg(region->place.y())
        .arg(region->place.width())
        .arg(region->place.height())
        .arg(region->zPos);
}

void LayoutCanvas::describe()
{
    setAccessibleDescription(words());
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LayoutCanvas::paintEvent(QPaintEvent *)
{
    QPainter onto(this);
    onto.setRenderHint(QPainter::Antialiasing);
    const LayoutPainter view = painter();
    view.drawPicture(&onto);
    QList<QStringList> names;
    const QList<VideoRegion> &regions = m_board->layout().regions();
    for (int number = 0; number < regions.size(); ++number)
        names << m_board->namesIn(number);
    view.drawRegions(&onto, names);
    if (regions.isEmpty()) {
        onto.setPen(Theme::of(this).colour(Token::NavigationText));
        onto.drawText(view.picture(), Qt::AlignCenter | Qt::TextWordWrap, words());
    }
    drawGuides(&onto);
    drawHandles(&onto);
}

void LayoutCanvas::drawGuides(QPainter *onto) const
{
    const LayoutPainter view = painter();
    const QRectF picture = view.picture();
    onto->setPen(QPen(Theme(Theme::Kind::Dark).colour(Token::Accent), 1, Qt::DashLine));
    if (m_snap.vertical) {
        const double x = view.toView(QRectF(*m_snap.vertical, 0, 0, 0)).x();
        onto->drawLine(QPointF(x, picture.top()), QPointF(x, picture.bottom()));
    }
    if (m_snap.horizontal) {
        const double y = view.toView(QRectF(0, *m_snap.horizontal, 0, 0)).y();
        onto->drawLine(QPointF(picture.left(), y), QPointF(picture.right(), y));
    }
}

void LayoutCanvas::drawHandles(QPainter *onto) const
{
    if (m_board->current() < 0)
        return;
    // What lies around is dark in both themes.
    const Theme theme(Theme::Kind::Dark);
    onto->setBrush(Qt::NoBrush);
    onto->setPen(QPen(hasFocus() ? theme.colour(Token::Accent) : theme.colour(Token::NavigationStrong),
                      Scale::px(this, hasFocus() ? 3 : 2)));
    onto->drawRect(viewOf(m_board->current()));
    onto->setPen(QPen(Theme(Theme::Kind::Light).colour(Token::Accent), 1));
    onto->setBrush(theme.colour(Token::NavigationStrong));
    for (const Qt::Edges edges : holds())
        onto->drawRect(handle(edges));
}
