// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Clock.h"

#include <QFrame>

class BusyBar;
class ElidedLabel;
class QHBoxLayout;
class QPushButton;

/// The line at the bottom: what happened last, the work that is going on with Cancel, and Undo for some
/// seconds.
class ActivityStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ActivityStrip(Clock &clock, QWidget *parent = nullptr);
    ~ActivityStrip() override;

    /// The latest line; it stays until the next one.
    void note(const QString &text);
    /// A line with Undo; `undo` runs at most once, and not after `window`.
    void noteWithUndo(const QString &text, std::function<void()> undo,
                      std::chrono::seconds window = std::chrono::seconds(6));
    /// Shows work until it ends, with its progress and Cancel, which aborts it. Several pieces are counted,
    /// the latest is shown.
    void track(CallBase *work, const QString &text);

    QString latest() const { return m_latest; }
    int running() const { return int(m_work.size()); }
    bool isUndoOffered() const { return m_undo != nullptr; }

public slots:
    void undo();

signals:
    void undoOfferedChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    struct Work
    {
        QPointer<CallBase> call;
        QString text;
        qint64 done = 0;
        qint64 total = -1;
    };
    void showWork();
    void endWork(const CallBase *work);
    void endUndo();
    void tickUndo(int round);
    void dress();

    Clock &m_clock;
    QString m_latest;
    std::vector<Work> m_work;
    std::function<void()> m_undo;
    int m_undoRound = 0;
    std::chrono::milliseconds m_undoUntil{0};

    ElidedLabel *m_line;
    ElidedLabel *m_workLine;
    BusyBar *m_progress;
    QPushButton *m_cancel;
    ElidedLabel *m_undoLine;
    QPushButton *m_undoButton;
};
