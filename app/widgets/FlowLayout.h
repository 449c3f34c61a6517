// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

/// Puts items in lines like words: buttons wrap where a narrow or enlarged window has no room for them.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    /// `spacing` in the 13-px design's pixels, between items and between lines.
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 6);
    ~FlowLayout() override;

    /// Leading (the default), centred or trailing lines.
    void setLineAlignment(Qt::Alignment alignment);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y, int height, int used) const;

    int gap() const;

    int m_gap;
    QList<QLayoutItem *> m_items;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};
