// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/LiveWall.h"

#include <QFrame>

class QSpinBox;

/// When a session on the wall is a matter for somebody: three numbers, in force as they are changed.
class WallRulesPopup : public QFrame
{
    Q_OBJECT
public:
    WallRulesPopup(const WallRules &rules, QWidget *parent);

    /// Above `anchor`, within the screen.
    void popUp(const QWidget *anchor);
    WallRules rules() const;

signals:
    void changed(const WallRules &rules);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QSpinBox *addRow(const QString &object, const QString &label, int value, int most, const QString &unit);
    void fill(const WallRules &rules);

    QSpinBox *m_phantom;
    QSpinBox *m_recording;
    QSpinBox *m_long;
};
