// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomComposition.h"

#include <QWidget>

/// The small drawing of a composition's layout, to look at.
class LayoutDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutDrawing(QWidget *parent = nullptr);

    void show(const RoomComposition &composition);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QSize m_resolution;
    QList<VideoRegion> m_regions;
};
