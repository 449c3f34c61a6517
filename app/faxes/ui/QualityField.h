// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/FieldRow.h"

class SegmentedControl;

/// How finely the document is sent, with what each choice is good for.
class QualityField : public FieldRow
{
    Q_OBJECT
public:
    explicit QualityField(QWidget *parent = nullptr);
    void setQuality(const QString &wire);
    QString quality() const;

signals:
    void edited();

private:
    void explain();
    SegmentedControl *m_choice;
};
