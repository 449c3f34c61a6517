// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Envelope.h"
#include "sandbox/FaxRecord.h"

#include <expected>
#include <functional>

namespace sandbox {

/// Reads and judges what POST /faxes was sent, as JSON or as a form, and makes a fax of it.
class FaxIntake
{
public:
    /// What it needs to know of the account.
    struct Account
    {
        std::function<bool(const QString &number)> ownsNumber;
        /// Nothing: no such application; else whether it is active.
        std::function<std::optional<bool>(const QString &id)> applicationIsActive;
        /// The webhook address of an application.
        std::function<QByteArray(const QString &id)> webhookUrl;
        /// Nothing: no such file.
        std::function<std::optional<QByteArray>(const QString &name)> media;
    };

    explicit FaxIntake(Account account);

    std::expected<FaxRecord, HttpReply> read(const HttpRequest &request) const;

private:
    struct Form
    {
        QJsonObject fields;
        std::optional<QByteArray> contents;
        QList<Complaint> complaints;
    };
    static std::expected<Form, HttpReply> readForm(const HttpRequest &request);
    static std::expected<Form, HttpReply> readMultipart(const HttpRequest &request);
    void checkAddresses(Form &form) const;
    void checkDocument(Form &form) const;
    static void checkOptions(Form &form);
    FaxRecord record(const Form &form) const;

    Account m_account;
};

} // namespace sandbox
