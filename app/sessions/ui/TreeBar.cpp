// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/TreeBar.h"

#include "widgets/Buttons.h"
#include "widgets/FilterBar.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

TreeBar::TreeBar(QWidget *parent)
    : Surface(Qt::BottomEdge, parent),
      m_search(new FilterBar(tr("Search events"), this)),
      m_matches(new MutedLabel(QString(), this)),
      m_previous(Buttons::makeSmallIcon(QStringLiteral("chevron-up"), tr("Previous match"), this)),
      m_next(Buttons::makeSmallIcon(QStringLiteral("chevron-down"), tr("Next match"), this)),
      m_only(new QCheckBox(tr("Only matches"), this)),
      m_deepen(Buttons::make(QString(), ButtonRole::Normal, this)),
      m_stop(Buttons::make(tr("Stop"), ButtonRole::Normal, this))
{
    m_search->field()->setObjectName(QStringLiteral("sessionSearch"));
    m_matches->setWordWrap(false);
    m_matches->setObjectName(QStringLiteral("sessionMatches"));
    m_deepen->setObjectName(QStringLiteral("sessionDeepenAll"));
    m_stop->setObjectName(QStringLiteral("sessionStop"));
    m_stop->setToolTip(tr("What was read so far stays"));
    connect(m_stop, &QPushButton::clicked, this, &TreeBar::stopAsked);
    QPushButton *hottest = Buttons::make(tr("Hottest path"), ButtonRole::Quiet, this);
    hottest->setObjectName(QStringLiteral("sessionHottest"));
    hottest->setToolTip(tr("Goes down to what costs most, one event each time (H)"));
    QPushButton *unfold = Buttons::make(tr("Unfold all"), ButtonRole::Quiet, this);
    unfold->setToolTip(tr("Shows every event (*); 1 to 9 show so many levels"));
    QPushButton *fold = Buttons::make(tr("Fold all"), ButtonRole::Quiet, this);
    fold->setToolTip(tr("Shows the first event alone (/)"));
    connect(m_previous, &QPushButton::clicked, this, [this] { emit nextAsked(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit nextAsked(false); });
    connect(m_only, &QAbstractButton::toggled, this, &TreeBar::filterChosen);
    connect(m_deepen, &QPushButton::clicked, this, &TreeBar::deepenAllAsked);
    connect(hottest, &QPushButton::clicked, this, &TreeBar::hottestAsked);
    connect(unfold, &QPushButton::clicked, this, [this] { emit unfoldAsked(true); });
    connect(fold, &QPushButton::clicked, this, [this] { emit unfoldAsked(false); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Scale::px(this, 12), Scale::px(this, 6), Scale::px(this, 12), Scale::px(this, 6));
    row->addWidget(m_search, 1);
    m_search->setMaximumWidth(Scale::px(this, 280));
    for (QWidget *part : std::initializer_list<QWidget *>{m_matches, m_previous, m_next, m_only})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_stop, m_deepen, hottest, unfold, fold})
        row->addWidget(part);
    setMatches(-1, 0);
    setUnasked(0, false);
}

void TreeBar::setMatches(int count, int at)
{
    const QLocale local = locale();
    m_matches->setText(count < 0 ? QString()
                       : at > 0  ? tr("%1 of %2").arg(local.toString(at), local.toString(count))
                                 : tr("%n match(es)", nullptr, count));
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_next, m_only})
        part->setVisible(count >= 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_next, m_only})
        part->setEnabled(count > 0);
    if (count < 0)
        m_only->setChecked(false);
}

void TreeBar::setUnasked(int events, bool isReading)
{
    m_deepen->setText(tr("Read %n event(s) deeper", nullptr, events));
    m_deepen->setToolTip(tr("Costs lie below the depth that was read. Reads all of them, dearest first."));
    m_deepen->setVisible(events > 0 && !isReading);
    m_stop->setVisible(isReading);
}
