// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QString>

class QPainter;
class QWidget;

/// Takes the pictures of a tour: the window with the dialogs that are open above it.
class TourEyes
{
public:
    /// The window outlives it.
    TourEyes(QWidget *window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

    QImage look() const;
    /// Writes the next "NN-name.png"; false when it can't be written.
    bool take(const QString &name);
    int taken() const { return m_taken; }

private:
    void paint(QPainter &painter, QWidget *front) const;
    QWidget *m_window;
    QString m_folder;
    int m_taken = 0;
};
