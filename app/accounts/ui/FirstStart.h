// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class EmptyState;

/// The page of a console that has no account yet: look around first, or begin.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

signals:
    void demoRequested();
    void addRequested();

private:
    EmptyState *m_state;
};
