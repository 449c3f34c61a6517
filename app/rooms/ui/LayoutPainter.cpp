// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LayoutPainter.h"

#include "rooms/LayoutGeometry.h"
#include "widgets/Scale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <numeric>

namespace {
// Without isolation, a name of another direction turns the line around it.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}
} // namespace

LayoutPainter::LayoutPainter(QSize resolution, const QList<VideoRegion> &regions, const QRectF &room,
                             const Theme &theme, const QFont &font)
    : m_theme(theme), m_font(font), m_regions(regions)
{
    const QRectF picture(QPointF(), resolution.isEmpty() ? QSizeF(16, 9) : QSizeF(resolution));
    // Whatever numbers say, the picture itself stays large enough to be seen.
    const double beyond = 0.4;
    const QRectF most = picture.adjusted(-picture.width() * beyond, -picture.height() * beyond,
                                         picture.width() * beyond, picture.height() * beyond);
    QRectF shown = picture;
    for (const VideoRegion &region : regions)
        shown |= QRectF(region.place).intersected(most);
    m_factor = std::max(0.001, std::min(room.width() / shown.width(), room.height() / shown.height()));
    QRectF place(QPointF(), shown.size() * m_factor);
    place.moveCenter(room.center());
    m_picture = QRectF(place.topLeft() - shown.topLeft() * m_factor, picture.size() * m_factor);
}

QRectF LayoutPainter::toView(const QRect &place) const
{
    return toView(QRectF(place));
}

QRectF LayoutPainter::toView(const QRectF &place) const
{
    return {m_picture.topLeft() + place.topLeft() * m_factor, place.size() * m_factor};
}

QPointF LayoutPainter::toPicture(const QPointF &point) const
{
    return (point - m_picture.topLeft()) / m_factor;
}

QColor LayoutPainter::colour(int region) const
{
    return m_theme.series(region);
}

QColor LayoutPainter::blended(int region, double share) const
{
    const QColor over = colour(region);
    const QColor under = m_theme.colour(Token::Navigation);
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

void LayoutPainter::drawPicture(QPainter *painter) const
{
    painter->fillRect(m_picture, m_theme.colour(Token::Navigation));
    // In the dark theme the picture would not be told from what it lies on.
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.colour(Token::Border), 1));
    painter->drawRect(m_picture.adjusted(0.5, 0.5, -0.5, -0.5));
}

QList<int> LayoutPainter::stacking(const QList<VideoRegion> &regions)
{
    QList<int> order(regions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int number) { return regions[number].zPos; });
    return order;
}

void LayoutPainter::drawRegions(QPainter *painter, const QList<QStringList> &names) const
{
    const QList<int> order = stacking(m_regions);
    painter->save();
    painter->setClipRect(m_picture, Qt::IntersectClip);
    for (const int number : order)
        drawRegion(painter, m_regions[number], number, names.value(number));
    painter->restore();
    // The edges of what lies below, or out of the picture, stay in sight, broken.
    painter->setBrush(Qt::NoBrush);
    for (const int number : order) {
        QPen pen(colour(number), 1);
        pen.setDashPattern({4, 3});
        painter->setPen(pen);
        painter->drawRect(toView(m_regions[number].place).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void LayoutPainter::drawSketch(QPainter *painter, const QList<int> &counts) const
{
    drawPicture(painter);
    painter->save();
    painter->setClipRect(m_picture, Qt::IntersectClip);
    for (const int number : stacking(m_regions)) {
        const VideoRegion &region = m_regions[number];
        const int count = std::max(1, counts.value(number));
        painter->setPen(QPen(m_theme.colour(Token::Panel), 1));
        painter->setBrush(colour(number));
        for (const QRect &cell :
             LayoutGeometry::cells(region.place, count, region.maxColumns, region.maxRows))
            painter->drawRect(toView(cell));
    }
    painter->restore();
}

void LayoutPainter::drawRegion(QPainter *painter, const VideoRegion &region, int number,
                               const QStringList &names) const
{
    const QRectF place = toView(region.place);
    painter->fillRect(place, blended(number, 0.22));
    painter->save();
    painter->setClipRect(place, Qt::IntersectClip);
    drawCells(painter, region, number, names);
    painter->restore();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour(number), 1));
    painter->drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    drawName(painter, region);
}

void LayoutPainter::drawCells(QPainter *painter, const VideoRegion &region, int number,
                              const QStringList &names) const
{
    const int count = static_cast<int>(names.size());
    const QList<QRect> cells = LayoutGeometry::cells(region.place, count, region.maxColumns, region.maxRows);
    const QFont font = Scale::small(m_font);
    const QFontMetricsF metrics(font);
    const double air = std::max(1.0, metrics.height() / 8);
    const QRectF plate = nameplate(region).first;
    painter->setFont(font);
    for (int cell = 0; cell < cells.size(); ++cell) {
        const QRectF place = toView(cells[cell]).adjusted(air, air, -air, -air);
        if (place.width() < 2 || place.height() < 2)
            continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(blended(number, 0.42));
        painter->drawRoundedRect(place, air, air);
        QRectF words = place;
        // In a low cell the region's name stands beside, not over, who is in it.
        if (plate.intersects(place) && plate.bottom() > place.center().y() - metrics.height() / 2)
            words.setLeft(std::max(words.left(), plate.right()));
        if (words.width() < metrics.averageCharWidth() * 4 || words.height() < metrics.height() * 1.2)
            continue;
        painter->setPen(m_theme.colour(Token::NavigationStrong));
        painter->drawText(words, Qt::AlignCenter,
                          isolated(metrics.elidedText(names[cell], Qt::ElideRight, words.width() - air * 2)));
    }
}

std::pair<QRectF, QString> LayoutPainter::nameplate(const VideoRegion &region) const
{
    const QFontMetricsF metrics(Scale::strong(Scale::small(m_font)));
    const double air = metrics.height() / 4;
    const QRectF place = toView(region.place);
    if (region.name.isEmpty() || place.width() < metrics.averageCharWidth() * 4 ||
        place.height() < metrics.height())
        return {};
    const QString fitting = metrics.elidedText(region.name, Qt::ElideRight, place.width() - air * 4);
    return {
        QRectF(place.topLeft(), QSizeF(metrics.horizontalAdvance(fitting) + air * 3, metrics.height() + air)),
        fitting};
}

void LayoutPainter::drawName(QPainter *painter, const VideoRegion &region) const
{
    const auto [plate, name] = nameplate(region);
    if (name.isEmpty())
        return;
    QColor behind = m_theme.colour(Token::Navigation);
    behind.setAlphaF(0.85F);
    painter->setFont(Scale::strong(Scale::small(m_font)));
    painter->fillRect(plate, behind);
    painter->setPen(m_theme.colour(Token::NavigationStrong));
    painter->drawText(plate, Qt::AlignCenter, isolated(name));
}
