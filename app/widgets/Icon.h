// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPalette;

/// The line icons of resources/icons, drawn in the colours of the palette and sharp on every screen.
///
/// Names: faxes usage sessions rooms notifications billing account activity search add close copy send cancel
/// retry document download folder warning info check offline lock settings chevron-down chevron-up
/// chevron-left chevron-right calendar filter columns trash open paste link undo eye more.
namespace Icon {
/// Follows the application's palette: text, disabled text, or text on the selection. An unknown name gives a
/// null icon.
QIcon named(const QString &name);
/// In one colour, whatever the palette.
QIcon named(const QString &name, const QColor &colour);
QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
bool exists(const QString &name);
QStringList names();
/// Whether it came from named(): then a style may recolour it.
bool isLineIcon(const QIcon &icon);
/// The application's own icon, in all sizes.
QIcon application();
} // namespace Icon
