// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/FieldRow.h"

class QLineEdit;

/// The name that the other machine shows for the caller (from_display_name).
class ShownAsField : public FieldRow
{
    Q_OBJECT
public:
    explicit ShownAsField(QWidget *parent = nullptr);
    void setName(const QString &name);
    QString name() const;
    QString obstacle() const;

signals:
    void changed();
    void edited();

private:
    QLineEdit *m_line;
};
