// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/QualityField.h"

#include "faxes/ui/FaxQuality.h"
#include "widgets/SegmentedControl.h"

QualityField::QualityField(QWidget *parent) : FieldRow(tr("&Quality"), new SegmentedControl, parent)
{
    m_choice = static_cast<SegmentedControl *>(field());
    m_choice->setObjectName(QStringLiteral("composeQuality"));
    m_choice->setAccessibleName(tr("Quality"));
    const QList<FaxQuality> qualities = FaxQuality::all();
    for (const FaxQuality &quality : qualities)
        m_choice->addSegment(quality.word, quality.wire, quality.explanation);
    setQuality(FaxQuality::defaultWire());
    connect(m_choice, &SegmentedControl::changed, this, [this] {
        explain();
        emit edited();
    });
}

void QualityField::setQuality(const QString &wire)
{
    m_choice->setCurrent(wire.isEmpty() ? FaxQuality::defaultWire() : wire);
    explain();
}

QString QualityField::quality() const
{
    return m_choice->current().toString();
}

void QualityField::explain()
{
    const QList<FaxQuality> qualities = FaxQuality::all();
    for (const FaxQuality &known : qualities) {
        if (known.wire == quality())
            setHint(known.explanation);
    }
}
