// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QList>
#include <QString>

class ApiClient;

/// A phone number that the account owns.
struct OwnedNumber
{
    QString id;
    QString number;         ///< E.164
    QString connectionId;   ///< empty when it belongs to no connection
    QString connectionName; ///< as Telnyx names it; may be empty
    QString status;         ///< as on the wire: "active", …
};

/// The numbers of an account (listPhoneNumbers, all pages).
class PhoneNumbers : public QObject
{
    Q_OBJECT
public:
    explicit PhoneNumbers(ApiClient *client, QObject *parent = nullptr);
    Call<QList<OwnedNumber>> *all();

private:
    ApiClient *m_client;
};
