// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Account.h"

#include <QHostAddress>

QUrl Account::defaultApiBase()
{
    return QUrl(QStringLiteral("https://api.telnyx.com/v2"));
}

bool Account::isAllowedBase(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty() || !base.userInfo().isEmpty())
        return false;
    if (base.scheme() == u"https")
        return true;
    const bool loopback = base.host() == u"localhost" || QHostAddress(base.host()).isLoopback();
    return base.scheme() == u"http" && loopback;
}

QUuid Account::idFromBase(const QUrl &base)
{
    static const QUuid space(QStringLiteral("6c1f9d0e-2f0b-4a52-9a3a-5b1f0f6f7b11"));
    return QUuid::createUuidV5(space,
                               base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveUserInfo).toString());
}
