// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"
#include "widgets/Tone.h"

#include <QFrame>
#include <optional>

class MutedLabel;
class QCheckBox;
class QLineEdit;
class QSpinBox;
class StatusBadge;

/// One rule: whether it is wanted, its limit, what is wrong with it, and how it stands.
class AlarmRuleRow : public QFrame
{
    Q_OBJECT
public:
    enum class Limit { None, Amount, Days };
    /// `object` names it; its parts are "…On" and "…Limit".
    AlarmRuleRow(const QString &object, Limit limit, const QString &text, const QString &advice,
                 QWidget *parent = nullptr);
    ~AlarmRuleRow() override;

    /// Amounts are typed and shown in it; empty while it isn't known: then none can be typed.
    void setCurrency(const QString &currency);
    void setOn(bool on);
    bool isOn() const;
    void setAmount(const std::optional<Money> &amount);
    /// Nothing while it is off, empty or not understood.
    std::optional<Money> amount() const;
    void setDays(int days);
    int days() const;
    void setState(Tone tone, const QString &words);
    QCheckBox *box() const { return m_on; }
    /// What is typed is no amount: nothing is kept of it yet.
    bool isWrong() const;

signals:
    void changed();

private:
    QWidget *makeLimit(const QString &object);
    void check();

    Limit m_limit;
    QString m_currency;
    std::optional<Money> m_amount;
    QCheckBox *m_on;
    QLineEdit *m_text = nullptr;
    MutedLabel *m_code = nullptr;
    QSpinBox *m_days = nullptr;
    MutedLabel *m_note;
    QString m_advice;
    StatusBadge *m_state;
};
