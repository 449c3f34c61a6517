// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QPointer>
#include <QWidget>

/// Keeps the font of a widget at its place in the scale when its parent's font changes: a font that was set
/// once would stay as it is, and with it the text of a heading at 200 %.
class FontFollower : public QObject
{
    Q_OBJECT
public:
    using Step = QFont (*)(const QFont &);

    /// Owned by the widget; a later one for the same widget takes the place of this one.
    static void install(QWidget *widget, Step step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FontFollower(QWidget *widget, Step step);
    void watchParent();
    void apply();

    QWidget *m_widget;
    QPointer<QWidget> m_parent;
    Step m_step;
};
