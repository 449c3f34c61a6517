// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;

/// The drawing behind Style: one control, in the colours of its own palette and at the size of its own font.
class StylePainter
{
public:
    StylePainter(QPainter *painter, const QStyleOption *option, const QWidget *widget);

    // StylePainter.cpp: what one clicks and types into
    void button();
    void buttonLabel();
    void toolButton();
    void focusRect();
    void lineEdit();
    void combo();
    void comboLabel();
    void spinBox();
    void checkMark();
    void radioMark();

    // StylePainterViews.cpp: what surrounds content
    void arrowDown();
    void arrowUp();
    void arrowLeft();
    void arrowRight();
    void header();
    void headerSection();
    void headerLabel();
    void itemBackground();
    void menuPanel();
    void menuItem();
    void menuBarArea();
    void menuBarItem();
    void frame();
    void splitter();
    void progressGroove();
    void progressContents();
    void scrollBar();
    void scrollCorner();
    void chevron(const QRect &area, const QString &icon);

private:
    bool has(QStyle::StateFlag flag) const;
    int px(double design) const;
    static int mnemonicFlag();
    QColor colour(Token token) const { return m_theme.colour(token); }
    /// A rounded rectangle with an edge inside `area`.
    void box(const QRect &area, const QColor &fill, const QColor &edge, double edgeWidth = 1);
    void ring(const QRect &area);
    void strip(const QRect &area, Token token);
    void drawIcon(const QIcon &icon, const QRect &area, const QColor &ink);
    QColor buttonInk() const;

    QPainter *m_painter;
    const QStyleOption *m_option;
    const QWidget *m_widget;
    Theme m_theme;
};
