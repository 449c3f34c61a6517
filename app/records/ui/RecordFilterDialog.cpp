// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordFilterDialog.h"

#include "records/RecordFields.h"
#include "records/ui/RecordWords.h"
#include "widgets/Buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

RecordFilterDialog::RecordFilterDialog(const QStringList &fields, QWidget *parent)
    : QDialog(parent),
      m_field(new QComboBox(this)),
      m_operator(new QComboBox(this)),
      m_value(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter records"));
    m_field->setObjectName(QStringLiteral("recordsFilterField"));
    m_operator->setObjectName(QStringLiteral("recordsFilterOperator"));
    m_value->setObjectName(QStringLiteral("recordsFilterValue"));
    for (const QString &field : fields) {
        const QString words = RecordFields::words(field);
        m_field->addItem(words == field ? field : tr("%1 (%2)").arg(words, field), field);
    }
    m_operator->addItem(RecordWords::comparison({}), QString());
    for (const QString &op : DetailRecordFilter::operators())
        m_operator->addItem(RecordWords::comparison(op), op);
    QPushButton *use = Buttons::make(tr("Filter"), ButtonRole::Primary, this);
    use->setObjectName(QStringLiteral("recordsFilterUse"));
    use->setDefault(true);
    use->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Comparison"), m_operator);
    form->addRow(tr("&Value"), m_value);
    form->addRow(use);
    connect(m_value, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(!text.trimmed().isEmpty()); });
    connect(use, &QPushButton::clicked, this, &RecordFilterDialog::accept);
    m_value->setFocus();
}

void RecordFilterDialog::accept()
{
    if (m_value->text().trimmed().isEmpty())
        return;
    emit chosen(
        {m_field->currentData().toString(), m_operator->currentData().toString(), m_value->text().trimmed()});
    QDialog::accept();
}
