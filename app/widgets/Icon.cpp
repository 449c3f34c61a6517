// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// The resources lie in a static library: without this the linker leaves them out. It has to stand outside any
// namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(signalbox);
}

namespace {
const auto prefix = QLatin1String("signalbox-");

QString fileOf(const QString &name)
{
    [[maybe_unused]] static const bool loaded = (loadResources(), true);
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap draw(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = QStringLiteral("signalbox/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(fileOf(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Renders a line icon at the size and in the colour that is asked for, at the moment it is asked for: a
/// change of theme needs no new icons.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString &name, const QColor &colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, draw(m_name, rect.size() * ratio, colourOf(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(m_name, size, colourOf(mode));
    }
    QString key() const override { return QStringLiteral("signalbox"); }
    QString iconName() override { return prefix + m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colour); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_colour.isValid())
            return m_colour;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_name;
    QColor m_colour;
};
} // namespace

bool Icon::exists(const QString &name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name));
}

QStringList Icon::names()
{
    QStringList names =
        QDir(QFileInfo(fileOf(QStringLiteral("x"))).path()).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon Icon::named(const QString &name)
{
    return named(name, QColor());
}

QIcon Icon::named(const QString &name, const QColor &colour)
{
    return exists(name) ? QIcon(new LineIconEngine(name, colour)) : QIcon();
}

QPixmap Icon::pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    if (!exists(name))
        return {};
    QPixmap pixmap = draw(name, (QSizeF(size, size) * devicePixelRatio).toSize(), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

bool Icon::isLineIcon(const QIcon &icon)
{
    return icon.name().startsWith(prefix);
}

QIcon Icon::application()
{
    loadResources();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/application/signalbox-%1.png").arg(size), QSize(size, size));
    return icon;
}
