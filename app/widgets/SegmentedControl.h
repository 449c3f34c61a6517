// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariant>
#include <QWidget>

class FlowLayout;
class QAbstractButton;
class QButtonGroup;

/// One choice of a few, all in sight. Arrow keys move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void addSegment(const QString &text, const QVariant &value, const QString &toolTip = {});
    void clear();
    int count() const;
    /// An unknown value changes nothing. Doesn't emit changed().
    void setCurrent(const QVariant &value);
    QVariant current() const;
    QAbstractButton *buttonOf(const QVariant &value) const;

signals:
    void changed(const QVariant &value); ///< by the operator

private:
    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QList<QVariant> m_values;
};
