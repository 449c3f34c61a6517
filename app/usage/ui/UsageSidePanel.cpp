// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/UsageSidePanel.h"

#include "usage/ui/SavedReportsPanel.h"
#include "usage/ui/UnderstoodPanel.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

UsageSidePanel::UsageSidePanel(QWidget *parent)
    : SidePanel(parent),
      m_understood(new UnderstoodPanel(this)),
      m_saved(new SavedReportsPanel(this)),
      m_name(nullptr),
      m_words(new MutedLabel({}, this)),
      m_records(Buttons::make(tr("Detail records"), ButtonRole::Normal, this)),
      m_why(new MutedLabel({}, this))
{
    setTitle(tr("Understood as"));
    addPart(m_understood);
    m_name = addHeading(tr("Selected"));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_why->setWordWrap(true);
    m_records->setObjectName(QStringLiteral("usageRecords"));
    auto *selected = new QWidget(this);
    auto *column = new QVBoxLayout(selected);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_records, 0, Qt::AlignLeading);
    column->addWidget(m_why);
    addPart(selected);
    addHeading(tr("Saved"));
    addPart(m_saved);
    connect(m_records, &QPushButton::clicked, this, &UsageSidePanel::openRecords);
    setSelected({}, {}, {}, {});
}

void UsageSidePanel::setSelected(const QString &name, const QString &words, const Destination &records,
                                 const QString &why)
{
    m_destination = records;
    const bool hasAny = !name.isEmpty();
    m_name->setText(hasAny ? name : tr("Nothing selected"));
    m_words->setText(hasAny ? words : tr("Choose a bar or a row to see what it is made of."));
    m_words->setVisible(!m_words->text().isEmpty());
    m_records->setVisible(hasAny && !records.isNull());
    m_why->setText(why);
    m_why->setVisible(hasAny && !why.isEmpty());
}

void UsageSidePanel::openRecords()
{
    if (!m_destination.isNull())
        emit recordsAsked(m_destination);
}
