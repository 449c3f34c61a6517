// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/DocumentInspector.h"

#include "faxes/DocumentPages.h"

#include <QFile>
#include <QFileInfo>

namespace {
using Trouble = DocumentFacts::Trouble;

Trouble troubleOfFile(const DocumentFacts &facts)
{
    const QFileInfo file(facts.path);
    if (!file.exists())
        return Trouble::Missing;
    if (!file.isFile() || facts.mime.isEmpty())
        return Trouble::Unsupported;
    if (!QFile(facts.path).open(QIODevice::ReadOnly))
        return Trouble::Unreadable;
    if (facts.bytes == 0)
        return Trouble::Empty;
    if (facts.bytes > DocumentFacts::maxBytes)
        return Trouble::TooLarge;
    return Trouble::None;
}

QString noPreview(const QByteArray &mime)
{
    if (mime.startsWith("image/"))
        return DocumentFacts::tr(
            "There is no preview: install the image formats plugin of Qt to see TIFF files. "
            "The document can be sent all the same.");
    return DocumentFacts::tr(
        "There is no preview of this kind of file. Telnyx converts it and counts its pages.");
}

void lookInside(DocumentFacts &facts, QSize box)
{
    const DocumentPages::Count count = DocumentPages::count(facts.path, facts.mime);
    facts.pages = count.pages;
    facts.trouble = count.trouble;
    if (facts.trouble == Trouble::None && facts.pages > DocumentFacts::maxPages)
        facts.trouble = Trouble::TooLong;
    if (facts.trouble == Trouble::None && !count.drawable)
        facts.note = noPreview(facts.mime);
    if (facts.trouble != Trouble::None || !count.drawable)
        return;
    facts.firstPage = DocumentPages::draw(facts.path, facts.mime, 0, box);
    if (facts.firstPage.isNull())
        facts.trouble = Trouble::Corrupt;
}

DocumentFacts factsOf(const QString &path, QSize box)
{
    DocumentFacts facts;
    facts.path = path;
    facts.name = QFileInfo(path).fileName();
    facts.bytes = QFileInfo(path).size();
    facts.mime = DocumentFacts::typeOf(path);
    facts.trouble = troubleOfFile(facts);
    if (facts.trouble == Trouble::None)
        lookInside(facts, box);
    if (facts.trouble != Trouble::None)
        facts.note = DocumentFacts::sentence(facts.trouble);
    return facts;
}
} // namespace

DocumentInspector::DocumentInspector(QObject *parent) : QObject(parent)
{
    // QtPdf takes one lock for all documents: more threads would only wait for each other.
    m_pool.setMaxThreadCount(1);
}

DocumentInspector::~DocumentInspector() = default;

Call<DocumentFacts> *DocumentInspector::inspect(const QString &path, QSize box)
{
    return runInBackground<DocumentFacts>(
        this, [path, box]() -> Outcome<DocumentFacts> { return factsOf(path, box); }, &m_pool);
}

Call<QImage> *DocumentInspector::page(const QString &path, int number, QSize box)
{
    return runInBackground<QImage>(
        this,
        [path, number, box]() -> Outcome<QImage> {
            return DocumentPages::draw(path, DocumentFacts::typeOf(path), number, box);
        },
        &m_pool);
}
