// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecords.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

/// A field and what it must be.
class RecordFilterDialog : public QDialog
{
    Q_OBJECT
public:
    RecordFilterDialog(const QStringList &fields, QWidget *parent);

signals:
    void chosen(const DetailRecordFilter &filter);

private:
    void accept() override;
    QComboBox *m_field;
    QComboBox *m_operator;
    QLineEdit *m_value;
};
