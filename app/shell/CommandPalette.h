// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QDialog>

class PaletteModel;
class QLineEdit;
class QListView;

/// Ctrl+K: everything that can be done, found by typing a few of its letters. Actions are borrowed, never
/// owned; one that goes away while the palette is open is simply not offered any more.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *parent = nullptr);

    /// What is offered; disabled and invisible actions are left out. The most recently used come first while
    /// nothing is typed.
    void setActions(const QList<QAction *> &actions);
    void openFresh();

    /// How well letters match a text, in order but not necessarily next to each other: 0 for not at all, more
    /// for starts of words and runs. Case and accents don't count.
    static int score(const QString &letters, const QString &text);

signals:
    void triggered(QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();
    void move(int step);

    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
};
