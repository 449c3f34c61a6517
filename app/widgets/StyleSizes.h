// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyle>

class QStyleOptionComplex;

/// How large controls are and where their parts lie; grows with the font of the option.
namespace StyleSizes {
QSize button(const QStyleOption *option, const QSize &contents, const QWidget *widget);
QSize menuItem(const QStyleOption *option, const QSize &size);
QRect comboPart(const QStyleOptionComplex *option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionComplex *option, QStyle::SubControl part);
QRect scrollBarPart(const QStyleOptionComplex *option, QStyle::SubControl part);
} // namespace StyleSizes
