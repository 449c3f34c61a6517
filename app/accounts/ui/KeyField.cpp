// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/KeyField.h"

#include "widgets/Icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(512);
    auto *action = addAction(Icon::named(QStringLiteral("paste")), TrailingPosition);
    action->setText(tr("Paste"));
    action->setToolTip(tr("Paste the key from the clipboard"));
    connect(action, &QAction::triggered, this, &KeyField::pasteKey);
}

Secret KeyField::key() const
{
    return Secret(bytes());
}

QString KeyField::obstacle() const
{
    const QByteArray entered = bytes();
    const bool fits =
        std::all_of(entered.begin(), entered.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return fits ? QString()
                : tr("A key has no blanks and no letters with accents. Copy it again in the Telnyx portal.");
}

QByteArray KeyField::bytes() const
{
    return text().trimmed().toUtf8();
}

void KeyField::pasteKey()
{
    setText(QGuiApplication::clipboard()->text().trimmed());
    setFocus();
}
