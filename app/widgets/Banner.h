// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class FlowLayout;

/// Says what happened and what to do next, with the buttons that do it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    Banner(Tone tone, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// `title` is drawn strong before the text; either may be empty. Both are plain text.
    void setMessage(Tone tone, const QString &title, const QString &text = {});
    Tone tone() const { return m_tone; }
    QString title() const { return m_title; }
    QString text() const { return m_text; }

    QPushButton *addButton(const QString &text);
    void clearButtons();
    void setClosable(bool closable);
    /// From edge to edge of what it stands in: square, without round corners.
    void setFlush(bool flush);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void applyMargins();

    Tone m_tone = Tone::Neutral;
    bool m_flush = false;
    QString m_title;
    QString m_text;
    QLabel *m_label;
    QPushButton *m_close;
    QWidget *m_buttons;
    FlowLayout *m_flow;
};
