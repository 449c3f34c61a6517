// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Report.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

/// A filter: a dimension and the values that it may have, from those that the last report knew or typed.
class FilterPopup : public QDialog
{
    Q_OBJECT
public:
    FilterPopup(const QStringList &dimensions, const UsageFilter &filter,
                const QHash<QString, QStringList> &known, QWidget *parent);

signals:
    void chosen(const UsageFilter &filter);

private:
    UsageFilter filter() const;
    void offer();
    void accept() override;

    QHash<QString, QStringList> m_known;
    QStringList m_values;
    QComboBox *m_dimension;
    QListWidget *m_list;
    QLineEdit *m_typed;
    QPushButton *m_use;
};
