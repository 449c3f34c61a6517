// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/RecipientCheck.h"
#include "widgets/FieldRow.h"

class QLineEdit;

/// Who the fax goes to: formatted and checked while it is typed.
class RecipientField : public FieldRow
{
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);
    ~RecipientField() override;

    void setTo(const QString &to);
    /// As it is sent; empty when it can't be.
    QString to() const { return m_check.wire; }
    QString display() const { return m_check.display; }
    /// Why nothing can be sent to this; empty when it can.
    QString obstacle() const;
    /// Reads numbers typed without a country code.
    void setRegion(const QString &region);

signals:
    void changed();
    void edited(); ///< by the operator

private:
    void typed();
    void tidy();
    void check();

    QLineEdit *m_line;
    QString m_region;
    RecipientCheck m_check;
};
