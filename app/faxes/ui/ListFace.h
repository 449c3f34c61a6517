// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "faxes/FaxTableModel.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// What the list shows in each of its states: the rows or what stands in their place, a banner, a quiet note.
struct ListFace
{
    Q_DECLARE_TR_FUNCTIONS(ListFace)
public:
    enum class Page { Rows, Loading, Notice };
    /// What the notice or the banner offers.
    enum class Offer { None, Compose, ClearFilter, ShowAll, Retry };

    /// What the answer depends on; a value, so that it can be tested without a window.
    struct Facts
    {
        bool hasDesk = false;
        bool readOnly = false;
        FaxDesk::ListState state = FaxDesk::ListState::Loading;
        int total = 0;   ///< rows whatever scope and filter
        int inScope = 0; ///< rows of the scope, whatever the filter
        int shown = 0;
        QString filter;
        FaxTableModel::Scope scope = FaxTableModel::Scope::All;
        int listed = 0;
        int listTotal = -1;
        std::optional<Failure> failure;
        QDateTime refreshedAt;
        QDateTime now;
    };

    Page page = Page::Rows;
    QString icon;
    QString title;
    QString text;
    Offer offer = Offer::None;

    Tone bannerTone = Tone::Neutral;
    QString bannerTitle; ///< empty: no banner
    QString bannerText;
    Offer bannerOffer = Offer::None;

    QString note; ///< "1,250 of 4,000"
    bool busy = false;

    static ListFace of(const Facts &facts);
    static QString word(Offer offer);
    bool operator==(const ListFace &) const = default;

private:
    void showTrouble(const Facts &facts);
    void showNotice(const Facts &facts);
    static QString age(const Facts &facts);
    static QString emptyScope(FaxTableModel::Scope scope);
};
