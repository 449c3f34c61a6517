// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartData.h"

#include <QWidget>
#include <functional>

class ChartCanvas;
class ChartLegend;
class ElidedLabel;
class QPushButton;

/// A chart with its legend and a line that reads the current value: bars, lines, slices and waterfalls, read
/// with the pointer, with the keyboard and by screen readers alike. The title is the owner's to show; here it
/// is the accessible name. Time runs from left to right also in a right-to-left window, as in print.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    /// The exact words of a value: "1,911.62 USD".
    using Texts = std::function<QString(int series, int bucket)>;

    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows all of it; what was hidden stays hidden where a series of the same name is still there.
    void setData(const ChartData &data);
    const ChartData &data() const;
    /// Without one, values are numbers in the widget's locale.
    void setTexts(Texts texts);
    /// Exact words of a bucket in readouts; without one the category, or date and time in the zone of
    /// `times`.
    void setBucketTexts(std::function<QString(int bucket)> texts);

    /// What a bucket is called, and the words of one value ("no data" for a hole).
    QString bucketText(int bucket) const;
    QString valueText(int series, int bucket) const;
    /// The sentence of the data; without one, what kind of chart of how many series it is.
    QString summary() const;

    int currentSeries() const;
    int currentBucket() const;
    /// -1, -1 for none. A bucket out of sight is scrolled to.
    void setCurrent(int series, int bucket);
    /// What the readout line says now.
    QString readout() const;

    bool isSeriesShown(int series) const;
    void setSeriesShown(int series, bool shown);

    int firstVisible() const;
    int lastVisible() const;
    bool isZoomed() const;
    /// Both included; clamped to what there is.
    void setVisibleBuckets(int first, int last);

public slots:
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    /// Double click, Enter, or a click on a bar or a slice: what it is made of is wanted.
    void activated(int series, int bucket);
    void currentChanged(int series, int bucket);
    void visibleRangeChanged(int first, int last);
    void seriesShownChanged(int series, bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void describe();
    void showReadout();
    void showZoom();

    ChartCanvas *m_canvas;
    ChartLegend *m_legend;
    ElidedLabel *m_readout;
    QPushButton *m_reset;
};
