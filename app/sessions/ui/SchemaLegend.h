// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionLayer.h"

#include <QWidget>

class FlowLayout;

/// What the lines and the colours of the schema's map mean, in words.
class SchemaLegend : public QWidget
{
    Q_OBJECT
public:
    explicit SchemaLegend(QWidget *parent = nullptr);

    void setLayers(const QList<SessionLayer::Kind> &layers);

private:
    void add(QWidget *mark, const QString &words);

    FlowLayout *m_flow;
};
