// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTabBar>

/// Tabs above a list, each with how many rows it has.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// A number shown muted behind the word; -1 hides it.
    void setTabCount(int index, int count);
    /// Any short text in its place: "3 new".
    void setTabNote(int index, const QString &note);
    QString tabNote(int index) const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void tabInserted(int index) override;

private:
    void paintTab(QPainter &painter, int index) const;
    void describe(int index);
};
