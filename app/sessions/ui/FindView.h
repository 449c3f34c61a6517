// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ui/RecordList.h"
#include "sessions/SessionAddress.h"

class QCheckBox;
class QPushButton;
class RecordSearchBar;

/// Finds a session without knowing an id: by the detail records that its events left. One of them opens its
/// session, several of them are analysed together.
class FindView : public QWidget
{
    Q_OBJECT
public:
    explicit FindView(QWidget *parent = nullptr);

    /// Null for no account, or one without a key.
    void setDesk(RecordsDesk *desk);
    /// Looks among the records of this record type of session analysis; one without any changes nothing.
    void setType(const QString &sessionType);
    RecordList *list() const { return m_list; }
    /// What can be done here, for menus and the command palette.
    QList<QAction *> commands() const;
    /// Where the selected records lead to, in the order shown.
    QList<SessionAddress> selected() const;

signals:
    void sessionAsked(const SessionAddress &session);
    void batchAsked(const QList<SessionAddress> &sessions);
    void noted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void follow();
    void openCurrent();
    void analyse();
    void showMenu(const QPoint &position);
    bool takesWhole() const;
    SessionAddress addressOf(const DetailRecord &record) const;

    RecordSearchBar *m_bar;
    QCheckBox *m_whole;
    RecordList *m_list;
    QPushButton *m_openButton;
    QPushButton *m_batchButton;
    QAction *m_open;
    QAction *m_analyse;
    QAction *m_again;
};
