// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartData.h"

#include <QImage>
#include <QLocale>
#include <QSize>

/// A chart as a picture with title, legend and summary line, in the light theme whatever the window has: for
/// files, the clipboard and print. Nothing is written to disk; GUI thread only.
namespace ChartPicture {
inline constexpr QSize usualSize{960, 540};

/// `scale` pixels for each of `size`.
QImage image(const ChartData &data, QSize size = usualSize, double scale = 2, const QLocale &locale = {});
QByteArray png(const ChartData &data, QSize size = usualSize, double scale = 2, const QLocale &locale = {});
QByteArray svg(const ChartData &data, QSize size = usualSize, const QLocale &locale = {});
/// One page, A4 across.
QByteArray pdf(const ChartData &data, const QLocale &locale = {});
} // namespace ChartPicture
