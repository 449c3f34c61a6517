// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/DeletionOneByOne.h"

#include <QDialog>

class QPushButton;

/// What a deletion of rooms came to, where not all of them went: which are left and why, with the offer to
/// delete the rest again. Show it with open().
class RoomDeletionReport : public QDialog
{
    Q_OBJECT
public:
    /// `names` by id.
    RoomDeletionReport(const DeletedOneByOne &result, const QHash<QString, QString> &names,
                       const QString &account, QWidget *parent);

    /// "2 of 5 rooms deleted; gone already: 1"
    static QString summary(const DeletedOneByOne &result);

signals:
    void againAsked();

private:
    QWidget *makeFoot(const QString &account, QPushButton *close);
};
