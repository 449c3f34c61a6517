// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QComboBox;
class QLineEdit;

/// A field and the value that it must have.
class RecordFilterDialog : public QDialog
{
    Q_OBJECT
public:
    RecordFilterDialog(const QStringList &fields, QWidget *parent);

signals:
    void chosen(const QString &field, const QString &value);

private:
    void accept() override;
    QComboBox *m_field;
    QLineEdit *m_value;
};
