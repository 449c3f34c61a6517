// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/TourScript.h"

TourScript &TourScript::step(const QString &name)
{
    m_steps.append({name, {}});
    return *this;
}

TourScript &TourScript::wait(const QString &what, std::function<bool()> when,
                             std::chrono::milliseconds patience)
{
    m_steps.last().moves.append({what, std::move(when), {}, patience, {}});
    return *this;
}

TourScript &TourScript::act(std::function<void()> act)
{
    m_steps.last().moves.append({{}, {}, std::move(act), std::chrono::seconds(1), {}});
    return *this;
}

TourScript &TourScript::when(const QString &what, std::function<bool()> when, std::function<void()> act)
{
    m_steps.last().moves.append({what, std::move(when), std::move(act), std::chrono::seconds(15), {}});
    return *this;
}

TourScript &TourScript::picture(const QString &name)
{
    m_steps.last().moves.append({{}, {}, {}, std::chrono::seconds(1), name});
    return *this;
}
