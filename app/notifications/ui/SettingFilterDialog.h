// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"

#include <QDialog>
#include <QMap>

class QComboBox;

/// The form of the filters of settings: a choice each.
class SettingFilterDialog : public QDialog
{
    Q_OBJECT
public:
    SettingFilterDialog(const NotificationFilter &filter, const NotificationSetup &setup, QWidget *parent);

    /// The field of that key.
    void focusOn(const QString &key);

signals:
    void chosen(const NotificationFilter &filter);

private:
    void accept() override;
    QWidget *makeFoot();

    QMap<QString, QComboBox *> m_choices; ///< by the keys of the fields
};
