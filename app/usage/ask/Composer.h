// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageOptions.h"
#include "usage/ask/Findings.h"

#include <QCoreApplication>

/// Makes the report out of what a question was found to say, or the question back, or the refusal.
class Composer
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
public:
    /// An answer, and for a doubt what would settle it.
    struct Result
    {
        AskAnswer answer;
        QList<std::pair<qsizetype, QString>> instead; ///< a lexeme and what could stand in its place
        QStringList endings;                          ///< or what could be added to the question
    };

    Composer(Findings found, const QList<UsageProduct> &products);
    Result compose();

private:
    // Refusals.cpp
    bool declines();
    bool hasUsageWord() const;
    bool asksForPrice() const;
    bool asksForMeaning() const;
    bool isFormed() const;
    bool isForeign() const;
    bool leavesWords();

    // Composer.cpp
    bool chooseProduct();
    QList<UsageProduct> named() const;
    QList<UsageProduct> fitting(const QList<UsageProduct> &rows) const;
    bool fits(const UsageProduct &row) const;
    bool nounsFit(const UsageProduct &row) const;
    void askForProduct(const QList<UsageProduct> &rows);
    bool chooseMetrics();
    bool addMetric(const Findings::Wanted &wanted);
    bool chooseDimensions();
    bool chooseFilters();
    bool addFilter(const Findings::Only &only);
    bool chooseTime();
    bool chooseForm();
    QList<Meaning> waysOf(const Findings::Only &only) const;

    bool clarify(const QString &why, const QList<std::pair<qsizetype, QString>> &instead = {});
    bool decline(const QString &why);
    QString quoted(qsizetype lexeme) const;
    void nameWords();
    static QString idOf(const UsageProduct &product);

    Findings m_found;
    QList<UsageProduct> m_products;
    UsageProduct m_row;
    Result m_result;
};
