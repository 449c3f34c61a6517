// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/RangeChoice.h"

#include <QDialog>

class MutedLabel;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

/// Chooses a range: a preset, days from the calendar, or a word of the API; and whose days are meant.
class RangePopup : public QDialog
{
    Q_OBJECT
public:
    RangePopup(const QString &title, const RangeChoice &choice, const QDateTime &now, QWidget *parent);
    RangeChoice choice() const;
    /// Without words of the API, where they can't be used.
    void setLiteralAllowed(bool allowed);

signals:
    void chosen(const RangeChoice &choice);

private:
    void build(const RangeChoice &choice);
    void fillZones(const QByteArray &zone);
    void follow();
    RangeChoice::Preset preset() const;
    void accept() override;

    QDateTime m_now;
    QListWidget *m_presets;
    QSpinBox *m_count;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLineEdit *m_literal;
    QComboBox *m_zone;
    MutedLabel *m_meaning;
    QPushButton *m_use;
};
