// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ClaimList.h"

#include "widgets/FactValue.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QGridLayout>

namespace {
constexpr qsizetype longestShown = 400;

/// In one line: a value may hold anything.
QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestShown ? line : line.left(longestShown) + u'…';
}
} // namespace

ClaimList::ClaimList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("tokenClaims"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Scale::px(this, 16));
    m_grid->setVerticalSpacing(Scale::px(this, 1));
    m_grid->setColumnStretch(1, 1);
}

ClaimList::Row ClaimList::makeRow()
{
    const Row row{.name = new MutedLabel, .value = new FactValue, .meaning = new MutedLabel};
    row.name->setSmall(false);
    row.name->setWordWrap(false);
    const int line = static_cast<int>(m_rows.size()) * 2;
    m_grid->addWidget(row.name, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.value, line, 1);
    m_grid->addWidget(row.meaning, line + 1, 1);
    row.meaning->setContentsMargins(0, 0, 0, Scale::px(this, 5));
    return row;
}

void ClaimList::setClaims(const QList<Jwt::Claim> &claims)
{
    if (claims == m_claims)
        return;
    m_claims = claims;
    while (m_rows.size() < claims.size())
        m_rows.append(makeRow());
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isUsed = i < claims.size();
        row.name->setVisible(isUsed);
        row.value->setVisible(isUsed);
        row.meaning->setVisible(isUsed && !claims[i].meaning.isEmpty());
        if (!isUsed)
            continue;
        row.name->setText(shown(claims[i].name).left(24));
        row.value->setValue(shown(claims[i].value));
        row.value->setAccessibleName(claims[i].name);
        row.meaning->setText(claims[i].meaning);
    }
}
