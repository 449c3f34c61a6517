// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"
#include "notifications/NotificationsDesk.h"

#include <QPointer>
#include <QWidget>

class FieldRow;
class MutedLabel;
class QComboBox;
class QPushButton;
class QVBoxLayout;

/// Stages a new setting of one condition: at which channel, where there is a choice, and with which
/// parameters. What can't be is said at its field, and what was typed stays.
class AddSettingForm : public QWidget
{
    Q_OBJECT
public:
    /// Channels to choose from, in this order.
    AddSettingForm(NotificationsDesk *desk, const QString &condition, const QStringList &channels,
                   QWidget *parent = nullptr);

    /// Something was typed that isn't staged yet.
    bool hasTyped() const;
    /// Looks again at what can be added.
    void follow();
    void add();

signals:
    void added(const SettingKey &key);

private:
    struct Field
    {
        ConditionParameter parameter;
        FieldRow *row;
    };
    void build(const QStringList &channels);
    void addField(const ConditionParameter &parameter, QVBoxLayout *column);
    static QString hintOf(const ConditionParameter &parameter);
    QString typed(const Field &field) const;
    QString channel() const;
    QString obstacle() const;
    bool mark();
    SettingKey key() const;
    void clear();

    QPointer<NotificationsDesk> m_desk;
    QString m_condition;
    QString m_single; ///< the one channel, where there is no choice
    QComboBox *m_channel = nullptr;
    QList<Field> m_fields;
    MutedLabel *m_why;
    QPushButton *m_add;
};
