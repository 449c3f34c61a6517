// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <functional>

/// A picture of a money view for files. Drawn on the GUI thread, for what draws it is a widget.
struct DrawnPicture
{
    std::function<void(QPainter &, const QRectF &)> draw; ///< fills the area that it gets
    QSizeF size;                                          ///< in the design's pixels

    bool isNull() const { return !draw || size.isEmpty(); }
    /// Twice as fine as on the screen; less for what would be too large for other programs.
    QImage image() const;
    /// The title may have letters, digits, blanks and dashes alone.
    QByteArray svg(const QString &title) const;
    /// One page of A4 in landscape.
    QByteArray pdf(const QString &title) const;
};
