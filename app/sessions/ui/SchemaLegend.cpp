// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaLegend.h"

#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <functional>

namespace {
/// A small picture in the colours of the theme.
class Mark : public QWidget
{
public:
    using Draw = std::function<void(QPainter &, const QRectF &, const Theme &)>;
    explicit Mark(Draw draw) : m_draw(std::move(draw))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {Scale::px(this, 22), Scale::px(this, 12)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_draw(painter, QRectF(rect()), Theme::of(this));
    }

private:
    Draw m_draw;
};

Mark::Draw line(bool isSolid)
{
    return [isSolid](QPainter &painter, const QRectF &area, const Theme &theme) {
        QPen pen(theme.colour(Token::Muted), 2, isSolid ? Qt::SolidLine : Qt::CustomDashLine, Qt::FlatCap);
        if (!isSolid)
            pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    };
}

Mark::Draw colour(SessionLayer::Kind layer)
{
    return [layer](QPainter &painter, const QRectF &area, const Theme &theme) {
        const int series = SessionLayer::colour(layer);
        QRectF square(0, 0, area.height(), area.height());
        square.moveCenter(area.center());
        QPainterPath shape;
        shape.addRoundedRect(square, 2, 2);
        painter.fillPath(shape, series < 0 ? theme.colour(Token::Muted) : theme.series(series));
    };
}
} // namespace

SchemaLegend::SchemaLegend(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 14))
{
    setAccessibleName(tr("Legend"));
    setLayers({});
}

void SchemaLegend::setLayers(const QList<SessionLayer::Kind> &layers)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    add(new Mark(line(true)), tr("cost is rolled up into the parent"));
    add(new Mark(line(false)), tr("not rolled up"));
    for (const SessionLayer::Kind layer : layers)
        add(new Mark(colour(layer)), SessionLayer::name(layer));
}

void SchemaLegend::add(QWidget *mark, const QString &words)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 4));
    auto *label = new MutedLabel(words);
    label->setWordWrap(false);
    row->addWidget(mark);
    row->addWidget(label);
    m_flow->addWidget(entry);
}
