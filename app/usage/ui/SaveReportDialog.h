// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/SavedReports.h"

#include <QDialog>
#include <QPointer>

class MutedLabel;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Names a report and puts it into a folder. A name that is taken is replaced only when it says so.
class SaveReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// With an id it renames or moves. Stays open when the store refuses, with the reason.
    SaveReportDialog(const SavedReport &report, SavedReports *reports, QWidget *parent);

signals:
    void saved(const QString &name);

private:
    void check();
    void save();
    const SavedReport *sameName() const;

    SavedReport m_report;
    QPointer<SavedReports> m_reports;
    QLineEdit *m_name;
    QComboBox *m_folder;
    MutedLabel *m_note;
    QPushButton *m_save;
};
