// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"
#include "records/ListReading.h"

/// Settings as the server narrows them down: asked for by a filter, beside the book that has them all.
class FilteredSettings final : public ListReading
{
    Q_OBJECT
public:
    using ListReading::ListReading;

    /// Null for no account. Another filter begins with nothing; an empty one asks nothing.
    void ask(NotificationApi *api, const NotificationFilter &filter);
    const NotificationFilter &filter() const { return m_filter; }
    const QList<NotificationSetting> &settings() const { return m_settings; }
    void read() override;

private:
    void ended(bool isWhole) override { Q_UNUSED(isWhole) }

    QPointer<NotificationApi> m_api;
    NotificationFilter m_filter;
    QList<NotificationSetting> m_settings;
};
