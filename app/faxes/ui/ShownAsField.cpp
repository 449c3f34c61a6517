// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/ShownAsField.h"

#include "faxes/ui/DisplayName.h"

#include <QLineEdit>

ShownAsField::ShownAsField(QWidget *parent) : FieldRow(tr("S&hown as"), new QLineEdit, parent)
{
    m_line = static_cast<QLineEdit *>(field());
    m_line->setObjectName(QStringLiteral("composeShownAs"));
    m_line->setAccessibleName(tr("Shown as"));
    m_line->setPlaceholderText(tr("The number alone"));
    setHint(tr("The caller's name that the other machine may show."));
    connect(m_line, &QLineEdit::textEdited, this, &ShownAsField::edited);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        setError(DisplayName::problem(name()));
        emit changed();
    });
}

void ShownAsField::setName(const QString &name)
{
    m_line->setText(name);
}

QString ShownAsField::name() const
{
    return m_line->text().trimmed();
}

QString ShownAsField::obstacle() const
{
    const QString problem = DisplayName::problem(name());
    return problem.isEmpty() ? QString() : tr("Shown as: %1").arg(problem);
}
