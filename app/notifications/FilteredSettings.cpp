// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/FilteredSettings.h"

void FilteredSettings::ask(NotificationApi *api, const NotificationFilter &filter)
{
    restart();
    m_api = api;
    m_filter = filter;
    m_settings.clear();
    if (api && !filter.isEmpty())
        read();
    else
        emit changed();
}

void FilteredSettings::read()
{
    if (!m_api || m_filter.isEmpty())
        return;
    auto *call = new Deferred<PagesRead>(this);
    auto *asking = m_api->settings(m_filter);
    call->follow(asking);
    asking->then(call, [this, call](const Outcome<QList<NotificationSetting>> &outcome) {
        if (!outcome)
            return call->settle(failed(outcome.error()));
        m_settings = *outcome;
        PagesRead read;
        read.totalResults = static_cast<int>(m_settings.size());
        call->settle(read);
    });
    begin(call);
}
