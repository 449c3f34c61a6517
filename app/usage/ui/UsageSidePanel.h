// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "widgets/SidePanel.h"

class MutedLabel;
class QPushButton;
class SavedReportsPanel;
class UnderstoodPanel;

/// Beside the report: how it was understood, what is selected in it, and the saved reports.
class UsageSidePanel : public SidePanel
{
    Q_OBJECT
public:
    explicit UsageSidePanel(QWidget *parent = nullptr);

    UnderstoodPanel *understood() const { return m_understood; }
    SavedReportsPanel *saved() const { return m_saved; }
    /// What is selected in the report; `records` leads to its detail records, or `why` says why there are
    /// none.
    void setSelected(const QString &name, const QString &words, const Destination &records,
                     const QString &why);

    /// Asks for the records of what is selected, where it has any.
    void openRecords();

signals:
    void recordsAsked(const Destination &records);

private:
    UnderstoodPanel *m_understood;
    SavedReportsPanel *m_saved;
    QLabel *m_name;
    MutedLabel *m_words;
    QPushButton *m_records;
    MutedLabel *m_why;
    Destination m_destination;
};
