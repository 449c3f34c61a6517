// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QFrame>
#include <QVector>
#include <optional>

class ElidedLabel;
class MutedLabel;
class Sparkline;

/// One number that matters: "Cost", "3,126.73 USD", "+6.4 % on September".
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFigure(const QString &figure);
    /// The line below; in the colour of a tone when it is one to look at.
    void setNote(const QString &note, std::optional<Tone> tone = {});
    /// Its course as a small line, NaN where there is a hole; none at first.
    void setCourse(const QVector<double> &values);

    QString title() const;
    QString figure() const;
    QString note() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void dress();

    MutedLabel *m_title;
    ElidedLabel *m_figure;
    MutedLabel *m_note;
    Sparkline *m_course;
};
