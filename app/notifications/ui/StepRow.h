// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>

class MutedLabel;
class QLabel;
class QPushButton;

/// One step of a commit on its line: a dot, what is done, how it stands since when, and what can be done
/// about it.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    struct Shown
    {
        QString title;
        QString detail;
        QString toolTip;
        Tone tone = Tone::Neutral;
        bool isOver = false;
        bool canRetry = false;
        bool canEdit = false; ///< the channel
        bool canDismiss = false;
        bool isFirst = true;
        bool isLast = true;
        bool operator==(const Shown &) const = default;
    };
    explicit StepRow(QWidget *parent = nullptr);

    void setShown(const Shown &shown);
    const Shown &shown() const { return m_shown; }

signals:
    void retryAsked();
    void editAsked();
    void dismissAsked();

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Shown m_shown;
    QLabel *m_title;
    MutedLabel *m_detail;
    QWidget *m_buttons;
    QPushButton *m_edit;
    QPushButton *m_retry;
    QPushButton *m_dismiss;
};
