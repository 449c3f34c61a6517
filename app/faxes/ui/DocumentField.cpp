// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/DocumentField.h"

#include "faxes/DocumentInspector.h"
#include "widgets/Buttons.h"
#include "widgets/DropZone.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

DocumentField::DocumentField(DocumentInspector *inspector, QWidget *parent)
    : FieldRow(tr("&Document"), new QWidget, parent),
      m_inspector(inspector),
      m_drop(new DropZone),
      m_linkLine(new QWidget),
      m_link(new QLineEdit)
{
    build();
    connect(m_drop, &DropZone::filesChosen, this, &DocumentField::choose);
    connect(m_drop, &DropZone::browseRequested, this, &DocumentField::browse);
    connect(m_drop, &DropZone::linkRequested, this, &DocumentField::offerLink);
    connect(m_drop, &DropZone::imagePasted, this, &DocumentField::savePicture);
    connect(m_drop, &DropZone::linkChosen, this, [this](const QUrl &url) {
        setLink(url.toString(QUrl::FullyEncoded));
        emit edited();
    });
    connect(m_drop, &DropZone::removeRequested, this, [this] {
        clear();
        emit edited();
    });
    connect(m_link, &QLineEdit::textEdited, this, [this](const QString &text) {
        typeLink(text);
        emit edited();
    });
    clear();
}

DocumentField::~DocumentField() = default;

void DocumentField::build()
{
    m_drop->setObjectName(QStringLiteral("composeFile"));
    m_drop->setAccessibleName(tr("Document"));
    m_link->setObjectName(QStringLiteral("composeLink"));
    m_link->setAccessibleName(tr("Link to the document"));
    m_link->setPlaceholderText(tr("https://…"));
    m_link->setClearButtonEnabled(true);
    QPushButton *back = Buttons::make(tr("Use a file"));
    back->setObjectName(QStringLiteral("composeUseFile"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this] {
        clear();
        m_drop->setFocus();
    });
    auto *line = new QHBoxLayout(m_linkLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_link, 1);
    line->addWidget(back);
    auto *column = new QVBoxLayout(field());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_drop);
    column->addWidget(m_linkLine);
    field()->setFocusProxy(m_drop);
}

void DocumentField::clear()
{
    if (m_inspection)
        m_inspection->abort();
    m_inspecting = false;
    m_path.clear();
    m_name.clear();
    m_facts = {};
    m_link->clear();
    m_linkLine->hide();
    m_drop->setEntries({});
    m_drop->show();
    setError({});
    setWarning({});
    setHint(tr("PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT; %1 pages and %2 at most.")
                .arg(DocumentFacts::maxPages)
                .arg(size(DocumentFacts::maxBytes)));
    emit inspected({});
    emit changed();
}

void DocumentField::choose(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    setFile(paths.first());
    if (paths.size() > 1)
        setWarning(tr("A fax has one document: only the first of %n files was taken.", nullptr,
                      static_cast<int>(paths.size())));
    emit edited();
}

void DocumentField::setFile(const QString &path, const QString &name)
{
    clear();
    m_path = path;
    m_name = name.isEmpty() ? QFileInfo(path).fileName() : name;
    m_inspecting = true;
    showLine(m_name, tr("being checked…"));
    setHint({});
    m_inspection = m_inspector->inspect(path)->then(this, [this, path](const Outcome<DocumentFacts> &facts) {
        if (facts && path == m_path)
            show(*facts);
    });
    emit changed();
}

void DocumentField::show(const DocumentFacts &facts)
{
    m_inspecting = false;
    m_facts = facts;
    const QString bytes = size(facts.bytes);
    if (!facts.isSendable()) {
        showLine(m_name, facts.bytes > 0 ? bytes : QString());
        setError(DocumentFacts::sentence(facts.trouble));
    } else if (facts.pages < 0) {
        showLine(m_name, bytes);
        setHint(
            tr("%1 of %2. Telnyx counts the pages of this type.").arg(bytes, size(DocumentFacts::maxBytes)));
    } else {
        //: %1 is "12 pages", %2 a size
        showLine(m_name, tr("%1 · %2").arg(tr("%n page(s)", nullptr, facts.pages), bytes));
        //: %1 is "12 pages", %2 how many there may be, %3 a size, %4 how large it may be
        setHint(tr("%1 of %2 · %3 of %4")
                    .arg(tr("%n page(s)", nullptr, facts.pages))
                    .arg(DocumentFacts::maxPages)
                    .arg(bytes, size(DocumentFacts::maxBytes)));
    }
    emit inspected(facts);
    emit changed();
}

void DocumentField::showLine(const QString &name, const QString &note)
{
    m_drop->setEntries({{name, note, {}}});
}

void DocumentField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a document"));
    dialog->setObjectName(QStringLiteral("composeBrowse"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QStringList patterns;
    for (const QString &suffix : DocumentFacts::suffixes())
        patterns << QStringLiteral("*.%1").arg(suffix);
    dialog->setNameFilters(
        {tr("Documents that can be faxed (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { choose({path}); });
    dialog->open();
}

void DocumentField::offerLink()
{
    clear();
    m_drop->hide();
    m_linkLine->show();
    m_link->setFocus();
    typeLink({});
}

void DocumentField::setLink(const QString &url)
{
    clear();
    m_drop->hide();
    m_linkLine->show();
    m_link->setText(url);
    typeLink(url);
}

void DocumentField::typeLink(const QString &text)
{
    DocumentFacts unseen;
    unseen.note = tr("Telnyx fetches the document; there is no preview of it here.");
    emit inspected(unseen);
    setHint(tr("Telnyx fetches it: it has to open without signing in and without a redirect."));
    setError(text.isEmpty() ? QString() : linkProblem());
    emit changed();
}

QString DocumentField::linkProblem() const
{
    const QUrl url(m_link->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tr("This is not a complete link, such as https://example.com/letter.pdf.");
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return tr("A link has to begin with https:// or http://.");
    return {};
}

void DocumentField::savePicture(const QImage &image)
{
    if (!m_pictures)
        m_pictures = std::make_unique<QTemporaryDir>();
    if (!m_pictures->isValid())
        return setError(tr("The picture could not be kept: %1").arg(m_pictures->errorString()));
    const QString path = m_pictures->filePath(tr("Pasted picture.png"));
    clear();
    emit edited();
    runInBackground<QString>(this, [image, path]() -> Outcome<QString> {
        if (image.save(path, "PNG"))
            return path;
        return failed(Failure::Kind::StoreTrouble);
    })->then(this, [this](const Outcome<QString> &saved) {
        if (saved)
            setFile(*saved);
        else
            setError(saved.error().what);
    });
}

void DocumentField::write(NewFax &fax) const
{
    if (m_path.isEmpty()) {
        fax.source = NewFax::Source::Url;
        fax.mediaUrl = m_link->text().trimmed();
        return;
    }
    fax.source = NewFax::Source::File;
    fax.filePath = m_path;
    fax.fileName = m_name;
    fax.pageCount = m_facts.pages;
}

QString DocumentField::obstacle() const
{
    if (m_path.isEmpty()) {
        if (m_link->text().trimmed().isEmpty())
            return tr("Add a document.");
        return linkProblem();
    }
    if (m_inspecting)
        return tr("The document is being checked.");
    return m_facts.isSendable() ? QString() : DocumentFacts::sentence(m_facts.trouble);
}

QString DocumentField::size(qint64 bytes)
{
    const bool needsFraction = bytes >= 1'000'000 && bytes < 10'000'000;
    return QLocale().formattedDataSize(bytes, needsFraction ? 1 : 0, QLocale::DataSizeSIFormat);
}
