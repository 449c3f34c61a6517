// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"

#include <QAbstractButton>

class QMenu;

/// On top of the navigation: whose account is shown, whether mistakes cost money there, and the way to
/// another one.
class AccountSwitcher : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AccountSwitcher(QWidget *parent = nullptr);

    /// A null account says that there is none yet.
    void setAccount(const Account &account);
    /// Said in place of "live" while something is wrong: "paused", "no key"; empty for nothing.
    void setTrouble(const QString &words);
    /// Opened by a click, Space, Enter or the Down key; not owned.
    void setMenu(QMenu *menu) { m_menu = menu; }
    void openMenu();

    QSize sizeHint() const override;
    /// "live · production", "demo", "live · read-only".
    QString subtitle() const;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    Account m_account;
    QString m_trouble;
    QMenu *m_menu = nullptr;
};
