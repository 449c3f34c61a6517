// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PageImage.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

PageImage::PageImage(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void PageImage::setImage(const QImage &image)
{
    m_image = image;
    describe();
    updateGeometry();
    update();
}

void PageImage::setCaption(const QString &text)
{
    m_caption = text;
    describe();
    updateGeometry();
    update();
}

void PageImage::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    describe();
    update();
}

void PageImage::setDesignWidth(int pixels)
{
    m_designWidth = pixels;
    updateGeometry();
}

void PageImage::describe()
{
    setAccessibleName(m_caption.isEmpty() ? tr("Page preview") : tr("Page preview, %1").arg(m_caption));
    setAccessibleDescription(m_image.isNull() ? m_placeholder : QString());
}

double PageImage::aspect() const
{
    // ISO A4 until a page is known.
    if (m_image.isNull() || m_image.width() == 0)
        return 297.0 / 210.0;
    double ratio = double(m_image.height()) / m_image.width();
    // Fax pages have different resolutions across and along.
    if (m_image.dotsPerMeterX() > 0 && m_image.dotsPerMeterY() > 0)
        ratio *= double(m_image.dotsPerMeterX()) / m_image.dotsPerMeterY();
    return ratio;
}

int PageImage::captionHeight() const
{
    return m_caption.isEmpty() ? 0 : QFontMetrics(Scale::small(font())).height() + Scale::px(this, 4);
}

int PageImage::heightForWidth(int width) const
{
    return int(qMin(width, Scale::px(this, m_designWidth)) * aspect()) + captionHeight();
}

QSize PageImage::sizeHint() const
{
    const int width = Scale::px(this, m_designWidth);
    return {width, heightForWidth(width)};
}

QSize PageImage::minimumSizeHint() const
{
    const int width = Scale::px(this, qMin(m_designWidth, 56));
    return {width, int(width * aspect()) + captionHeight()};
}

QRect PageImage::paperIn(const QRect &area) const
{
    const QSize room(qMin(area.width(), Scale::px(this, m_designWidth)), area.height() - captionHeight());
    const QSize paper = QSizeF(1000, 1000 * aspect()).scaled(room, Qt::KeepAspectRatio).toSize();
    return QStyle::alignedRect(layoutDirection(), Qt::AlignTop | Qt::AlignLeading, paper, area);
}

void PageImage::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QRect paper = paperIn(rect());
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.fillRect(paper, theme.colour(Token::Window));
        painter.setPen(theme.colour(Token::Muted));
        painter.setFont(Scale::small(font()));
        const int margin = Scale::px(this, 8);
        painter.drawText(paper.adjusted(margin, margin, -margin, -margin),
                         int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_placeholder);
    } else {
        painter.fillRect(paper, theme.colour(Token::Paper));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(paper, m_image);
    }
    painter.setPen(theme.colour(Token::Line));
    painter.drawRect(paper.adjusted(0, 0, -1, -1));
    if (m_caption.isEmpty())
        return;
    painter.setFont(Scale::small(font()));
    painter.setPen(theme.colour(Token::Muted));
    const QRect below(paper.left(), paper.bottom() + 1, paper.width(), captionHeight());
    painter.drawText(below, int(Qt::AlignHCenter | Qt::AlignBottom), m_caption);
}

void PageImage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
