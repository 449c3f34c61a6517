// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationBook.h"
#include "records/ListReading.h"

/// How the reading of the book stands, as lists of its parts show it: they are all read together.
class BookReading final : public ListReading
{
    Q_OBJECT
public:
    using ListReading::ListReading;

    /// Null for no account. The book may die before.
    void setBook(NotificationBook *book);
    void read() override;
    void stop() override;

private:
    void ended(bool isWhole) override;
    void follow();
    void begin();

    QPointer<NotificationBook> m_book;
    QPointer<Deferred<PagesRead>> m_open; ///< stands for the reading of the book while it lasts
};
