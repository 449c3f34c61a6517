// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

/// One entry of the navigation: icon, word, and the number of things that are wrong and unseen.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setAlerts(int alerts);
    int alerts() const { return m_alerts; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &area) const;
    QString m_iconName;
    int m_alerts = 0;
};
