// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionHead.h"

#include "base/ShortId.h"
#include "sessions/SessionWords.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"

#include <QLabel>

SessionHead::SessionHead(const QString &title, QMenu *exporting, QWidget *parent)
    : PaneBar(title, parent),
      m_paneTitle(title),
      m_verdict(new StatusBadge(this)),
      m_facts(new ElidedLabel(QString(), this)),
      m_total(new QLabel(this)),
      m_bookmark(Buttons::make(QString(), ButtonRole::Normal, this)),
      m_compare(Buttons::make(tr("Compare …"), ButtonRole::Normal, this)),
      m_export(Buttons::make(tr("Export"), ButtonRole::Normal, this))
{
    m_verdict->setObjectName(QStringLiteral("sessionVerdict"));
    m_facts->setMuted(true);
    m_total->setObjectName(QStringLiteral("sessionTotal"));
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Scale::follow(m_total, Scale::figure);
    m_bookmark->setObjectName(QStringLiteral("sessionBookmark"));
    m_compare->setObjectName(QStringLiteral("sessionCompare"));
    m_export->setObjectName(QStringLiteral("sessionExport"));
    m_export->setMenu(exporting);
    connect(m_bookmark, &QPushButton::clicked, this, &SessionHead::bookmarkAsked);
    connect(m_compare, &QPushButton::clicked, this, &SessionHead::compareAsked);
    addAction(m_verdict);
    // Of the room that is left nearly all.
    addTrailing(m_facts, 100);
    for (QWidget *part : std::initializer_list<QWidget *>{m_total, m_bookmark, m_compare, m_export})
        addTrailing(part);
    clear();
}

void SessionHead::showParts(bool hasSession)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_verdict, m_facts, m_total, m_bookmark, m_compare, m_export})
        part->setVisible(hasSession);
}

void SessionHead::clear()
{
    setTitle(m_paneTitle);
    showParts(false);
}

void SessionHead::setSession(const SessionTree &tree, const QString &from)
{
    const QString id = tree.stated().session.isEmpty() ? tree.id(0) : tree.stated().session;
    setTitle(tr("Session %1").arg(ShortId::of(id)));
    const bool isExact =
        tree.count(SessionFlag::Difference) == 0 && tree.count(SessionFlag::CostUnreadable) == 0;
    m_verdict->setStatus(SessionWords::verdict(tree), isExact ? Tone::Good : Tone::Doubtful);
    m_facts->setText(factsOf(tree, from));
    QStringList totals{SessionWords::money(tree.weight(0), tree.currency(0), tree.decimals())};
    for (const auto &[currency, sum] : tree.totals()) {
        if (currency != tree.currency(0) && !sum.isZero())
            totals << SessionWords::money(sum, currency, tree.decimals());
    }
    m_total->setText(totals.join(QStringLiteral(" + ")));
    showParts(true);
}

QString SessionHead::factsOf(const SessionTree &tree, const QString &from) const
{
    QStringList facts{tr("%n event(s)", nullptr, tree.size())};
    if (const auto products = static_cast<int>(tree.stated().products.size()); products > 0)
        facts << tr("%n product(s)", nullptr, products);
    if (tree.lengthMs(0) >= 0)
        facts << SessionWords::length(tree.lengthMs(0));
    if (tree.started(0).isValid())
        facts << locale().toString(tree.started(0).toLocalTime(), QLocale::ShortFormat);
    if (!from.isEmpty())
        facts << tr("from the file %1").arg(from);
    return facts.join(QStringLiteral(" · "));
}

void SessionHead::setBookmark(bool isMarked, bool canBeMarked)
{
    m_bookmark->setText(isMarked ? tr("Bookmarked") : tr("Bookmark"));
    m_bookmark->setEnabled(canBeMarked);
}
