// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationsDesk.h"
#include "notifications/ui/MatrixCell.h"
#include "notifications/ui/SettingRow.h"

#include <QDialog>
#include <QPointer>

class AddSettingForm;
class MutedLabel;
class QLabel;
class QVBoxLayout;

/// One cell of the matrix as a list: what is there, what is staged, what is under way; each can be taken away
/// or back, and more can be added. It follows the account while it is open. Show it with open().
class CellDialog : public QDialog
{
    Q_OBJECT
public:
    struct Place
    {
        QString condition;
        QString across; ///< of the channel, or of the profile
        bool isProfile = false;
    };
    CellDialog(NotificationsDesk *desk, const Place &place, QWidget *parent);

    /// Asks where something typed would be lost.
    void reject() override;

signals:
    void noted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        SettingRow::Entry entry;
        std::function<void()> work;
    };
    void build();
    QWidget *makeHead();
    QWidget *makeFoot();
    void fit();
    void follow();
    bool isHere(const SettingKey &key) const;
    QList<Line> lines() const;
    Line lineOf(const NotificationSetting &setting, bool isStaged, const QString &obstacle) const;
    Line lineOf(const SettingKey &key, const QString &obstacle) const;
    QString titleOf(const SettingKey &key) const;
    void showLines(const QList<Line> &lines);
    QStringList channels() const;

    QPointer<NotificationsDesk> m_desk;
    Place m_place;
    QWidget *m_body = nullptr;
    QLabel *m_heading;
    QVBoxLayout *m_list;
    QList<SettingRow *> m_rows;
    QList<Line> m_lines;
    bool m_isFitted = false;
    MutedLabel *m_none;
    AddSettingForm *m_form;
};
