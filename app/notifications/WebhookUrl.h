// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Where a webhook is sent: an http or https address that Telnyx can reach from outside.
class WebhookUrl
{
public:
    enum class Trouble {
        None,
        Empty,
        NoScheme,    ///< "example.com/hook"
        OtherScheme, ///< "ftp://…"
        NoHost,
        Blank, ///< there is a space in it
        Bad,   ///< anything else that no address may have
    };
    /// What is legal, and odd.
    enum class Doubt {
        None,
        Unencrypted, ///< http
        OwnNetwork,  ///< nobody outside reaches it
        HasPassword, ///< which everybody reads who sees the channel
        HasFragment, ///< which is never sent
    };

    static WebhookUrl parse(const QString &text);

    Trouble trouble() const { return m_trouble; }
    Doubt doubt() const { return m_doubt; }
    /// As it is sent: in ASCII; empty where there is trouble.
    QString wire() const { return m_wire; }

private:
    static WebhookUrl refused(Trouble trouble);
    WebhookUrl() = default;

    Trouble m_trouble = Trouble::None;
    Doubt m_doubt = Doubt::None;
    QString m_wire;
};
