// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/LostAnswer.h"
#include "rooms/RoomApi.h"

#include <QSet>
#include <array>

class Clock;

/// createRoomComposition, so that an answer that got lost is not passed on as a riddle. One that ended
/// unconfirmed is looked for in the session's compositions since the attempt before anything is said; it is
/// never sent twice.
class CompositionOrder : public Call<RoomComposition>
{
    Q_DECLARE_TR_FUNCTIONS(CompositionOrder)
public:
    /// When it is looked for after an unclear answer: lists lag behind.
    static constexpr std::array looks{std::chrono::seconds(0), std::chrono::seconds(5),
                                      std::chrono::seconds(15)};

    /// `known` are compositions that were there before, which it can't be. All must outlive it.
    CompositionOrder(RoomApi *api, Clock *clock, CompositionWish wish, QSet<QString> known);

protected:
    void onAbort() override;

private:
    void looked(const Outcome<PagesRead> &read);
    void lookLater();
    void look();
    bool isIt(const RoomComposition &candidate) const;
    void giveUp(const QString &what);

    RoomApi *m_api;
    Clock *m_clock;
    CompositionWish m_wish;
    QSet<QString> m_known;
    LostAnswer m_answer;
    Failure m_unclear;
    QList<RoomComposition> m_found;
    size_t m_looks = 0;
    QPointer<CallBase> m_inner;
};
