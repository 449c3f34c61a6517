// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBasicTimer>
#include <QWidget>

/// A thin bar: how far work is, or that it goes on. It takes its place also while it shows nothing, so that
/// nothing jumps, and rests while nobody can see it.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// A known total turns it into a progress bar; -1 is unknown.
    void setProgress(qint64 done, qint64 total);
    bool isMoving() const { return m_timer.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void showEvent(QShowEvent *) override;
    void hideEvent(QHideEvent *) override;
    void timerEvent(QTimerEvent *) override;

private:
    void refresh();

    QBasicTimer m_timer;
    bool m_busy = false;
    qint64 m_done = 0;
    qint64 m_total = -1;
    int m_step = 0;
};
