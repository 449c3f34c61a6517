// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Router.h"

namespace sandbox {

void Router::add(const QByteArray &method, const QByteArray &path, QueryRules rules, Action action)
{
    m_operations.append({method, path.split('/'), std::move(rules), std::move(action)});
}

bool Router::fits(const Operation &operation, const QByteArrayList &path, QStringList &ids)
{
    if (operation.path.size() != path.size())
        return false;
    ids.clear();
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (operation.path[i] == "{}" && !path[i].isEmpty())
            ids.append(QString::fromUtf8(QByteArray::fromPercentEncoding(path[i])));
        else if (operation.path[i] != path[i])
            return false;
    }
    return true;
}

HttpReply Router::route(const HttpRequest &request) const
{
    const QByteArrayList path = request.path.split('/');
    QStringList ids;
    bool known = false;
    for (const Operation &operation : m_operations) {
        if (!fits(operation, path, ids))
            continue;
        known = true;
        if (operation.method != request.method)
            continue;
        const Asked asked{request, ids, AskedQuery(request.query)};
        const auto refusal = asked.query.refusal(operation.rules);
        return refusal ? *refusal : operation.action(asked);
    }
    return Envelope::plain(known ? 405 : 404);
}

} // namespace sandbox
