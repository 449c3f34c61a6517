// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

/// Tells when a window was painted for the first time: what can wait is begun only then.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    /// Owned by the window.
    explicit FirstPaint(QWidget *window);

signals:
    /// Once, from the event loop.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
