// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <functional>

/// Something that draws itself, as a picture for files, the clipboard and print. Drawn on the GUI thread, for
/// what draws it may be a widget; nothing is written to disk.
struct DrawnPicture
{
    std::function<void(QPainter &, const QRectF &)> draw; ///< fills the area that it gets
    QSizeF size;                                          ///< in the design's pixels

    bool isNull() const { return !draw || size.isEmpty(); }
    /// `scale` pixels for each of the size; fewer for what would be too large for other programs.
    QImage image(double scale = 2) const;
    QByteArray svg(const QString &title, const QString &description = {}) const;
    /// One page of A4 in landscape, as wide as the size.
    QByteArray pdf(const QString &title) const;
};
