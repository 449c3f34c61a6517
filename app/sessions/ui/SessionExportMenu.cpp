// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionExportMenu.h"

#include "base/Clock.h"
#include "sessions/SessionExport.h"
#include "sessions/SessionFile.h"
#include "widgets/WholeFile.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

namespace {
using Format = SessionExportMenu::Format;

struct Kind
{
    Format format;
    const char *suffix;
    const char *words;
};
constexpr Kind kinds[]{
    {Format::Session, SessionFile::suffix,
     QT_TRANSLATE_NOOP("SessionExportMenu", "Session, to open again …")},
    {Format::Csv, "csv", QT_TRANSLATE_NOOP("SessionExportMenu", "CSV, an event a line …")},
    {Format::Folded, "folded", QT_TRANSLATE_NOOP("SessionExportMenu", "Folded stacks …")},
    {Format::Json, "json", QT_TRANSLATE_NOOP("SessionExportMenu", "JSON …")},
    {Format::Png, "png", QT_TRANSLATE_NOOP("SessionExportMenu", "Picture (PNG) …")},
    {Format::Svg, "svg", QT_TRANSLATE_NOOP("SessionExportMenu", "Drawing (SVG) …")},
    {Format::Pdf, "pdf", QT_TRANSLATE_NOOP("SessionExportMenu", "Document (PDF) …")},
};

const Kind &kindOf(Format format)
{
    return *std::ranges::find(kinds, format, &Kind::format);
}

bool isPicture(Format format)
{
    return format == Format::Png || format == Format::Svg || format == Format::Pdf;
}

QString objectNameOf(const Kind &kind)
{
    return QStringLiteral("sessionExport_") + QLatin1String(kind.suffix);
}

QByteArray bytesOf(Format format, const SessionTree &tree)
{
    switch (format) {
    case Format::Csv:
        return SessionExport::csv(tree);
    case Format::Folded:
        return SessionExport::folded(tree);
    default:
        return SessionExport::json(tree);
    }
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

SessionExportMenu::SessionExportMenu(Clock *clock, QWidget *parent) : QMenu(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("sessionExportMenu"));
    setTitle(tr("Export"));
    for (const Kind &kind : kinds) {
        QAction *action = addAction(tr(kind.words), this, [this, format = kind.format] { askWhere(format); });
        action->setObjectName(objectNameOf(kind));
    }
    addSeparator();
    m_copyText = addAction(tr("Copy the tree as text"), this, &SessionExportMenu::copyText);
    m_copyText->setObjectName(QStringLiteral("sessionCopyText"));
    m_copyCurl = addAction(tr("Copy as cURL"), this, &SessionExportMenu::copyCurl);
    m_copyCurl->setObjectName(QStringLiteral("sessionCopyCurl"));
    enable();
}

void SessionExportMenu::setSession(SessionTreePtr tree, const SessionAddress &address, const QString &curl,
                                   const QString &account)
{
    m_tree = tree && !tree->isEmpty() ? std::move(tree) : nullptr;
    m_address = address;
    m_curl = curl;
    m_account = account;
    enable();
}

void SessionExportMenu::setPicture(std::function<void(QPainter &, const QRectF &)> draw, QSizeF size)
{
    m_picture = {std::move(draw), size};
    enable();
}

void SessionExportMenu::clear()
{
    m_picture = {};
    setSession(nullptr, {}, {}, {});
}

bool SessionExportMenu::canWrite(Format format) const
{
    return m_tree && (!isPicture(format) || !m_picture.isNull());
}

void SessionExportMenu::enable()
{
    for (const Kind &kind : kinds)
        findChild<QAction *>(objectNameOf(kind), Qt::FindDirectChildrenOnly)
            ->setEnabled(canWrite(kind.format));
    m_copyText->setEnabled(m_tree != nullptr);
    m_copyCurl->setEnabled(m_tree && !m_curl.isEmpty());
}

void SessionExportMenu::askWhere(Format format)
{
    if (!canWrite(format))
        return;
    const QString suffix = QLatin1String(kindOf(format).suffix);
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parentWidget(), tr("Export session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(m_folder);
    dialog->selectFile(SessionExport::fileName(*m_tree, m_address) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        write(format, path);
    });
    dialog->open();
}

Call<qint64> *SessionExportMenu::writing(Format format, const QString &path)
{
    if (format == Format::Session) {
        const SessionFile::Content content{m_tree, m_address, m_clock->now(), m_account};
        auto *call = new Deferred<qint64>(this);
        SessionFile::save(this, path, content)->then(call, [call, path](Outcome<void> saved) {
            if (saved)
                call->settle(QFileInfo(path).size());
            else
                call->settle(::failed(std::move(saved.error())));
        });
        return call;
    }
    const QString title = SessionExport::fileName(*m_tree, m_address);
    if (format == Format::Png)
        return runInBackground<qint64>(
            this, [path, image = m_picture.image()] { return WholeFile::write(path, encoded(image)); });
    if (isPicture(format)) {
        QByteArray drawn = format == Format::Svg ? m_picture.svg(title) : m_picture.pdf(title);
        return runInBackground<qint64>(
            this, [path, drawn = std::move(drawn)] { return WholeFile::write(path, drawn); });
    }
    return runInBackground<qint64>(
        this, [format, path, tree = m_tree] { return WholeFile::write(path, bytesOf(format, *tree)); });
}

void SessionExportMenu::write(Format format, const QString &path)
{
    if (!canWrite(format))
        return;
    writing(format, path)->then(this, [this, path](const Outcome<qint64> &written) {
        if (!written)
            return emit failed(written.error().what);
        emit noted(tr("Session written to %1 (%2)")
                       .arg(QDir::toNativeSeparators(path), QLocale().formattedDataSize(*written)));
    });
}

void SessionExportMenu::copyCurl()
{
    if (!m_tree || m_curl.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_curl);
    emit noted(tr("Request copied as cURL; the key stands as $TELNYX_API_KEY"));
}

void SessionExportMenu::copyText()
{
    if (!m_tree)
        return;
    auto *call = runInBackground<QString>(
        this, [tree = m_tree]() -> Outcome<QString> { return SessionExport::text(*tree); });
    call->then(this, [this](const Outcome<QString> &text) {
        if (!text)
            return;
        QGuiApplication::clipboard()->setText(*text);
        emit noted(tr("Tree copied as text"));
    });
}
