// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/PhoneNumber.h"

#include <QCoreApplication>

/// Where a fax can go or come from: a number in E.164 or a SIP URI. Says in words why a text is neither.
class FaxAddress
{
    Q_DECLARE_TR_FUNCTIONS(FaxAddress)
public:
    enum class Kind { None, Number, Sip };
    /// Why a text can't be used.
    enum class Trouble {
        None,
        Empty,
        NoCountry,    ///< no "+", and no region that it could be dialled from
        BadCharacter, ///< letters or signs that no number has
        TooShort,     ///< for any number there is
        TooLong,      ///< more than 15 digits
        Mail,         ///< looks like an e-mail address
        SipNoUser,
        SipNoHost,
        SipBadHost,
        SipBadCharacter,
        SipBadPort,
    };

    FaxAddress() = default;
    /// Reads what was typed or pasted; `region` as in PhoneNumber::parse.
    static FaxAddress parse(const QString &text, const QString &region = {});

    Kind kind() const { return m_kind; }
    bool isUsable() const { return m_kind != Kind::None; }
    Trouble trouble() const { return m_trouble; }
    /// Why it can't be used and what to do; empty when it can be.
    QString reason() const;
    /// What is doubtful about a number that can be used all the same; empty when there is nothing.
    QString warning() const;
    /// As the API wants it: "+13125550100", "sip:fax@example.com"; empty when it can't be used.
    QString wire() const { return m_wire; }
    /// For people: "+1 312 555 0100".
    QString display() const;
    /// Null for a SIP URI.
    const PhoneNumber &number() const { return m_number; }

private:
    static FaxAddress refused(Trouble trouble);
    static FaxAddress readSip(const QString &text);
    static FaxAddress readNumber(const QString &text, const QString &region);

    Kind m_kind = Kind::None;
    Trouble m_trouble = Trouble::Empty;
    QString m_wire;
    PhoneNumber m_number;
};
