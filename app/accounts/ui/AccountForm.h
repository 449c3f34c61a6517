// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Secret.h"
#include "widgets/Surface.h"

class ColourField;
class FieldRow;
class KeyField;
class QCheckBox;
class QLineEdit;
class QPushButton;

/// The fields of an account. Knows what can be seen to be wrong without asking anybody.
class AccountForm : public Surface
{
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// The fields as a profile, with the id and the marks of the one that was filled in.
    Account account() const;
    void fill(const Account &account);
    Secret key() const;
    void clearKey();
    /// The address is fixed once there is an account: its key belongs there.
    void fixBase();
    void setKeyNeeded(bool needed) { m_keyNeeded = needed; }

    /// Marks what can't be saved and puts the focus on the first of it.
    bool validate();
    void setNameWarning(const QString &text);
    void setKeyLabel(const QString &text);
    void setKeyHint(const QString &text);
    void setKeyWarning(const QString &text);
    /// Beside the key, with the key selected so that the next paste replaces it.
    void setKeyError(const QString &text);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldRow *addRow(const QString &label, QWidget *field, const char *name, const QString &hint);
    QWidget *foldLine();
    void connectFields();
    void setAdvancedOpen(bool open);
    void dress();

    Account m_filled;
    bool m_keyNeeded = true;
    bool m_baseFixed = false;
    QLineEdit *m_name;
    KeyField *m_key;
    ColourField *m_colour;
    QCheckBox *m_production;
    QCheckBox *m_readOnly;
    QPushButton *m_fold;
    QLineEdit *m_base;
    FieldRow *m_nameRow;
    FieldRow *m_keyRow;
    FieldRow *m_baseRow;
};
