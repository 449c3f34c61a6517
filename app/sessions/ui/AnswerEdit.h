// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

/// A line for ids and links that whole answers can be pasted into as well: what is longer than any link is
/// handed on and never laid out as a line of text, which would take seconds.
class AnswerEdit : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int longest = 4'096;
    explicit AnswerEdit(QWidget *parent = nullptr);

    /// As if it was pasted here.
    void take(const QString &text);

signals:
    void longTextPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void pasteClipboard();
};
