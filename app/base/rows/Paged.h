// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <memory>
#include <vector>

/// A long list whose copies share its pages until one of them writes: so a snapshot for work in the
/// background costs next to nothing, and a write meanwhile copies one page.
template <class T, int perPage = 4096>
class Paged
{
public:
    int size() const { return m_size; }
    const T &operator[](int i) const
    {
        return (*m_pages[static_cast<size_t>(i / perPage)])[static_cast<size_t>(i % perPage)];
    }
    T &edit(int i)
    {
        return own(m_pages[static_cast<size_t>(i / perPage)])[static_cast<size_t>(i % perPage)];
    }
    void append(T value)
    {
        if (m_size % perPage == 0)
            m_pages.push_back(std::make_shared<std::vector<T>>());
        own(m_pages.back()).push_back(std::move(value));
        ++m_size;
    }
    void clear()
    {
        m_pages.clear();
        m_size = 0;
    }

private:
    using Page = std::vector<T>;
    static Page &own(std::shared_ptr<Page> &page)
    {
        if (page.use_count() > 1)
            page = std::make_shared<Page>(*page);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // after the last reader let go of it
        return *page;
    }

    std::vector<std::shared_ptr<Page>> m_pages;
    int m_size = 0;
};
