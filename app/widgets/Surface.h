// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

/// A plain part of the window in the colour of the content, with 1-px lines at the edges asked for.
class Surface : public QFrame
{
    Q_OBJECT
public:
    explicit Surface(Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Qt::Edges m_lines;
};
