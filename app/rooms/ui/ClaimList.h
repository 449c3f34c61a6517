// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Jwt.h"

#include <QWidget>

class FactValue;
class MutedLabel;
class QGridLayout;

/// What a token says, member by member: its name, its value, and what that means.
class ClaimList : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimList(QWidget *parent = nullptr);

    /// Rows that stay keep their widgets, so that nothing flickers.
    void setClaims(const QList<Jwt::Claim> &claims);
    const QList<Jwt::Claim> &claims() const { return m_claims; }

private:
    struct Row
    {
        MutedLabel *name;
        FactValue *value;
        MutedLabel *meaning;
    };
    Row makeRow();

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<Jwt::Claim> m_claims;
};
