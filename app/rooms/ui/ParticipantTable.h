// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/ui/WallPerson.h"
#include "widgets/TableView.h"

/// The participants of the session that is chosen on the wall. Looks that come in change single rows: marks,
/// selection and place stay.
class ParticipantTable : public TableView
{
    Q_OBJECT
public:
    enum Column {
        MarkColumn,
        NameColumn,
        ContextColumn,
        JoinedColumn,
        InRoomColumn,
        StateColumn,
        IdColumn,
    };

    explicit ParticipantTable(QWidget *parent = nullptr);

    /// Of the same session; marks are the table's own.
    void setPeople(QList<WallPerson> people);
    /// Of another session, or none: no marks, no selection.
    void forget();

    /// Present ones that are marked; where none is, the selected ones.
    QList<WallPerson> targets() const;
    QList<WallPerson> present() const;
    QString nameOf(const QString &id) const;
    int marks() const { return static_cast<int>(m_marks.size()); }
    bool isMarked(const QString &id) const { return m_marks.contains(id); }
    void setMarked(const QStringList &ids, bool marked);
    ItemTableOf<WallPerson> *rows() const { return m_rows; }
    void resetLayout();

signals:
    /// Marks or selection.
    void targetsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QStringList &ids);
    QStringList selectedIds() const;

    ItemTableOf<WallPerson> *m_rows;
    QSet<QString> m_marks;
};
