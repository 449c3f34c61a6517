// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>

/// A pill with a dot and a word that says how something stands.
class StatusBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget *parent = nullptr);
    StatusBadge(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setStatus(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};
