// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Secret.h"

#include <QLineEdit>

/// Where an API key is typed or pasted: dots only, and never filled by the program.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    /// What was entered, without the blanks and line ends that come along with a copy.
    Secret key() const;
    /// Blanks within, or signs that no header can carry; empty when the key can be tried.
    QString obstacle() const;

private:
    QByteArray bytes() const;
    void pasteKey();
};
