// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>

namespace sandbox {

/// A form with files as RFC 7578 has it, read strictly: what a lenient reader would mend is refused.
class Multipart
{
public:
    struct Part
    {
        QByteArray name;
        QByteArray fileName; ///< empty: a field
        bool isFile = false;
        QByteArray type;
        QByteArray content;
    };

    static bool isForm(const QByteArray &contentType);
    /// Nothing when it is malformed; `why` says how.
    static std::optional<QList<Part>> read(const QByteArray &contentType, const QByteArray &body,
                                           QByteArray &why);

private:
    static QByteArray boundary(const QByteArray &contentType);
    static std::optional<Part> readPart(const QByteArray &head, QByteArray content, QByteArray &why);
};

} // namespace sandbox
