// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ChosenSession.h"
#include "widgets/RowText.h"

#include <QWidget>

class AttendanceView;
class ElidedLabel;
class MutedLabel;
class QMenu;
class QStackedWidget;
class ItemListView;
class SegmentedControl;

/// Who was in the chosen session: as a timeline, with a sentence that says what it shows, or as a table.
class SessionPeople : public QWidget
{
    Q_OBJECT
public:
    /// The table is the one that the chosen session is read into.
    SessionPeople(ItemTableOf<RoomParticipant> *people, ListReading *reading, QWidget *parent = nullptr);

    void show(const ChosenSession &chosen, const QString &room);
    AttendanceView *timeline() const { return m_timeline; }
    ItemListView *list() const { return m_list; }
    /// True for the table.
    bool isTable() const;
    void setTable(bool table);
    /// Of whoever is chosen in either of the two; empty for nobody.
    QString current() const;
    void takeFocus();
    QAction *copyPictureAction() const { return m_copyPicture; }
    QAction *savePictureAction() const { return m_savePicture; }

signals:
    void opened(const QString &participant);
    void faceChanged();
    void noted(const QString &text);

private:
    void build();
    void buildMenu(QMenu *menu);
    void copyPeople(RowText::Separator separator);
    void copyPicture();
    void savePicture();
    void write(const QString &path);
    void pick(const QString &participant);

    AttendanceView *m_timeline;
    ItemListView *m_list;
    QStackedWidget *m_faces;
    SegmentedControl *m_choice;
    ElidedLabel *m_title;
    MutedLabel *m_sentence;
    QAction *m_copyPicture;
    QAction *m_savePicture;
    QString m_folder;
};
