// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/WeightPicture.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

WeightPicture::WeightPicture(QWidget *parent) : MoneyPicture(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    dress();
}

WeightPicture::~WeightPicture() = default;

const WeightTree &WeightPicture::tree() const
{
    static const WeightTree none;
    return m_tree ? *m_tree : none;
}

void WeightPicture::setTree(WeightTreePtr tree)
{
    m_tree = std::move(tree);
    m_index = FlameIndex(this->tree());
    m_found.clear();
    m_foundUntil.clear();
    m_current = -1;
    m_hovered = -1;
    m_zoomed = 0;
    m_wayBack.clear();
    m_part.reset();
    setAccessibleName(this->tree().name);
    say();
    arrange(Change::Tree, 0);
    viewport()->update();
}

bool WeightPicture::isOutOfZoom(int node) const
{
    return node < m_zoomed || node >= tree().nodes.at(m_zoomed).end;
}

void WeightPicture::setCurrent(int node)
{
    const int wanted = node >= 0 && node < tree().size() ? node : -1;
    if (wanted >= 0 && isOutOfZoom(wanted) && !isOnWayBack(wanted)) {
        int above = m_zoomed;
        while (above > 0 && (wanted < above || wanted >= tree().nodes.at(above).end))
            above = qMax(0, parentOf(above));
        showZoom(above);
    }
    if (wanted != m_current) {
        m_current = wanted;
        say();
    }
    if (wanted >= 0)
        reveal(wanted);
    viewport()->update();
}

void WeightPicture::setHighlighted(const QBitArray &nodes)
{
    m_found = nodes;
    m_foundUntil.clear();
    if (!nodes.isEmpty() && !m_index.isEmpty()) {
        m_found.resize(tree().size());
        m_foundUntil.reserve(size_t(m_index.size()) + 1);
        m_foundUntil.push_back(0);
        for (int place = 0; place < m_index.size(); ++place)
            m_foundUntil.push_back(m_foundUntil.back() + (m_found.testBit(m_index.node(place)) ? 1 : 0));
    }
    viewport()->update();
}

MoneyLook::State WeightPicture::state(int node) const
{
    if (!hasHighlight())
        return MoneyLook::State::Plain;
    return m_found.testBit(node) ? MoneyLook::State::Found : MoneyLook::State::Faded;
}

MoneyLook::State WeightPicture::state(const FlameIndex &index, int first, int last) const
{
    if (!hasHighlight())
        return MoneyLook::State::Plain;
    // A level of a part is a stretch of the same level of the whole.
    const auto from = size_t(m_index.place(index.node(first)));
    const auto to = size_t(m_index.place(index.node(last)));
    return m_foundUntil[to + 1] > m_foundUntil[from] ? MoneyLook::State::Found : MoneyLook::State::Faded;
}

void WeightPicture::showZoom(int node)
{
    constexpr double least = 1e-9;
    const int before = m_part ? -1 : m_zoomed;
    m_zoomed = node;
    const int place = m_index.place(node);
    m_part = place > 0 && m_index.width(place) < least ? std::make_unique<FlameIndex>(tree(), node) : nullptr;
    m_wayBack = WayBack::to(tree(), node);
    arrange(Change::Zoom, before);
    viewport()->update();
}

void WeightPicture::zoomTo(int node)
{
    if (node < 0 || node >= tree().size() || node == m_zoomed)
        return;
    setHovered(-1);
    showZoom(node);
    emit zoomChanged(node);
}

bool WeightPicture::isOnWayBack(int node) const
{
    return std::any_of(m_wayBack.begin(), m_wayBack.end(),
                       [&](const WayBack::Row &row) { return row.node == node && row.hidden == 0; });
}

QString WeightPicture::note() const
{
    return shown().isByLeaves() ? tr("Nothing here has an amount: sizes show how many parts there are.")
                                : QString();
}

QRectF WeightPicture::inside() const
{
    const double side = m_look.px(2);
    return QRectF(viewport()->rect()).adjusted(side, side, -side, -side);
}

double WeightPicture::headHeight(const MoneyLook &look) const
{
    const double words = note().isEmpty() ? 0 : look.rowHeight();
    return words + double(m_wayBack.size()) * (look.thinHeight() + look.gap());
}

void WeightPicture::paintHead(QPainter &painter, const MoneyLook &look, const QRectF &area) const
{
    QRectF row(area.left(), area.top(), area.width(), look.thinHeight());
    for (const WayBack::Row &back : m_wayBack) {
        const MoneyLook::State how = back.hidden > 0 ? MoneyLook::State::Plain : state(back.node);
        const int colour = back.hidden > 0 ? -1 : tree().nodes.at(back.node).colour;
        look.bar(painter, row, colour, how);
        look.label(painter, row, WayBack::text(tree(), back), colour, how, true);
        row.translate(0, look.thinHeight() + look.gap());
    }
    if (!note().isEmpty())
        look.note(painter, QRectF(row.topLeft(), QSizeF(area.width(), look.rowHeight())), note());
}

int WeightPicture::headNodeAt(double y) const
{
    const double row = (y - inside().top()) / (m_look.thinHeight() + m_look.gap());
    return row < 0 || row >= double(m_wayBack.size()) ? -1 : m_wayBack.at(int(row)).node;
}

QRectF WeightPicture::headRectOf(int node, const QRectF &area) const
{
    for (int i = 0; i < int(m_wayBack.size()); ++i)
        if (m_wayBack.at(i).node == node && m_wayBack.at(i).hidden == 0)
            return {area.left(), area.top() + i * (m_look.thinHeight() + m_look.gap()), area.width(),
                    m_look.thinHeight()};
    return {};
}

int WeightPicture::neighbour(int node, int key) const
{
    const int place = m_index.place(node);
    const int parent = m_index.parent(place);
    switch (key) {
    case Qt::Key_Up:
        return parent < 0 ? -1 : m_index.node(parent);
    case Qt::Key_Down:
        return m_index.childrenBegin(place) < m_index.childrenEnd(place)
                   ? m_index.node(m_index.childrenBegin(place))
                   : -1;
    case Qt::Key_Left:
        return parent >= 0 && place > m_index.childrenBegin(parent) ? m_index.node(place - 1) : -1;
    case Qt::Key_Right:
        return parent >= 0 && place + 1 < m_index.childrenEnd(parent) ? m_index.node(place + 1) : -1;
    default:
        return -1;
    }
}

QString WeightPicture::label(int node) const
{
    return tree().label ? tree().label(node) : QString();
}

double WeightPicture::titleHeight(const MoneyLook &look) const
{
    return tree().name.isEmpty() ? 0 : look.rowHeight();
}

QRectF WeightPicture::paintTitle(QPainter &painter, const MoneyLook &look, const QRectF &area) const
{
    const double height = titleHeight(look);
    if (height > 0) {
        painter.setFont(Scale::strong(look.font()));
        painter.setPen(look.theme().colour(Token::Text));
        const int leading = look.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
        const QString words =
            QFontMetricsF(painter.font()).elidedText(tree().name, Qt::ElideRight, area.width());
        painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), height)),
                         leading | Qt::AlignTop | Qt::TextSingleLine, words);
    }
    return area.adjusted(0, height, 0, 0);
}

MoneyLook WeightPicture::pictureLook() const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    return MoneyLook(Theme(Theme::Kind::Light), font, layoutDirection(), true);
}

QSize WeightPicture::sizeHint() const
{
    return {Scale::px(this, 640), Scale::px(this, 260)};
}

QSize WeightPicture::minimumSizeHint() const
{
    return {Scale::px(this, 160), Scale::px(this, 90)};
}

void WeightPicture::dress()
{
    m_look = MoneyLook(Theme::of(this), font(), layoutDirection());
    verticalScrollBar()->setSingleStep(qRound(m_look.rowHeight()));
}

void WeightPicture::say()
{
    // A screen reader is told of the change by this as well.
    setAccessibleDescription(m_current >= 0 && tree().words ? tree().words(m_current) : QString());
}

void WeightPicture::setHovered(int node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    viewport()->update();
}

void WeightPicture::paintMarks(QPainter &painter) const
{
    if (m_hovered >= 0 && m_hovered != m_current) {
        const QRectF rect = rectOf(m_hovered);
        if (!rect.isNull())
            m_look.hover(painter, rect, tree().nodes.at(m_hovered).colour, state(m_hovered));
    }
    if (m_current >= 0) {
        const QRectF rect = rectOf(m_current);
        if (!rect.isNull())
            m_look.ring(painter, rect, hasFocus());
    }
}

void WeightPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!tree().isEmpty())
        paint(painter);
    if (!hasFocus() || !m_showsFocus || m_current >= 0 || tree().isEmpty())
        return;
    // Nothing is current yet: the whole of it has the focus.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.theme().colour(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void WeightPicture::resizeEvent(QResizeEvent *event)
{
    MoneyPicture::resizeEvent(event);
    arrange(Change::Size, m_zoomed);
}

void WeightPicture::scrollContentsBy(int, int)
{
    viewport()->update();
}

void WeightPicture::changeEvent(QEvent *event)
{
    MoneyPicture::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::StyleChange:
        dress();
        arrange(Change::Look, m_zoomed);
        viewport()->update();
        break;
    default:
        break;
    }
}
