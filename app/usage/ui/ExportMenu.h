// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ReportViewData.h"
#include "widgets/charts/ChartData.h"

#include <QMenu>
#include <QUrl>

/// A report for other programs: files, the clipboard, and the same request for a shell.
class ExportMenu : public QMenu
{
    Q_OBJECT
public:
    enum class Format { CsvRows, CsvTable, Json, Png, Svg, Pdf };

    explicit ExportMenu(QWidget *parent = nullptr);
    /// What is exported; without one the menu is disabled.
    void setReport(const ReportViewData &view, const ChartData &chart, const QUrl &apiBase);
    void clear();
    /// Writes one of the formats to a file, off the GUI thread.
    void write(Format format, const QString &path);
    void copyCurl();

signals:
    void noted(const QString &text);
    void failed(const QString &what);

private:
    void askWhere(Format format);
    void copyPicture();
    void copyTable();

    bool m_hasReport = false;
    ReportViewData m_view;
    ChartData m_chart;
    QUrl m_apiBase;
};
