// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "sessions/SessionInput.h"
#include "sessions/SessionShelf.h"

#include <QWidget>

class AnswerEdit;
class MutedLabel;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

/// Where a session is opened: its record type, its id or whatever was copied, and how deep it is read.
class OpenBar : public QWidget
{
    Q_OBJECT
public:
    explicit OpenBar(QWidget *parent = nullptr);

    /// The types that can be chosen; those of the metadata once it came.
    void setTypes(const QStringList &types);
    void setAddress(const SessionAddress &address);
    void setDepth(int depth);
    /// Marks the field that a failure names, with what is to be done; nothing for none.
    void setFailure(const std::optional<Failure> &failure);
    /// Recent sessions and bookmarks, as a menu.
    void setShelf(const QList<SessionShelf::Entry> &recent, const QList<SessionShelf::Entry> &bookmarks);
    QLineEdit *field() const;
    /// Opens what stands in the field, as Enter does.
    void submit();

signals:
    void openAsked(const SessionAddress &address);
    void answerPasted(const QByteArray &answer);
    void depthChosen(int depth);
    void findAsked(const QString &type);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take(const SessionInput &input);
    void mark(const QString &field, const QString &why);
    void fillMenu();
    void dress();

    QComboBox *m_type;
    AnswerEdit *m_event;
    QLineEdit *m_time;
    QComboBox *m_depth;
    QPushButton *m_open;
    QPushButton *m_find;
    QPushButton *m_shelf;
    QMenu *m_menu;
    MutedLabel *m_why;
    QList<SessionShelf::Entry> m_recent;
    QList<SessionShelf::Entry> m_bookmarks;
};
