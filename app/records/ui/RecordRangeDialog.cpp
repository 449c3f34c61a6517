// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordRangeDialog.h"

#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPushButton>

RecordRangeDialog::RecordRangeDialog(const TimeRange &range, QWidget *parent)
    : QDialog(parent),
      m_from(new QDateTimeEdit(range.from().toLocalTime(), this)),
      m_to(new QDateTimeEdit(range.to().toLocalTime(), this)),
      m_why(new MutedLabel({}, this)),
      m_use(Buttons::make(tr("Show records"), ButtonRole::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Range of the records"));
    m_from->setObjectName(QStringLiteral("recordsFrom"));
    m_to->setObjectName(QStringLiteral("recordsTo"));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RecordRangeDialog::follow);
    }
    m_use->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Before"), m_to);
    form->addRow(m_why);
    form->addRow(m_use);
    connect(m_use, &QPushButton::clicked, this, &RecordRangeDialog::accept);
    follow();
}

TimeRange RecordRangeDialog::range() const
{
    return {m_from->dateTime().toUTC(), m_to->dateTime().toUTC()};
}

void RecordRangeDialog::follow()
{
    const bool isGood = m_from->dateTime() < m_to->dateTime();
    m_use->setEnabled(isGood);
    m_why->setText(isGood ? tr("Times are local.") : tr("The range must end after it begins."));
}

void RecordRangeDialog::accept()
{
    if (!m_use->isEnabled())
        return;
    emit chosen(range());
    QDialog::accept();
}
