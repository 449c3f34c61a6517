// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// An e-mail address as RFC 5321 and 6531 write a mailbox: with quoted names, names and hosts of other
/// scripts and addresses in brackets, but without the comments and folded lines of message headers. A mail
/// library would bring a parser of whole messages for these few rules.
class MailAddress
{
public:
    enum class Trouble {
        None,
        Empty,
        NoAt,
        Several, ///< more than one address
        HasName, ///< "Ops <ops@example.com>"
        NoUser,  ///< nothing before the @
        BadUser, ///< a sign, a space or a dot that can't be there
        NoHost,  ///< nothing after the @
        BadHost, ///< no name of a host, and no address in brackets
        TooLong, ///< for the protocol: 64 bytes before the @, 254 in all
    };
    /// What is legal, and odd.
    enum class Doubt {
        None,
        NoDot,  ///< a host without a dot
        Ending, ///< one that can't be registered: digits, or one letter
    };

    static MailAddress parse(const QString &text);

    Trouble trouble() const { return m_trouble; }
    Doubt doubt() const { return m_doubt; }
    /// As it is sent: the host in ASCII; empty where there is trouble.
    QString wire() const { return m_wire; }

private:
    static MailAddress refused(Trouble trouble);
    MailAddress() = default;

    Trouble m_trouble = Trouble::None;
    Doubt m_doubt = Doubt::None;
    QString m_wire;
};
