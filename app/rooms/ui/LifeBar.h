// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>

/// How much of a life is left, as a thin bar that empties.
class LifeBar : public QWidget
{
    Q_OBJECT
public:
    explicit LifeBar(QWidget *parent = nullptr);

    /// From 0 to 1.
    void setLeft(double left, Tone tone);
    double left() const { return m_left; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    double m_left = 0;
    Tone m_tone = Tone::Good;
};
