// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingRow.h"

#include "base/ShortId.h"
#include "notifications/ui/SettingWords.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

SettingRow::SettingRow(QWidget *parent)
    : QWidget(parent),
      m_state(new StatusBadge(this)),
      m_title(new QLabel(this)),
      m_detail(new MutedLabel({}, this)),
      m_copy(Buttons::makeSmallIcon(QStringLiteral("copy"), tr("Copy the id"), this)),
      m_button(Buttons::make({}, ButtonRole::Normal, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("settingCopy"));
    m_button->setObjectName(QStringLiteral("settingButton"));
    m_button->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Scale::px(this, 8));
    grid->setVerticalSpacing(Scale::px(this, 2));
    grid->addWidget(m_state, 0, 0, Qt::AlignLeading | Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(Scale::px(this, 4));
    second->addWidget(m_detail, 1);
    second->addWidget(m_copy, 0, Qt::AlignTop);
    grid->addLayout(second, 1, 1);
    grid->addWidget(m_button, 0, 2, 2, 1, Qt::AlignTrailing | Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Scale::px(this, 84));
    connect(m_button, &QPushButton::clicked, this, &SettingRow::asked);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_entry.id);
        emit copied(m_entry.id);
    });
}

void SettingRow::setEntry(const Entry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_state->setStatus(entry.word, entry.tone);
    m_title->setText(entry.title);
    QString detail = entry.detail;
    if (!entry.id.isEmpty())
        //: times of a setting, and its id
        detail = detail.isEmpty() ? tr("id %1").arg(ShortId::of(entry.id))
                                  : tr("%1 · id %2").arg(detail, ShortId::of(entry.id));
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_detail->setToolTip(SettingWords::toolTip(entry.toolTip));
    m_copy->setVisible(!entry.id.isEmpty());
    m_button->setVisible(!entry.button.isEmpty());
    m_button->setText(entry.button);
    m_button->setEnabled(entry.obstacle.isEmpty());
    m_button->setToolTip(SettingWords::toolTip(entry.obstacle));
    m_button->setAccessibleName(tr("%1: %2", "a button and what it is for").arg(entry.button, entry.title));
    m_button->setAccessibleDescription(entry.obstacle);
}
