// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "notifications/BookReading.h"
#include "notifications/ui/ComparisonColumns.h"
#include "notifications/ui/NotificationPage.h"
#include "records/ui/ItemListView.h"

class Banner;
class ElidedLabel;
class EmptyState;
class MutedLabel;
class QLabel;
class QStackedWidget;

/// The set-up as a file: written, read again, held against an account, and staged there. Files come from
/// anywhere; they are read in the background and believed in nothing.
class ComparePage final : public NotificationPage
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);

    QString face() const override { return QStringLiteral("file"); }
    QString title() const override { return tr("File"); }
    QString searchHint() const override { return m_document ? tr("event, profile, channel") : QString(); }
    void setDesk(NotificationsDesk *desk) override;
    void setWords(const QString &words) override;
    /// "open=1" asks for a file, "export=1" for a place to write one.
    void open(const QUrlQuery &place) override;
    QWidget *mainWidget() override;
    QByteArray layoutState() const override;
    void restoreLayout(const QByteArray &state) override;

    /// Reads a file and holds it against the account.
    void compareWith(const QString &path);
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void build();
    QWidget *makeHead();
    void chooseFile();
    void choosePlace();
    void took(const QString &path, const Outcome<SetupDocument> &document);
    void compare();
    void showComparison(const SetupComparison &comparison, const NotificationSetup &setup);
    void closeFile();
    void stage();
    void askCreate();
    void create();
    void created(NotificationsDesk *desk, const Outcome<int> &number);
    void follow();
    void refreshActions();
    QString summary() const;
    QString fileWords() const;
    void buildStart();
    void say(Tone tone, const QString &title, const QString &text);
    const NotificationSetup &setup() const;

    BookReading m_reading;
    ItemTableOf<ComparedRow> m_table;
    std::optional<SetupDocument> m_document;
    SetupComparison m_comparison;
    QString m_file;            ///< name of the file that is compared
    QString m_folder;          ///< where the last one was
    quint64 m_reads = 0;       ///< of files: what came for an earlier one doesn't count
    quint64 m_comparisons = 0; ///< the same
    bool m_isComparing = false;
    bool m_isCreating = false;
    QAction *m_open = nullptr;
    QAction *m_export = nullptr;
    QAction *m_close = nullptr;
    QAction *m_stage = nullptr;
    QAction *m_create = nullptr;
    QWidget *m_head = nullptr;
    QWidget *m_headButtons;
    ElidedLabel *m_name;
    QLabel *m_summary;
    MutedLabel *m_readOnly;
    Banner *m_said;
    QStackedWidget *m_sides;
    EmptyState *m_start;
    ItemListView *m_list;
};
