// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <optional>

class MutedLabel;
class QLabel;
class StatusBadge;
class GaugeBar;

/// A share against a line that it should stay under, as a bar: how far away the line is can be seen and read.
class GaugeView : public QWidget
{
    Q_OBJECT
public:
    enum class Standing { Unknown, Under, Near, Over };

    explicit GaugeView(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// From 0 to 1; none while it isn't known.
    void setShare(std::optional<double> share);
    void setLimit(double limit);
    /// From this part of the limit on it is near: 0.8 at first.
    void setNearFrom(double part);
    /// The whole sentence below the bar.
    void setWords(const QString &words);

    Standing standing() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();

    QLabel *m_title;
    StatusBadge *m_badge;
    QLabel *m_figure;
    GaugeBar *m_bar;
    MutedLabel *m_words;
    std::optional<double> m_share;
    double m_limit = 1;
    double m_near = 0.8;
};
