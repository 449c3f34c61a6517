// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/ChipBar.h"

#include <QPointer>
#include <functional>

class RoomFilterDialog;

/// One filter that a list's operation documents.
struct RoomFilterField
{
    enum class Kind {
        Text,
        Id,     ///< of a room, session or participant
        Choice, ///< one of `choices`
        Days,   ///< "2026-11-01..2026-11-30", either end may be empty; whole days in UTC
        AtLeast ///< whole seconds
    };
    QString key; ///< of the value: "started", "room"
    Kind kind = Kind::Text;
    QString label;                                   ///< translated
    QList<std::pair<QString, QString>> choices = {}; ///< value and words
    /// How a value reads in a chip, where that isn't the value: the name of a room.
    std::function<QString(const QString &)> words = {};
    QString noChoice = {}; ///< what a choice says while none is made, where that isn't "any"
};

/// The filters of a list that the server applies: one chip each, that can be changed or taken away, and a
/// button that adds another. What is typed wrong is said at its field, and not asked for.
class RoomFilterBar : public ChipBar
{
    Q_OBJECT
public:
    using Values = QMap<QString, QString>; ///< by key; without empty ones

    /// `object` begins the names of its parts: of "recordingsFilters", the action is "recordingsFiltersEdit"
    /// (its button "recordingsFiltersEditButton"), a chip "recordingsFiltersChipRoom", the form
    /// "recordingsFiltersDialog", its fields "recordingsFiltersRoom" and "recordingsFiltersStartedFrom", its
    /// button "recordingsFiltersUse".
    RoomFilterBar(const QString &object, QList<RoomFilterField> fields, QWidget *parent = nullptr);

    const Values &values() const { return m_values; }
    /// Tells nobody.
    void setValues(const Values &values);
    /// Says chips anew, after names came.
    void refresh();
    void edit(const QString &key) override;

private:
    void showChips();
    void take(const QString &key) override;

    QList<RoomFilterField> m_fields;
    Values m_values;
    QPointer<RoomFilterDialog> m_dialog;
};
