// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace sandbox {

/// What can be told of a document by looking at its bytes: whether it is of a kind that can be faxed, and
/// roughly how many pages it has.
class DocumentLook
{
public:
    /// The content type, empty for what can't be faxed. PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF, TXT.
    static QByteArray type(const QByteArray &bytes);
    static int pages(const QByteArray &bytes);
};

} // namespace sandbox
