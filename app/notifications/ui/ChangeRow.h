// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>

class QLabel;
class QPushButton;
class StatusBadge;

/// One staged change: what it does as a pill, what it means as a sentence, and the way back.
class ChangeRow : public QWidget
{
    Q_OBJECT
public:
    struct Change
    {
        QString word;
        Tone tone = Tone::Neutral;
        QString sentence;
        bool operator==(const Change &) const = default;
    };
    explicit ChangeRow(QWidget *parent = nullptr);

    void setChange(const Change &change);
    const Change &change() const { return m_change; }

signals:
    void takenBack();

private:
    Change m_change;
    StatusBadge *m_badge;
    QLabel *m_sentence;
    QPushButton *m_back;
};
