// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/TourGuide.h"

#include <QDir>

using namespace std::chrono_literals;

namespace {
constexpr auto lookEvery = 20ms;
// For a picture: dialogs are laid out and images have arrived by then.
constexpr auto rest = 300ms;
} // namespace

TourGuide::TourGuide(QWidget *window, const QString &folder, QObject *parent)
    : QObject(parent), m_hands(window), m_eyes(window, folder), m_report(folder)
{
    QDir().mkpath(folder);
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TourGuide::look);
}

void TourGuide::start(const TourScript &script, std::chrono::milliseconds limit)
{
    m_script = script;
    m_limit = limit;
    m_whole.start();
    m_stepTime.start();
    m_moveTime.start();
    m_timer.start();
}

void TourGuide::look()
{
    if (m_step >= m_script.steps().size())
        return end();
    const TourScript::Step &step = m_script.steps().at(m_step);
    if (std::chrono::milliseconds(m_whole.elapsed()) > m_limit) {
        endStep(false, QStringLiteral("the tour took too long"));
        return end();
    }
    if (m_move >= step.moves.size())
        return endStep(true, {});
    const TourScript::Move &move = step.moves.at(m_move);
    const bool isPicture = !move.picture.isEmpty();
    if (isPicture ? m_moveTime.hasExpired(rest.count()) : (!move.when || move.when()))
        return take(move);
    if (m_moveTime.hasExpired(move.patience.count()))
        endStep(false, QStringLiteral("waited in vain: %1").arg(move.what));
}

void TourGuide::take(const TourScript::Move &move)
{
    if (move.act)
        move.act();
    if (!move.picture.isEmpty() && !m_eyes.take(move.picture))
        return endStep(false, QStringLiteral("the picture %1 can't be written").arg(move.picture));
    ++m_move;
    m_moveTime.restart();
}

void TourGuide::endStep(bool ok, const QString &detail)
{
    if (!ok) {
        m_eyes.take(QStringLiteral("failed"));
        m_hands.closeDialogs();
    }
    m_report.add(m_script.steps().at(m_step).name, ok, detail,
                 std::chrono::milliseconds(m_stepTime.elapsed()));
    ++m_step;
    m_move = 0;
    m_stepTime.restart();
    m_moveTime.restart();
}

void TourGuide::end()
{
    m_timer.stop();
    const bool isWritten = m_report.write();
    emit finished(isWritten && m_report.allOk());
}
