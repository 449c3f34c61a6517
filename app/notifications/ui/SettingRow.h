// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QWidget>

class MutedLabel;
class QLabel;
class QPushButton;
class StatusBadge;

/// One setting of a cell, there or only wanted: how it stands, what it says, its id, and the one thing that
/// can be done with it.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString word; ///< of the pill
        Tone tone = Tone::Neutral;
        QString title;    ///< its parameters, or where it goes
        QString detail;   ///< times, and why not
        QString toolTip;  ///< the exact times
        QString id;       ///< to copy; empty for one that isn't there yet
        QString button;   ///< "Remove", "Take back"; empty for none
        QString obstacle; ///< why the button rests
        bool operator==(const Entry &) const = default;
    };
    explicit SettingRow(QWidget *parent = nullptr);

    void setEntry(const Entry &entry);
    const Entry &entry() const { return m_entry; }

signals:
    void asked(); ///< by the button
    void copied(const QString &id);

private:
    Entry m_entry;
    StatusBadge *m_state;
    QLabel *m_title;
    MutedLabel *m_detail;
    QPushButton *m_copy;
    QPushButton *m_button;
};
