// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartPicture.h"

#include "widgets/DrawnPicture.h"
#include "widgets/charts/ChartPlot.h"
#include "widgets/charts/ChartWords.h"
#include "widgets/charts/LegendNames.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>

namespace {
constexpr double margin = 20;

/// Lays title, chart, legend and summary below each other and paints them; sizes are the design's pixels.
class Sheet
{
public:
    Sheet(const ChartData &data, const QSizeF &size, const QLocale &locale)
        : m_words(m_plot.frame()), m_inner(QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin))
    {
        m_look.font = QGuiApplication::font();
        // In pixels: every device then has the same picture, only finer.
        m_look.font.setPixelSize(13);
        m_look.locale = locale;
        m_plot.setLook(m_look);
        m_plot.setValueTexts([this](int series, int bucket) { return m_words.value(series, bucket); });
        m_plot.setData(data);
    }

    void paint(QPainter &painter)
    {
        painter.fillRect(m_inner.adjusted(-margin, -margin, margin, margin),
                         m_look.theme.colour(Token::Panel));
        QRectF rest = m_inner;
        paintTitle(painter, rest);
        paintSummary(painter, rest);
        paintLegend(painter, rest);
        // Vector formats keep no fractions of the clip: whole pixels only.
        const QRectF chart = QRectF(rest.topLeft(), QSizeF(rest.size().toSize()));
        m_plot.resize(chart.size());
        painter.setRenderHint(QPainter::Antialiasing);
        // Dashed lines of Qt Charts are drawn with whatever brush there is, and would be filled.
        painter.setBrush(Qt::NoBrush);
        m_plot.scene()->render(&painter, chart, QRectF(QPointF(), chart.size()), Qt::IgnoreAspectRatio);
    }

    QString title() const { return m_plot.frame().data().title; }
    QString summary() const { return m_words.summary(); }

private:
    void paintTitle(QPainter &painter, QRectF &rest) const
    {
        if (title().isEmpty())
            return;
        const QFont font = Scale::heading(m_look.font);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(m_look.theme.colour(Token::Text));
        const QRectF bounds = metrics.boundingRect(rest, Qt::TextWordWrap, title());
        painter.drawText(QRectF(rest.topLeft(), QSizeF(rest.width(), bounds.height())),
                         Qt::TextWordWrap | Qt::AlignLeft, title());
        rest.setTop(rest.top() + bounds.height() + 10);
    }

    void paintSummary(QPainter &painter, QRectF &rest) const
    {
        const QFont font = Scale::small(m_look.font);
        const QFontMetricsF metrics(font);
        const double height = metrics.boundingRect(rest, Qt::TextWordWrap, summary()).height();
        painter.setFont(font);
        painter.setPen(m_look.theme.colour(Token::Muted));
        painter.drawText(QRectF(rest.left(), rest.bottom() - height, rest.width(), height),
                         Qt::TextWordWrap | Qt::AlignLeft, summary());
        rest.setBottom(rest.bottom() - height - 8);
    }

    void paintLegend(QPainter &painter, QRectF &rest) const
    {
        const QList<LegendNames::Name> names = LegendNames::of(m_plot.frame());
        if (names.isEmpty())
            return;
        const QFont font = Scale::small(m_look.font);
        const QFontMetricsF metrics(font);
        const double line = metrics.height() + 4;
        QList<QPointF> places;
        QPointF at;
        for (const LegendNames::Name &name : names) {
            const double width = metrics.horizontalAdvance(name.text) + 32;
            if (at.x() > 0 && at.x() + width > rest.width())
                at = QPointF(0, at.y() + line);
            places << at;
            at.rx() += width;
        }
        rest.setBottom(rest.bottom() - at.y() - line - 4);
        painter.setFont(font);
        for (int number = 0; number < int(names.size()); ++number) {
            const LegendNames::Name &name = names.at(number);
            const QPointF corner = QPointF(rest.left(), rest.bottom() + 4) + places.at(number);
            const QRectF swatch(corner.x(), corner.y() + (line - 10) / 2, 10, 10);
            painter.setRenderHint(QPainter::Antialiasing);
            LegendEntry::drawSwatch(painter, swatch, name.look, name.swatch);
            painter.setPen(m_look.theme.colour(Token::Text));
            painter.drawText(QPointF(corner.x() + 16, corner.y() + (line + metrics.ascent()) / 2 - 1),
                             name.text);
        }
    }

    ChartLook m_look;
    ChartPlot m_plot;
    ChartWords m_words;
    QRectF m_inner;
};

DrawnPicture pictureOf(const ChartData &data, QSizeF size, const QLocale &locale)
{
    const auto draw = [data, locale](QPainter &painter, const QRectF &area) {
        Sheet(data, area.size(), locale).paint(painter);
    };
    return {draw, size};
}
} // namespace

QImage ChartPicture::image(const ChartData &data, QSize size, double scale, const QLocale &locale)
{
    return pictureOf(data, size, locale).image(scale);
}

QByteArray ChartPicture::png(const ChartData &data, QSize size, double scale, const QLocale &locale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(data, size, scale, locale).save(&buffer, "PNG");
    return bytes;
}

QByteArray ChartPicture::svg(const ChartData &data, QSize size, const QLocale &locale)
{
    const Sheet words(data, size, locale);
    return pictureOf(data, size, locale).svg(words.title(), words.summary());
}

QByteArray ChartPicture::pdf(const ChartData &data, const QLocale &locale)
{
    return pictureOf(data, usualSize, locale).pdf(data.title);
}
