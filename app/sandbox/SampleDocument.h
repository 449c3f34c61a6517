// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayList>

namespace sandbox {

/// Small valid documents, made on the spot: what a received or stored fax holds.
class SampleDocument
{
public:
    /// Letter pages with these lines (Latin-1) on each.
    static QByteArray pdf(const QByteArrayList &lines, int pages);
    /// One bilevel page.
    static QByteArray tiff();
};

} // namespace sandbox
