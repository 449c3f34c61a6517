// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/BadgeDelegate.h"

class CompareModel;

/// Draws what changed as a pill; what is the same stays quiet, so that the changes are found at a glance.
class ChangeDelegate : public BadgeDelegate
{
    Q_OBJECT
public:
    explicit ChangeDelegate(const CompareModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const CompareModel *m_model;
};
