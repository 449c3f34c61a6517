// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/SeriesLook.h"

#include <QAbstractButton>

/// One name of a legend with its colour, hatching or dashes; a click or the space bar hides and shows what it
/// names. Long names are elided, with the whole as the tooltip.
class LegendEntry : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Swatch { Fill, Line, Provisional, Hole };

    LegendEntry(const QString &name, const SeriesLook &look, Swatch swatch, QWidget *parent = nullptr);

    static void drawSwatch(QPainter &painter, const QRectF &rect, const SeriesLook &look, Swatch swatch);

    void setLook(const SeriesLook &look);
    /// One that only explains can't be clicked.
    void setExplains(bool explains);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepped(int entries); ///< an arrow key: to the one before or after

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int swatchSize() const;
    int mostText() const;
    void describe();

    SeriesLook m_look;
    Swatch m_swatch;
};
