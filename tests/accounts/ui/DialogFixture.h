// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/AccountBook.h"
#include "accounts/Admission.h"
#include "sandbox/Sandbox.h"
#include "support/ScriptedKeychain.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// What a dialog of an account stands on, with the sandbox as Telnyx, and hands to work it with.
class DialogFixture
{
public:
    DialogFixture()
    {
        if (!sandbox.start())
            qFatal("the sandbox doesn't start");
    }

    Account listed(const QString &name)
    {
        Account account;
        account.id = QUuid::createUuid();
        account.name = name;
        account.colour = QStringLiteral("#1f6feb");
        account.apiBase = sandbox.url();
        keychain.keys.insert(account.id, Secret(sandbox.key()));
        if (!book.add(account))
            qFatal("the book refused the account");
        return account;
    }

    static QLineEdit *field(QWidget &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QLatin1String(name));
    }
    static QAbstractButton *button(QWidget &dialog, const char *name)
    {
        return dialog.findChild<QAbstractButton *>(QLatin1String(name));
    }
    /// The row that holds a field: its error, warning and hint.
    static FieldRow *row(QWidget &dialog, const char *name)
    {
        auto *widget = dialog.findChild<QWidget *>(QLatin1String(name));
        return widget ? qobject_cast<FieldRow *>(widget->parentWidget()) : nullptr;
    }
    static Banner *trouble(QWidget &dialog)
    {
        return dialog.findChild<Banner *>(QStringLiteral("accountTrouble"));
    }
    static QString status(QWidget &dialog)
    {
        return dialog.findChild<ElidedLabel *>(QStringLiteral("accountStatus"))->text();
    }
    static void type(QWidget &dialog, const char *name, const QString &text)
    {
        field(dialog, name)->clear();
        QTest::keyClicks(field(dialog, name), text);
    }

    Sandbox sandbox{[] {
        SandboxOptions options;
        options.key = "KEY_good";
        options.faxes = 0;
        return options;
    }()};
    QTemporaryDir folder;
    AccountBook book{folder.filePath(QStringLiteral("accounts.json"))};
    ScriptedKeychain keychain;
    SystemClock clock;
    Admission admission{&book, &keychain, &clock};
};
