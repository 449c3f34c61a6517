// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/RoomFilterBar.h"

#include <QDialog>

class FieldRow;
class QLineEdit;
class QVBoxLayout;

/// The form of a list's filters: a field each. What is typed wrong is said there, and the form stays open.
class RoomFilterDialog : public QDialog
{
    Q_OBJECT
public:
    /// `object` begins the names of its parts: "recordingsFilters" gives "recordingsFiltersRoom".
    RoomFilterDialog(const QString &object, const QList<RoomFilterField> &fields,
                     const RoomFilterBar::Values &values, QWidget *parent);

    void focusOn(const QString &key);

    /// "recordingsFilters" and "room" give "recordingsFiltersRoom".
    static QString nameOf(const QString &object, const QString &key);

signals:
    void chosen(const RoomFilterBar::Values &values);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reading
    {
        QString value;
        QString trouble; ///< translated; empty where the value can be asked for
    };
    struct Line
    {
        QString key;
        FieldRow *row;
        QList<QWidget *> inputs;
        std::function<Reading()> read;
        std::function<void()> clear;
    };
    void accept() override;
    void addFoot(const QString &object);
    void add(const RoomFilterField &field, const QString &name, const QString &value);
    Line textLine(const RoomFilterField &field, const QString &value);
    Line choiceLine(const RoomFilterField &field, const QString &value);
    Line daysLine(const RoomFilterField &field, const QString &name, const QString &value);
    static QList<QWidget *> wrongInputs(const Line &line);
    void say(const Line &line, const QString &trouble);
    static Reading readText(RoomFilterField::Kind kind, const QString &typed);

    QWidget *m_form;
    QVBoxLayout *m_rows;
    QList<Line> m_lines;
};
