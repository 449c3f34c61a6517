// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

/// Underlines mnemonics only while Alt is held, as platforms do: a window without them is calmer.
class MnemonicReveal : public QObject
{
    Q_OBJECT
public:
    static bool isRevealed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
