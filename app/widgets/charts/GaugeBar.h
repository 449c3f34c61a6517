// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>
#include <optional>

/// The bar of a gauge: a share from the leading edge, and a line across where the limit is.
class GaugeBar : public QWidget
{
    Q_OBJECT
public:
    explicit GaugeBar(QWidget *parent = nullptr);

    void setShares(std::optional<double> share, double limit, Tone tone);
    /// Where the bar ends: twice the limit or a little more than the share, so that both are seen.
    double end() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString percent(double share) const;
    void paintScale(class QPainter &painter, const QRect &bar) const;

    std::optional<double> m_share;
    double m_limit = 1;
    Tone m_tone = Tone::Neutral;
};
