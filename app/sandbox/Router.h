// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/AskedQuery.h"

#include <functional>

namespace sandbox {

/// A request that found its operation.
struct Asked
{
    const HttpRequest &http;
    QStringList ids; ///< what stood for each {} of the path, decoded
    AskedQuery query;
};

/// Which operation a method and a path stand for: 404 for an unknown path, 405 for an unknown method of it.
class Router
{
public:
    using Action = std::function<HttpReply(const Asked &)>;

    /// `path` is as in the contract, with {} for an id: "/v2/faxes/{}/actions/cancel".
    void add(const QByteArray &method, const QByteArray &path, QueryRules rules, Action action);
    HttpReply route(const HttpRequest &request) const;

private:
    struct Operation
    {
        QByteArray method;
        QByteArrayList path;
        QueryRules rules;
        Action action;
    };
    static bool fits(const Operation &operation, const QByteArrayList &path, QStringList &ids);

    QList<Operation> m_operations;
};

} // namespace sandbox
