// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/Balance.h"

#include "api/ApiClient.h"
#include "records/RecordsJson.h"

Balance::Balance(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<BalanceNow> *Balance::now()
{
    auto *call = new Deferred<BalanceNow>(this);
    const ApiRequest question = ApiRequest::get(QStringLiteral("getBalance"), {QStringLiteral("balance")});
    call->follow(m_client->send(question)->then(call, [call](Outcome<ApiReply> reply) {
        if (reply)
            call->settle(RecordsJson::balance(reply->body));
        else
            call->settle(failed(reply.error()));
    }));
    return call;
}
