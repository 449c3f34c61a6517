// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"

#include <QMap>

/// Reading all pages of one list: asks ahead, hands over in order, and notices when the list moved meanwhile.
class PagesCall final : public Call<PagesRead>
{
public:
    PagesCall(ApiClient *client, ApiRequest list, Paging paging, std::function<void(const ApiPage &)> use);

protected:
    void onAbort() override { settle(failed(Failure::Kind::Cancelled, m_list.operation)); }

private:
    void askAhead();
    void ask(int number);
    void read(int number, const ApiReply &reply);
    void arrived(const ApiPage &page, bool isEmpty);
    void handOver();
    int allowedAtOnce() const;

    ApiClient *m_client;
    ApiRequest m_list;
    Paging m_paging;
    std::function<void(const ApiPage &)> m_use;
    QMap<int, ApiPage> m_waiting; ///< came before their turn
    int m_asked = 0;
    int m_given = 0;
    int m_last = 1;
    bool m_ended = false; ///< an empty page came
    std::optional<int> m_firstTotal;
    PagesRead m_read;
};
