// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Router.h"

#include <functional>

namespace sandbox {

/// What the account has in small numbers, as on the wire: phone numbers, outbound voice profiles, fax
/// applications.
struct Catalog
{
    QString userId;
    QList<QJsonObject> phoneNumbers;
    QList<QJsonObject> voiceProfiles;
    QList<QJsonObject> faxApplications;
    qint64 openingCents = 0; ///< the balance at the start

    bool ownsNumber(const QString &number) const;
    /// Empty when there is none.
    QJsonObject faxApplication(const QString &id) const;
};

/// GET of the lists that nothing here changes, and pages of small lists in general.
class CatalogRoutes
{
public:
    explicit CatalogRoutes(const Catalog &catalog) : m_catalog(catalog) {}
    void addTo(Router &router) const;

    using Keeps = std::function<bool(const QJsonObject &)>;
    /// The page that was asked for, of the items that `keeps` keeps, in the order that `sort` ("name",
    /// "-name") asks for.
    static HttpReply page(QList<QJsonObject> items, const Asked &asked, const Keeps &keeps,
                          const QString &defaultSort);

private:
    HttpReply phoneNumbers(const Asked &asked) const;
    HttpReply voiceProfiles(const Asked &asked) const;

    const Catalog &m_catalog;
};

} // namespace sandbox
