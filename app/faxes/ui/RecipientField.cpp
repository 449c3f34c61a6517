// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/RecipientField.h"

#include "base/PhoneNumber.h"

#include <QLineEdit>

namespace {
bool counts(QChar character)
{
    return character.isDigit() || character == u'+';
}

/// Where the cursor belongs once spaces came and went: behind as many digits as before.
int cursorBehind(const QString &text, qsizetype digits)
{
    int position = 0;
    while (position < text.size() && digits > 0) {
        if (counts(text.at(position)))
            --digits;
        ++position;
    }
    return position;
}
} // namespace

RecipientField::RecipientField(QWidget *parent) : FieldRow(tr("&To"), new QLineEdit, parent)
{
    m_line = static_cast<QLineEdit *>(field());
    m_line->setObjectName(QStringLiteral("composeTo"));
    m_line->setAccessibleName(tr("To"));
    m_line->setPlaceholderText(tr("+1 312 555 0147"));
    m_line->setClearButtonEnabled(true);
    connect(m_line, &QLineEdit::textChanged, this, &RecipientField::check);
    connect(m_line, &QLineEdit::textEdited, this, &RecipientField::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &RecipientField::tidy);
    check();
}

RecipientField::~RecipientField()
{
    // A line that has the focus says editingFinished() while it is destroyed, after this object.
    disconnect(m_line, nullptr, this, nullptr);
}

void RecipientField::setTo(const QString &to)
{
    m_line->setText(to);
    tidy();
}

void RecipientField::setRegion(const QString &region)
{
    m_region = region;
    check();
}

void RecipientField::typed()
{
    const QString text = m_line->text();
    const QString grouped = PhoneNumber::asYouType(text, m_region);
    if (grouped != text) {
        const auto before = text.left(m_line->cursorPosition());
        const auto digits = std::ranges::count_if(before, counts);
        m_line->setText(grouped);
        m_line->setCursorPosition(cursorBehind(grouped, digits));
    }
    emit edited();
}

void RecipientField::tidy()
{
    if (m_check.canBeSent() && !m_check.display.isEmpty() && m_line->text() != m_check.display)
        m_line->setText(m_check.display);
}

void RecipientField::check()
{
    m_check = RecipientCheck::of(m_line->text(), m_region);
    using Verdict = RecipientCheck::Verdict;
    const QString country = PhoneNumber::parse(m_check.wire).country();
    setHint(m_check.canBeSent() && !country.isEmpty()
                ? country
                : tr("A fax number with + and country code, or a SIP address."));
    setWarning(m_check.verdict == Verdict::Doubtful ? m_check.reason : QString());
    setError(m_check.verdict == Verdict::Impossible ? m_check.reason : QString());
    emit changed();
}

QString RecipientField::obstacle() const
{
    if (m_check.canBeSent())
        return {};
    return m_check.verdict == RecipientCheck::Verdict::Empty ? tr("Enter who it goes to.")
                                                             : tr("To: %1").arg(m_check.reason);
}
