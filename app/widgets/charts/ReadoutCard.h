// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/SeriesLook.h"

#include <QWidget>

/// The little card beside the pointer: a bucket's name and the exact words of each of its series. It never
/// takes the pointer, and what it says is also said by the readout line.
class ReadoutCard : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        SeriesLook look;
        bool isLine = false;
        QString name;
        QString value;
        bool isMeant = false; ///< the one under the pointer
    };

    explicit ReadoutCard(QWidget *parent);

    void setContent(const QString &title, const QList<Line> &lines, const QString &note);
    /// Beside the point, inside of the parent.
    void showAt(const QPoint &point);

    QString title() const { return m_title; }
    const QList<Line> &lines() const { return m_lines; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QString m_title;
    QList<Line> m_lines;
    QString m_note;
};
