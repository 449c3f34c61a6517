// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

/// Tells macOS that a text on the pasteboard is a secret: Qt keeps types of its own apart from those that
/// other programs know, so this one has to be made known to it. Elsewhere it does nothing.
class ConcealedPasteboard
{
public:
    /// What QMimeData calls it.
    static constexpr char mimeType[] = "application/x-nspasteboard-concealed-type";

    ConcealedPasteboard();
    ~ConcealedPasteboard();

private:
    class Converter;
    std::unique_ptr<Converter> m_converter;
};
