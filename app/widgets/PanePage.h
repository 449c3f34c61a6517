// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Destination.h"

#include <QAction>
#include <QUrlQuery>
#include <QWidget>
#include <functional>

/// One tab of a pane. Pages are strangers to each other: they meet in destinations,
/// "rooms?face=recordings&session=…".
class PanePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString face() const = 0;  ///< stable, English: "live"
    virtual QString title() const = 0; ///< translated, for the tab
    /// The pane's search line, filtering as you type.
    virtual void setWords(const QString &words) { Q_UNUSED(words) }
    /// What the search line says while it is empty. Nothing: there is nothing to search, and no line.
    virtual QString searchHint() const { return {}; }
    /// Shows what a place asks for ("session=…", "new=1"); what it doesn't know it ignores.
    virtual void open(const QUrlQuery &place) { Q_UNUSED(place) }
    virtual QUrlQuery here() const { return {}; }
    virtual QList<QAction *> commands() const { return m_commands; }
    /// Where the keys go when the tab is chosen.
    virtual QWidget *mainWidget() = 0;
    /// The number behind the tab's word; -1 for none.
    virtual int count() const { return -1; }
    /// What stands behind the tab's word: the number, or what is to be known first ("1 reaches nobody").
    virtual QString countText() const;
    /// Columns and choices that the operator made, kept by account.
    virtual QByteArray layoutState() const { return {}; }
    virtual void restoreLayout(const QByteArray &state) { Q_UNUSED(state) }

    /// A place in a pane.
    static Destination place(const QString &pane, const QString &face,
                             const QList<std::pair<QString, QString>> &query = {});

protected:
    QAction *makeAction(const char *object, const QString &icon, const QString &text,
                        const std::function<void()> &work);
    /// One that is among the page's commands from now on.
    QAction *addCommand(const char *object, const QString &icon, const QString &text, const QKeySequence &keys,
                        const std::function<void()> &work);
    /// Enabled, or with the reason why not in its tooltip.
    static void setObstacle(QAction *action, const QString &why);

    QList<QAction *> m_commands;

signals:
    /// What stands behind the tab's word.
    void countChanged();
    void hereChanged();
    /// There are other commands from now on.
    void commandsChanged();
    void layoutChanged();
    /// The words of the search line are to be taken away.
    void clearWordsAsked();
    void destinationAsked(const Destination &destination);
    void noted(const QString &text);
    void notedWithUndo(const QString &text, std::function<void()> undo);
    void workStarted(CallBase *work, const QString &text);
};
