// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/FirstStart.h"

#include "widgets/EmptyState.h"

#include <QPushButton>
#include <QVBoxLayout>

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent),
      m_state(
          new EmptyState(QStringLiteral("account"), tr("Welcome to Signalbox"),
                         tr("Look around in the demo account: a small server on this computer with made-up "
                            "data, where nothing is sent and nothing costs. Or add your Telnyx account; you "
                            "need one of its API keys."),
                         this))
{
    setObjectName(QStringLiteral("firstStart"));
    QPushButton *demo = m_state->addButton(tr("Try the &demo account"));
    demo->setObjectName(QStringLiteral("tryDemo"));
    QPushButton *add = m_state->addButton(tr("&Add a Telnyx account…"));
    add->setObjectName(QStringLiteral("addAccount"));
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoRequested);
    connect(add, &QPushButton::clicked, this, &FirstStart::addRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    setFocusProxy(demo);
}
