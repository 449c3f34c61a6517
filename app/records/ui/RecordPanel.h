// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"
#include "records/DetailRecords.h"
#include "widgets/SidePanel.h"

#include <functional>

class FactList;
class QPushButton;

/// One detail record with all its fields, and the way to its session.
class RecordPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit RecordPanel(std::function<bool(const Destination &)> leads, QWidget *parent = nullptr);

    /// Null for none.
    void setRecord(const QString &recordType, const DetailRecord *record);
    /// Of the record shown; null when there is no way.
    const Destination &session() const { return m_place; }

signals:
    void sessionAsked(const Destination &place);
    void copied(const QString &field);

private:
    std::function<bool(const Destination &)> m_leads;
    Destination m_place;
    QPushButton *m_session;
    MutedLabel *m_why;
    FactList *m_facts;
};
