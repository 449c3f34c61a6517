// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

class QFontMetrics;
class QWidget;

/// Sizes that grow with the text: the design's pixels are meant for a 13-px font.
namespace Scale {
/// `designPixels` of the 13-px design in the font of `widget`.
int px(const QWidget *widget, double designPixels);
int px(const QFontMetrics &metrics, double designPixels);

/// Sets the font of `widget` to one step of the scale, and keeps it there when its parent's font changes:
/// `Scale::follow(title, Scale::heading)`.
void follow(QWidget *widget, QFont (*step)(const QFont &));

QFont small(const QFont &base);   ///< 12 of 13: hints, headers, pills
QFont smaller(const QFont &base); ///< 11 of 13: times in a timeline
QFont strong(const QFont &base);  ///< semibold
QFont heading(const QFont &base); ///< 15 of 13, semibold: the title of a pane or a panel
QFont figure(const QFont &base);  ///< 19 of 13, semibold: the one number that matters
QFont plain(const QFont &base);   ///< as it is
QFont code(const QFont &base);    ///< 12 of 13, all letters equally wide: JSON, ids
} // namespace Scale
