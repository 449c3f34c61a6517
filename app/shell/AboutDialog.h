// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

/// What this program is, in which version, under which licence, and what it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Versions as text, for a bug report: the program, Qt, the operating system. Nothing of the account.
    static QString versions();
};
