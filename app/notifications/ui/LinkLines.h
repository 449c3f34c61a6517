// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

/// Lines of a side panel that lead somewhere, one below the other; long ones wrap, and the keys reach them.
class LinkLines : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString text; ///< plain, whatever it holds
        QString note; ///< muted, behind it
        Destination place;
        bool operator==(const Line &) const = default;
    };
    explicit LinkLines(QWidget *parent = nullptr);

    /// Lines that stay keep their widgets, so that the focus does.
    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }

signals:
    void chosen(const Destination &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(QLabel *label, const Line &line);
    void dress();

    QList<Line> m_lines;
    QList<QLabel *> m_labels;
    QVBoxLayout *m_column;
};
