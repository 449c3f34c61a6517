// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/BulkDeletion.h"
#include "rooms/ui/DownloadDialog.h"

class Banner;
class BusyBar;
class FactList;
class MutedLabel;
class QLabel;
class TableView;

/// Leads through a deletion by filter: the filter in words, the exact list, downloading first, the count
/// typed in, and what it came to.
class BulkDeleteDialog : public QDialog
{
    Q_OBJECT
public:
    using NameOf = std::function<QString(const QString &)>;
    struct Names
    {
        NameOf room;
        NameOf who;
    };

    /// Takes the deletion over, and reads its list. `hasWords`: the search line narrows the list behind it,
    /// but not what is deleted.
    BulkDeleteDialog(BulkDeletion *deletion, const Names &names, const DownloadDialog::Order &last,
                     bool hasWords, QWidget *parent = nullptr);

    BulkDeletion *deletion() const { return m_deletion; }
    /// Not while it isn't known what the deletion did.
    void reject() override;

signals:
    void workStarted(CallBase *work, const QString &text);
    /// A deletion came to its end.
    void ended();
    void folderChosen(const QString &folder);

private:
    void build(bool hasWords);
    void showFilter(const NameOf &room);
    void fillView();
    QWidget *makeForm();
    QWidget *makeButtons();
    void chooseFolder();
    void go();
    void follow();
    void followForm();
    void followBanner();
    void showList();
    int typed() const;
    bool isReady() const;

    BulkDeletion *m_deletion;
    DownloadDialog::Order m_order;
    FactList *m_filter;
    QLabel *m_heading;
    BusyBar *m_busy;
    Banner *m_banner;
    ItemTableOf<RoomRecording> *m_table;
    TableView *m_view;
    QCheckBox *m_fetchFirst;
    QLineEdit *m_folder;
    QWidget *m_folderField;
    FieldRow *m_folderRow;
    QLineEdit *m_count;
    FieldRow *m_countRow;
    QWidget *m_form;
    QPushButton *m_go = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_close = nullptr;
};
