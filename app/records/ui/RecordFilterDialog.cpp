// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordFilterDialog.h"

#include "widgets/Buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

RecordFilterDialog::RecordFilterDialog(const QStringList &fields, QWidget *parent)
    : QDialog(parent), m_field(new QComboBox(this)), m_value(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter records"));
    m_field->addItems(fields);
    QPushButton *use = Buttons::make(tr("Filter"), ButtonRole::Primary, this);
    use->setDefault(true);
    use->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&is"), m_value);
    form->addRow(use);
    connect(m_value, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(use, &QPushButton::clicked, this, &RecordFilterDialog::accept);
}

void RecordFilterDialog::accept()
{
    if (m_value->text().trimmed().isEmpty())
        return;
    emit chosen(m_field->currentText(), m_value->text().trimmed());
    QDialog::accept();
}
