// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ExportMenu.h"

#include "base/Call.h"
#include "usage/ReportExport.h"
#include "widgets/WholeFile.h"
#include "widgets/charts/ChartPicture.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace {
using Format = ExportMenu::Format;

struct Kind
{
    Format format;
    const char *suffix;
    const char *words;
};
constexpr Kind kinds[]{
    {Format::CsvRows, "csv", QT_TRANSLATE_NOOP("ExportMenu", "CSV, every row …")},
    {Format::CsvTable, "csv", QT_TRANSLATE_NOOP("ExportMenu", "CSV, the table as shown …")},
    {Format::Json, "json", QT_TRANSLATE_NOOP("ExportMenu", "JSON …")},
    {Format::Png, "png", QT_TRANSLATE_NOOP("ExportMenu", "Picture (PNG) …")},
    {Format::Svg, "svg", QT_TRANSLATE_NOOP("ExportMenu", "Drawing (SVG) …")},
    {Format::Pdf, "pdf", QT_TRANSLATE_NOOP("ExportMenu", "Document (PDF) …")},
};

/// Charts are drawn on the GUI thread; text of many rows is made on the other.
std::optional<QByteArray> drawnNow(Format format, const ChartData &chart)
{
    switch (format) {
    case Format::Png:
        return ChartPicture::png(chart);
    case Format::Svg:
        return ChartPicture::svg(chart);
    case Format::Pdf:
        return ChartPicture::pdf(chart);
    case Format::CsvRows:
    case Format::CsvTable:
    case Format::Json:
        break;
    }
    return std::nullopt;
}

QByteArray textOf(Format format, const ReportViewData &view)
{
    switch (format) {
    case Format::CsvTable:
        return ReportExport::csv(view.table);
    case Format::Json:
        return ReportExport::json(view.result);
    default:
        return ReportExport::csv(view.result);
    }
}
} // namespace

ExportMenu::ExportMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("usageExportMenu"));
    setTitle(tr("Export"));
    for (const Kind &kind : kinds) {
        QAction *action = addAction(tr(kind.words), this, [this, format = kind.format] { askWhere(format); });
        action->setObjectName(QStringLiteral("usageExport%1").arg(static_cast<int>(kind.format)));
    }
    addSeparator();
    addAction(tr("Copy the picture"), this, &ExportMenu::copyPicture);
    addAction(tr("Copy the table"), this, &ExportMenu::copyTable);
    addAction(tr("Copy as cURL"), this, &ExportMenu::copyCurl);
    clear();
}

void ExportMenu::clear()
{
    m_hasReport = false;
    for (QAction *action : actions())
        action->setEnabled(false);
}

void ExportMenu::setReport(const ReportViewData &view, const ChartData &chart, const QUrl &apiBase)
{
    m_hasReport = true;
    m_view = view;
    m_chart = chart;
    m_apiBase = apiBase;
    for (QAction *action : actions())
        action->setEnabled(true);
}

void ExportMenu::askWhere(Format format)
{
    const auto kind = std::ranges::find_if(kinds, [&](const Kind &each) { return each.format == format; });
    const QString suffix = QLatin1String(kind->suffix);
    auto *dialog = new QFileDialog(parentWidget(), tr("Export report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ReportExport::fileName(m_view.result) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void ExportMenu::write(Format format, const QString &path)
{
    if (!m_hasReport)
        return;
    auto *call = runInBackground<qint64>(
        this, [format, path, view = m_view, drawn = drawnNow(format, m_chart)]() -> Outcome<qint64> {
            return WholeFile::write(path, drawn ? *drawn : textOf(format, view));
        });
    call->then(this, [this, path](Outcome<qint64> written) {
        if (!written)
            return emit failed(written.error().what);
        emit noted(tr("Report written to %1 (%2)").arg(path, QLocale().formattedDataSize(*written)));
    });
}

void ExportMenu::copyPicture()
{
    QGuiApplication::clipboard()->setImage(ChartPicture::image(m_chart));
    emit noted(tr("Picture copied"));
}

void ExportMenu::copyTable()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(ReportExport::csv(m_view.table)));
    emit noted(tr("Table copied"));
}

void ExportMenu::copyCurl()
{
    if (!m_hasReport)
        return;
    QGuiApplication::clipboard()->setText(ReportExport::curl(m_view.result, m_apiBase));
    emit noted(tr("Requests copied as cURL; the key stands as $TELNYX_API_KEY"));
}
