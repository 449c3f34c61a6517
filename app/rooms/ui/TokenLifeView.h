// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/TokenBench.h"

#include <QWidget>

class LifeBar;
class QGridLayout;
class QLabel;

/// How long a token lives: what was asked for, a large countdown, and until when it can be refreshed.
class TokenLifeView : public QWidget
{
    Q_OBJECT
public:
    explicit TokenLifeView(QWidget *parent = nullptr);

    void show(const TokenBench::Held &held, bool willRefresh, const QDateTime &now);
    using QWidget::show;

private:
    QLabel *addRow(const QString &label, const char *name);

    QGridLayout *m_grid;
    QLabel *m_valid;
    QLabel *m_countdown;
    QLabel *m_refresh;
    LifeBar *m_bar;
};
