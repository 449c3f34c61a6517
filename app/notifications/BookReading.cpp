// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/BookReading.h"

void BookReading::setBook(NotificationBook *book)
{
    if (book == m_book)
        return;
    if (m_book)
        disconnect(m_book, nullptr, this, nullptr);
    m_open = nullptr;
    restart();
    m_book = book;
    if (book) {
        connect(book, &NotificationBook::changed, this, &BookReading::follow);
        follow();
    }
    emit changed();
}

void BookReading::read()
{
    if (!m_book)
        return;
    m_book->read();
    follow();
}

void BookReading::stop()
{
    m_open = nullptr;
    if (m_book)
        m_book->stop();
    ListReading::stop();
}

void BookReading::begin()
{
    auto *call = new Deferred<PagesRead>(this);
    m_open = call;
    ListReading::begin(call);
}

// Others may have begun it, and it may be over before this looks at it.
void BookReading::follow()
{
    if (!m_book)
        return;
    if (m_book->isReading()) {
        if (!m_open)
            begin();
        return;
    }
    if (!m_open) {
        const bool isUnknownSuccess = m_book->isRead() && !isComplete();
        const bool isUnknownFailure = m_book->failure() && !failure();
        if (isReading() || (!isUnknownSuccess && !isUnknownFailure))
            return;
        begin();
        if (isUnknownSuccess)
            return std::exchange(m_open, nullptr)->settle(PagesRead());
    }
    const std::optional<Failure> &trouble = m_book->failure();
    std::exchange(m_open, nullptr)->settle(trouble ? failed(*trouble) : Outcome<PagesRead>(PagesRead()));
}

void BookReading::ended(bool)
{
    // What happened to the book meanwhile.
    QMetaObject::invokeMethod(this, &BookReading::follow, Qt::QueuedConnection);
}
