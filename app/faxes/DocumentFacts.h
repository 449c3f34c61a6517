// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QString>

/// What is known of a document before it is sent.
struct DocumentFacts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentFacts)
public:
    enum class Trouble {
        None,
        Missing,
        Unreadable, ///< the operating system refuses to open it
        Empty,
        Encrypted,
        Corrupt,
        Unsupported, ///< a type that can't be faxed
        TooLarge,    ///< over 50 MB
        TooLong,     ///< over 350 pages
    };

    static constexpr qint64 maxBytes = 50'000'000;
    static constexpr int maxPages = 350;

    QString path;
    QString name; ///< without its folder
    qint64 bytes = 0;
    QByteArray mime;
    int pages = -1;   ///< -1: Telnyx counts them (DOC, DOCX, RTF, TXT)
    QImage firstPage; ///< null when there is no preview of this type
    Trouble trouble = Trouble::None;
    QString note; ///< translated: what is the matter and what to do, or why there is no preview; may be empty

    bool isSendable() const { return trouble == Trouble::None; }
    /// What to tell the operator of a trouble; empty for None.
    static QString sentence(Trouble trouble);
    /// MIME type by which a file is sent, from its name's ending; empty when it can't be faxed.
    static QByteArray typeOf(const QString &fileName);
    /// Such as "pdf", for the file dialog.
    static QStringList suffixes();
};
