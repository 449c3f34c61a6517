// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/DocumentFacts.h"

#include <QSize>

/// Counts and draws the pages of a document, on whatever thread it is called. Each call opens the file for
/// itself, because a QPdfDocument must not be shared between threads.
namespace DocumentPages {
struct Count
{
    DocumentFacts::Trouble trouble = DocumentFacts::Trouble::None;
    int pages = -1;       ///< -1: not known here
    bool drawable = true; ///< false: no preview of this type on this computer
};

/// What the content of a file of this MIME type says.
Count count(const QString &path, const QByteArray &mime);
/// A page, from 0, on white, as large as fits into `box`; null when it can't be drawn.
QImage draw(const QString &path, const QByteArray &mime, int page, QSize box);
} // namespace DocumentPages
