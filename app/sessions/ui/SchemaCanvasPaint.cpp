// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaCanvas.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>

namespace {
constexpr double faded = 0.35;
constexpr int stripe = 5; // of the 13-px design

// Without isolation, the end of a name in Latin letters stands at its wrong side in a line read from the
// right.
QString shortened(const QString &text, const QFontMetrics &metrics, double width)
{
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(width));
    return text.isRightToLeft() ? fitting : QChar(0x2066) + fitting + QChar(0x2069);
}

QColor colourOf(SessionLayer::Kind layer, const Theme &theme)
{
    const int series = SessionLayer::colour(layer);
    return series < 0 ? theme.colour(Token::Muted) : theme.series(series);
}
} // namespace

void SchemaCanvas::draw(QPainter *painter) const
{
    const SchemaGeometry geometry = geometryOfMap();
    const Theme theme = Theme::of(this);
    painter->setRenderHint(QPainter::Antialiasing);
    drawLines(painter, geometry);
    for (const SchemaMap::Heading &heading : m_map.headings()) {
        painter->setFont(Scale::strong(font()));
        painter->setPen(theme.colour(Token::Muted));
        painter->drawText(geometry.heading(heading),
                          static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                              Qt::AlignVCenter,
                          tr("%1, without relations", "a layer").arg(SessionLayer::name(heading.layer)));
    }
    for (int box = 0; box < m_map.boxes().size(); ++box)
        drawBox(painter, geometry, box);
}

void SchemaCanvas::drawLines(QPainter *painter, const SchemaGeometry &geometry) const
{
    const Theme theme = Theme::of(this);
    const int shown = active();
    QList<int> strong;
    QColor quiet = theme.colour(Token::Muted);
    quiet.setAlphaF(0.65F);
    const auto drawLine = [&](int index, const QColor &colour, double width) {
        const SchemaMap::Edge &edge = m_map.edges()[index];
        QPen pen(colour, width, edge.rollsUp ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap);
        if (!edge.rollsUp)
            pen.setDashPattern({5 / width, 4 / width});
        painter->setOpacity(isFaded(edge.parent) || isFaded(edge.child) ? faded : 1);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(geometry.line(index));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(geometry.arrow(index));
    };
    for (int index = 0; index < m_map.edges().size(); ++index) {
        const SchemaMap::Edge &edge = m_map.edges()[index];
        if (shown >= 0 && (edge.parent == shown || edge.child == shown))
            strong << index;
        else
            drawLine(index, quiet, 1);
    }
    for (const int index : std::as_const(strong))
        drawLine(index, theme.colour(Token::Accent), 2);
    painter->setOpacity(1);
    for (const int index : std::as_const(strong))
        drawWords(painter, geometry, index, shown);
}

// The field of the child above the line, that of the parent below it where it is another.
void SchemaCanvas::drawWords(QPainter *painter, const SchemaGeometry &geometry, int index, int shown) const
{
    const SchemaMap::Edge &edge = m_map.edges()[index];
    if (edge.via.isEmpty())
        return;
    const Theme theme = Theme::of(this);
    const SchemaMap::Via &via = edge.via.first();
    const QRectF room = geometry.label(index, edge.parent == shown);
    painter->setFont(Scale::smaller(font()));
    const QFontMetrics metrics = painter->fontMetrics();
    const auto words = [&](const QString &text, bool isAbove) {
        const QString fitting = metrics.elidedText(text, Qt::ElideMiddle, qRound(room.width()) - 4);
        QRectF place(0, 0, metrics.horizontalAdvance(fitting) + 4, metrics.height());
        place.moveCenter(room.center());
        if (isAbove)
            place.moveBottom(room.center().y() - 2);
        else
            place.moveTop(room.center().y() + 2);
        QColor behind = theme.colour(Token::Window);
        behind.setAlphaF(0.85F);
        painter->fillRect(place, behind);
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(place, Qt::AlignCenter, fitting);
    };
    words(via.localField, true);
    if (edge.via.size() > 1)
        words(tr("and %n more", nullptr, static_cast<int>(edge.via.size()) - 1), false);
    else if (via.parentField != via.localField)
        words(QStringLiteral("→ ") + via.parentField, false);
}

void SchemaCanvas::drawBox(QPainter *painter, const SchemaGeometry &geometry, int index) const
{
    const QRectF rect = geometry.box(index).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setOpacity(isFaded(index) ? faded : 1);
    drawFrame(painter, rect, index);
    drawName(painter, rect, m_map.boxes()[index]);
    painter->setOpacity(1);
}

void SchemaCanvas::drawFrame(QPainter *painter, const QRectF &rect, int index) const
{
    const Theme theme = Theme::of(this);
    const double radius = Scale::px(this, 5);
    const bool isCurrent = index == m_current;
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    const bool isFound = m_found && m_found->contains(index);
    const QColor fill = isCurrent            ? theme.colour(Token::Selection)
                        : isFound            ? theme.tint(Tone::Doubtful)
                        : index == m_hovered ? theme.colour(Token::Hover)
                                             : theme.colour(Token::Panel);
    painter->fillPath(outline, fill);
    painter->save();
    painter->setClipPath(outline, Qt::IntersectClip);
    const double width = Scale::px(this, stripe);
    const double left = isRightToLeft() ? rect.right() - width : rect.left();
    painter->fillRect(QRectF(left, rect.top(), width, rect.height()),
                      colourOf(m_map.boxes()[index].layer, theme));
    painter->restore();
    const bool rings = isCurrent && hasFocus();
    painter->setPen(QPen(isCurrent ? theme.colour(Token::Accent) : theme.colour(Token::Border),
                         rings ? 2.5 : (isCurrent ? 1.5 : 1)));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
}

void SchemaCanvas::drawName(QPainter *painter, const QRectF &rect, const SchemaMap::Box &box) const
{
    const Theme theme = Theme::of(this);
    const double air = Scale::px(this, 10);
    const double beside = Scale::px(this, stripe) + air;
    const QRectF words =
        isRightToLeft() ? rect.adjusted(air / 2, 0, -beside, 0) : rect.adjusted(beside, 0, -air / 2, 0);
    const QString name = SessionLayer::typeName(box.recordType);
    const bool hasBoth = name != box.recordType;
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto drawText = [&](const QRectF &place, const QString &text, int flags) {
        painter->drawText(place, side | flags, shortened(text, painter->fontMetrics(), place.width()));
    };
    const double middle = rect.center().y();
    painter->setFont(font());
    painter->setPen(theme.colour(Token::Text));
    drawText(hasBoth ? QRectF(words.left(), words.top(), words.width(), middle - words.top() + 1) : words,
             box.isOwnChild ? tr("%1, also below itself").arg(name) : name,
             hasBoth ? Qt::AlignBottom : Qt::AlignVCenter);
    if (!hasBoth)
        return;
    painter->setFont(Scale::smaller(font()));
    painter->setPen(theme.colour(Token::Muted));
    drawText(QRectF(words.left(), middle + 1, words.width(), rect.bottom() - middle), box.recordType,
             Qt::AlignTop);
}
