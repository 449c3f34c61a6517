// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"

#include <QList>
#include <functional>

/// What takes a page of a list: its items, and how many there are in all (-1 where the page didn't say).
template <class T>
using ListUse = std::function<void(const QList<T> &items, int total)>;

/// One page of a list, read.
template <class T>
struct ListPage
{
    QList<T> items; ///< without those that have no id
    PageNumbers numbers;
};
