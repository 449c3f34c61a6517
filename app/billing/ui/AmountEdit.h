// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

/// A line for an amount: its currency stands in it, at the end, and can't be typed away.
class AmountEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountEdit(QWidget *parent = nullptr);

    void setCurrency(const QString &currency);
    QString currency() const { return m_currency; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    QString m_currency;
};
