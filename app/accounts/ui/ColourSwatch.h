// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QColor>

/// One colour to choose: a dot, with a ring when it is the chosen one.
class ColourSwatch : public QAbstractButton
{
    Q_OBJECT
public:
    ColourSwatch(const QColor &colour, const QString &name, QWidget *parent = nullptr);

    QColor colour() const { return m_colour; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QColor m_colour;
};
