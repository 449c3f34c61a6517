// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DocumentFacts.h"

#include <QFileInfo>
#include <QLocale>
#include <array>

namespace {
struct Type
{
    const char *suffix;
    const char *mime;
};

// What POST /faxes takes: PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF and TXT.
constexpr std::array<Type, 10> types{{
    {"pdf", "application/pdf"},
    {"tif", "image/tiff"},
    {"tiff", "image/tiff"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"png", "image/png"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"rtf", "application/rtf"},
    {"txt", "text/plain"},
}};
} // namespace

QString DocumentFacts::sentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::Missing:
        return tr("This file is not there any more. Choose it again.");
    case Trouble::Unreadable:
        return tr("This file can't be opened. Check that you may read it, or choose another one.");
    case Trouble::Empty:
        return tr("This file is empty. Choose one with at least one page.");
    case Trouble::Encrypted:
        return tr("This document is protected by a password. Save a copy without one and choose that.");
    case Trouble::Corrupt:
        return tr("This document is damaged. Open it in its own program, save it again and choose the new "
                  "file.");
    case Trouble::Unsupported:
        return tr(
            "This kind of file can't be faxed. Save it as PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT.");
    case Trouble::TooLarge:
        return tr("This file is larger than 50 MB, the most that can be faxed. Save a smaller copy.");
    case Trouble::TooLong:
        return tr("This document has more than %L1 pages, the most that can be faxed. Send it in parts.")
            .arg(maxPages);
    }
    Q_UNREACHABLE();
}

QByteArray DocumentFacts::typeOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const Type &type : types) {
        if (suffix == QLatin1String(type.suffix))
            return type.mime;
    }
    return {};
}

QStringList DocumentFacts::suffixes()
{
    QStringList all;
    for (const Type &type : types)
        all << QLatin1String(type.suffix);
    return all;
}
