// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationsDesk.h"
#include "widgets/TabbedPane.h"

#include <QPointer>

/// Who is told of what: the matrix of events and channels, changed in stages, and the lists behind it. Each
/// tab is a page of its own.
class NotificationsPane : public TabbedPane
{
    Q_OBJECT
public:
    explicit NotificationsPane(QWidget *parent = nullptr);

    QString title() const override { return tr("Notifications"); }
    QString iconName() const override { return QStringLiteral("notifications"); }
    /// Steps of a commit that failed or are doubtful.
    int alerts() const override;

    /// Null for no account, or one without a key.
    void setDesk(NotificationsDesk *desk);
    NotificationsDesk *desk() const { return m_desk; }

protected:
    void prepare(PanePage *page) override;
    QString selectionName(const QString &face) const override;
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    void readOnce();
    void makePages();

    QPointer<NotificationsDesk> m_desk;
};
