// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/PhoneNumbers.h"

#include "records/RecordsJson.h"
#include "records/WholeList.h"

PhoneNumbers::PhoneNumbers(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<QList<OwnedNumber>> *PhoneNumbers::all()
{
    const ApiRequest list =
        ApiRequest::get(QStringLiteral("listPhoneNumbers"), {QStringLiteral("phone_numbers")});
    return WholeList::read<OwnedNumber>(this, m_client, list, RecordsJson::numbers);
}
