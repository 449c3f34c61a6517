// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiRequest.h"
#include "base/Call.h"

#include <functional>

class ApiClient;

/// One page of a list as the API gave it.
struct ApiPage
{
    int number = 1;
    int totalPages = 1;
    int totalResults = -1; ///< -1 when the answer had no meta, which means that there is one page
    QByteArray body;       ///< the whole envelope as received
    QDateTime serverTime;
};

/// What a page says of the list that it belongs to.
struct PageNumbers
{
    int items = 0;
    int totalPages = 1;
    int totalResults = -1; ///< -1 when it doesn't say
};

/// How a list is paged and read.
struct Paging
{
    int size = 250; ///< at most what the operation documents; 0: the server's own, and the first page is
                    ///< asked for without any number
    int parallel = 3; ///< so many pages ahead
    /// Reads a page on a pool thread, several at once and in any order; null: JSON with data and meta.
    std::function<Outcome<PageNumbers>(int number, const ApiReply &reply)> read;
};

/// What reading all pages came to.
struct PagesRead
{
    int pages = 0;
    int totalResults = -1; ///< as the last page said
    bool moved = false;    ///< the total changed meanwhile: items may have been seen twice or missed
    QDateTime serverTime;  ///< of the first page
};

/// Reads a whole list with page[number] and page[size], several pages ahead in parallel as the rate limit
/// allows. Pages are handed over in order as they come.
namespace Pages {
/// `use` runs on the GUI thread for each page; `size` is at most what the operation documents (250 for most).
/// The first failure ends the call; pages handed over before it stand.
Call<PagesRead> *readAll(ApiClient *client, const ApiRequest &list, int size,
                         std::function<void(const ApiPage &)> use, int parallel = 3);
Call<PagesRead> *readAll(ApiClient *client, const ApiRequest &list, Paging paging,
                         std::function<void(const ApiPage &)> use);
} // namespace Pages
