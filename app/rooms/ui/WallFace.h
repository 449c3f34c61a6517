// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QDateTime>
#include <optional>

#include "base/Failure.h"

/// Which of its states the wall is in, and what it says then.
struct WallFace
{
    Q_DECLARE_TR_FUNCTIONS(WallFace)
public:
    struct Input
    {
        bool hasAccount = false;
        int sessions = 0;
        int shown = 0; ///< after the words
        QString words;
        QDateTime lastLook;
        QDateTime now;
        bool isLooking = false;
        std::optional<Failure> failure;
    };
    enum class Offer { None, Retry, ClearWords, Begin };

    bool hasCards = false;
    /// In the place of the cards.
    QString icon;
    QString title;
    QString text;
    Offer offer = Offer::None;
    /// Above the cards, where they are of earlier; empty where they are of now.
    QString warning;
    QString warningText;

    static WallFace of(const Input &input);
    bool operator==(const WallFace &) const = default;
};
