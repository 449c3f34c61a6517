// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AccountMenu.h"

#include "accounts/AccountBook.h"
#include "widgets/Icon.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace {
QIcon dot(const QString &colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(6, 6, 20, 20);
    return QIcon(picture);
}
} // namespace

AccountMenu::AccountMenu(QMenu *menu, AccountBook *book, QObject *parent)
    : QObject(parent), m_menu(menu), m_book(book)
{
    connect(book, &AccountBook::added, this, &AccountMenu::rebuild);
    connect(book, &AccountBook::changed, this, &AccountMenu::rebuild);
    connect(book, &AccountBook::removed, this, &AccountMenu::rebuild);
    connect(book, &AccountBook::currentChanged, this, &AccountMenu::rebuild);
    rebuild();
}

QAction *AccountMenu::add(const QString &name, const QString &text, const QString &icon)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Icon::named(icon));
    m_actions << action;
    return action;
}

void AccountMenu::rebuild()
{
    // From the event loop: the action that brought us here may be on the stack.
    for (QAction *action : std::exchange(m_actions, {})) {
        m_menu->removeAction(action);
        action->deleteLater();
    }
    m_menu->clear();
    if (m_group)
        m_group->deleteLater();
    m_group = new QActionGroup(this);
    const std::optional<Account> shown = m_book->find(m_book->current());
    bool hasDemo = false;
    for (const Account &account : m_book->accounts()) {
        QString label = account.name;
        QAction *action = add(QStringLiteral("account-") + account.id.toString(QUuid::WithoutBraces),
                              label.replace(u'&', QStringLiteral("&&")));
        action->setIcon(dot(account.colour));
        action->setCheckable(true);
        action->setChecked(shown && shown->id == account.id);
        action->setActionGroup(m_group);
        connect(action, &QAction::triggered, m_book, [this, id = account.id] { m_book->setCurrent(id); });
        hasDemo = hasDemo || account.demo;
    }
    if (!m_actions.isEmpty())
        m_menu->addSeparator();
    connect(add(QStringLiteral("addAccount"), tr("&Add account…"), QStringLiteral("add")),
            &QAction::triggered, this, &AccountMenu::addWanted);
    if (!hasDemo)
        connect(add(QStringLiteral("openDemo"), tr("Open the &demo account")), &QAction::triggered, this,
                &AccountMenu::demoWanted);
    if (!shown || shown->demo)
        return;
    m_menu->addSeparator();
    const QUuid id = shown->id;
    connect(add(QStringLiteral("editAccount"), tr("&Edit account…"), QStringLiteral("settings")),
            &QAction::triggered, this, [this, id] { emit editWanted(id); });
    connect(add(QStringLiteral("replaceKey"), tr("Replace &key…"), QStringLiteral("lock")),
            &QAction::triggered, this, [this, id] { emit keyWanted(id); });
    connect(add(QStringLiteral("removeAccount"), tr("&Remove account…"), QStringLiteral("trash")),
            &QAction::triggered, this, [this, id] { emit removeWanted(id); });
}
