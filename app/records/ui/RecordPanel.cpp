// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/RecordPanel.h"

#include "records/RecordFields.h"
#include "records/Vocabulary.h"
#include "records/ui/RecordWords.h"
#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/MutedLabel.h"

#include <QPushButton>

RecordPanel::RecordPanel(std::function<bool(const Destination &)> leads, QWidget *parent)
    : SidePanel(parent),
      m_leads(std::move(leads)),
      m_session(Buttons::make(tr("Open session"), ButtonRole::Normal, this)),
      m_why(new MutedLabel({}, this)),
      m_facts(new FactList(this))
{
    setObjectName(QStringLiteral("recordsPanel"));
    m_session->setObjectName(QStringLiteral("recordsSession"));
    m_why->setObjectName(QStringLiteral("recordsWhyNoSession"));
    m_facts->setObjectName(QStringLiteral("recordsFacts"));
    m_why->setWordWrap(true);
    addPart(m_facts);
    addPart(m_session);
    addPart(m_why);
    setClosable(true);
    connect(m_session, &QPushButton::clicked, this, [this] { emit sessionAsked(m_place); });
    connect(m_facts, &FactList::copied, this, &RecordPanel::copied);
}

void RecordPanel::setRecord(const QString &recordType, const DetailRecord *record)
{
    QList<FactList::Fact> facts;
    Destination session;
    const Vocabulary::Row *row = Vocabulary::ofRecords(recordType);
    if (record) {
        for (const DetailRecord::Field &field : record->fields) {
            const QString cell = RecordFields::cell(*record, field);
            const QString empty =
                field.kind == DetailRecord::Kind::Null ? QStringLiteral("null") : QStringLiteral("—");
            facts << FactList::Fact{RecordFields::words(field.name), cell.isEmpty() ? empty : cell,
                                    field.text, RecordFields::toolTip(field)};
        }
        if (row)
            session =
                Vocabulary::toSession(recordType, record->value(row->idField), record->value(row->timeField));
    }
    setTitle(RecordWords::type(recordType));
    setSubtitle(record ? QString() : tr("Choose a record to see all of its fields."));
    m_facts->setFacts(facts);
    const bool leads = !session.isNull() && m_leads(session);
    m_place = leads ? session : Destination();
    m_session->setVisible(leads);
    m_why->setVisible(record && !leads);
    if (!row || row->sessionType.isEmpty())
        m_why->setText(tr("Session analysis doesn’t know records of this kind."));
    else if (session.isNull())
        m_why->setText(tr("This record has no id to ask for its session with."));
    else
        m_why->setText(tr("Session trees can’t be opened in this version."));
}
