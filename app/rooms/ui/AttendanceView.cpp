// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/AttendanceView.h"

#include "widgets/Scale.h"
#include "widgets/charts/ReadoutCard.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

AttendanceView::AttendanceView(QWidget *parent)
    : QAbstractScrollArea(parent), m_card(new ReadoutCard(viewport()))
{
    setObjectName(QStringLiteral("attendance"));
    setAccessibleName(tr("Timeline of the session"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    say();
}

AttendancePaper AttendanceView::paper() const
{
    return {m_attendance, {Theme::of(this), font(), layoutDirection(), locale()}, viewport()->rect()};
}

void AttendanceView::setAttendance(const Attendance &attendance)
{
    if (attendance == m_attendance)
        return;
    m_attendance = attendance;
    leave();
    if (currentRow() < 0)
        m_current.clear();
    follow();
    say();
    viewport()->update();
}

void AttendanceView::setCurrent(const QString &participant)
{
    const QString wanted = m_attendance.rowOf(participant) < 0 ? QString() : participant;
    if (wanted == m_current)
        return;
    m_current = wanted;
    reveal(currentRow());
    say();
    viewport()->update();
}

double AttendanceView::topOf(int row) const
{
    return paper().headHeight() + row * paper().pitch() - verticalScrollBar()->value();
}

QRectF AttendanceView::rectOf(int row) const
{
    if (row < 0 || row >= m_attendance.people())
        return {};
    const QRectF rect(0, topOf(row), viewport()->width(), paper().pitch());
    return rect.bottom() <= paper().headHeight() || rect.top() >= viewport()->height() ? QRectF() : rect;
}

QRectF AttendanceView::barOf(int row) const
{
    return rectOf(row).isNull() ? QRectF() : paper().barOf(row, topOf(row));
}

int AttendanceView::rowAt(const QPointF &point) const
{
    const double head = paper().headHeight();
    if (point.y() < head)
        return -1;
    const int row = int((point.y() - head + verticalScrollBar()->value()) / paper().pitch());
    return row < m_attendance.people() ? row : -1;
}

void AttendanceView::follow()
{
    const double body = viewport()->height() - paper().headHeight();
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(int(paper().pitch()));
    bar->setPageStep(std::max(1, int(body)));
    bar->setRange(0, std::max(0, int(std::ceil(m_attendance.people() * paper().pitch() - body))));
}

// A screen reader is told of every change of this.
void AttendanceView::say()
{
    const int row = currentRow();
    setAccessibleDescription(row < 0 ? m_attendance.sentence() : m_attendance.words(row));
}

void AttendanceView::choose(int row)
{
    if (row < 0 || row >= m_attendance.people())
        return;
    const QString wanted = m_attendance.rows()[row].participant;
    if (wanted == m_current)
        return reveal(row);
    setCurrent(wanted);
    emit currentChanged(wanted);
}

void AttendanceView::reveal(int row)
{
    if (row < 0)
        return;
    const double top = row * paper().pitch();
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(int(top));
    else if (top + paper().pitch() > bar->value() + bar->pageStep())
        bar->setValue(int(std::ceil(top + paper().pitch() - bar->pageStep())));
}

void AttendanceView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const AttendancePaper paper = this->paper();
    const double head = paper.headHeight();
    const int people = m_attendance.people();
    const int current = currentRow();
    const int first = int(verticalScrollBar()->value() / paper.pitch());
    const double bottom = std::min(double(viewport()->height()), topOf(people));
    // What stands behind a row is painted before the lines of the axis, its bar after them.
    const auto marksOf = [&](int row) {
        const bool isCurrent = row == current;
        return (row == m_hovered ? AttendancePaper::Hovered : 0) |
               (isCurrent ? AttendancePaper::Current : 0) |
               (isCurrent && hasFocus() ? AttendancePaper::Focused : 0);
    };
    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    for (int row = first; row < people && topOf(row) < viewport()->height(); ++row)
        paper.paintGround(painter, topOf(row), marksOf(row));
    painter.setClipping(false);
    paper.paintHead(painter, std::max(head, bottom));
    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    for (int row = first; row < people && topOf(row) < viewport()->height(); ++row)
        paper.paintRow(painter, row, topOf(row), marksOf(row));
}

void AttendanceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    follow();
}

void AttendanceView::scrollContentsBy(int, int)
{
    leave();
    viewport()->update();
}

void AttendanceView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        follow();
        viewport()->update();
    }
}

bool AttendanceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        leave();
    return QAbstractScrollArea::viewportEvent(event);
}

void AttendanceView::hover(const QPointF &point)
{
    const int row = rowAt(point);
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
    const bool isInPlot = !m_attendance.isEmpty() && m_attendance.from().isValid() &&
                          point.x() >= paper().plot().left() && point.x() <= paper().plot().right() &&
                          point.y() < topOf(m_attendance.people());
    const QString moment = isInPlot ? m_attendance.wordsAt(paper().timeAt(point.x())) : QString();
    if (row < 0 && moment.isEmpty())
        return m_card->hide();
    m_card->setContent(row < 0 ? moment : m_attendance.words(row), {}, row < 0 ? QString() : moment);
    m_card->showAt(point.toPoint());
}

void AttendanceView::leave()
{
    m_card->hide();
    if (std::exchange(m_hovered, -1) >= 0)
        viewport()->update();
}

void AttendanceView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position());
}

void AttendanceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(rowAt(event->position()));
}

void AttendanceView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void AttendanceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (rowAt(event->position()) >= 0 && !m_current.isEmpty())
        emit opened(m_current);
}

int AttendanceView::rowByKey(int key) const
{
    const int current = currentRow();
    const int last = m_attendance.people() - 1;
    const int page = std::max(1, int(verticalScrollBar()->pageStep() / paper().pitch()) - 1);
    switch (key) {
    case Qt::Key_Up:
        return std::max(0, current - 1);
    case Qt::Key_Down:
        return std::min(last, current + 1);
    case Qt::Key_PageUp:
        return std::max(0, current - page);
    case Qt::Key_PageDown:
        return std::min(last, current + page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int row = isPlain && !m_attendance.isEmpty() ? rowByKey(event->key()) : -1;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0)
        choose(row);
    else if (isPlain && isEnter && !m_current.isEmpty())
        emit opened(m_current);
    else
        return QAbstractScrollArea::keyPressEvent(event);
    event->accept();
}

void AttendanceView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKeys && m_current.isEmpty())
        choose(0);
    viewport()->update();
}

void AttendanceView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QSize AttendanceView::sizeHint() const
{
    return {Scale::px(this, 640), int(paper().headHeight() + 8 * paper().pitch())};
}

QSize AttendanceView::minimumSizeHint() const
{
    return {Scale::px(this, 200), int(paper().headHeight() + 2 * paper().pitch())};
}

DrawnPicture AttendanceView::picture(const QString &title) const
{
    constexpr int most = 120;
    constexpr double width = 960;
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    const AttendancePaper::Look look{Theme(Theme::Kind::Light), font, layoutDirection(), locale()};
    const double pitch = AttendancePaper(m_attendance, look, QRectF(0, 0, width, 100)).pitch();
    const double head = AttendancePaper(m_attendance, look, QRectF(0, 0, width, 100)).headHeight();
    const int rows = std::min(most, m_attendance.people());
    const double height = 3 * pitch + head + (rows + 1) * pitch;
    const auto draw = [attendance = m_attendance, look, title, rows](QPainter &painter, const QRectF &area) {
        painter.fillRect(area, look.theme.colour(Token::Panel));
        const AttendancePaper words(attendance, look, area);
        double top = area.top() + words.pitch() / 2;
        words.paintLine(painter, top, title, Scale::strong(look.font));
        words.paintLine(painter, top += words.pitch(), attendance.sentence(), look.font);
        top += words.pitch() * 1.5;
        const AttendancePaper paper(attendance, look, area.adjusted(0, top - area.top(), 0, 0));
        const double first = top + paper.headHeight();
        paper.paintHead(painter, first + rows * paper.pitch());
        for (int row = 0; row < rows; ++row)
            paper.paintRow(painter, row, first + row * paper.pitch(), AttendancePaper::Plain);
        if (rows < attendance.people())
            paper.paintNote(painter, first + rows * paper.pitch(),
                            tr("%n more people are not shown.", nullptr, attendance.people() - rows));
    };
    return {draw, {width, height}};
}
