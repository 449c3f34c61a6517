// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SettingStatus.h"

#include <array>

namespace {
using Phase = SettingStatus::Phase;

struct Known
{
    const char *wire;
    Phase phase;
    const char *word;
};

constexpr std::array<Known, 9> table{{
    {"enabled", Phase::On, QT_TRANSLATE_NOOP("SettingStatus", "On")},
    {"enable-received", Phase::TurningOn, QT_TRANSLATE_NOOP("SettingStatus", "Turning on: received")},
    {"enable-pending", Phase::TurningOn, QT_TRANSLATE_NOOP("SettingStatus", "Turning on: pending")},
    {"enable-submtited", Phase::TurningOn, QT_TRANSLATE_NOOP("SettingStatus", "Turning on: submitted")},
    // As it would be spelled, should that be mended one day.
    {"enable-submitted", Phase::TurningOn, QT_TRANSLATE_NOOP("SettingStatus", "Turning on: submitted")},
    {"delete-received", Phase::TurningOff, QT_TRANSLATE_NOOP("SettingStatus", "Turning off: received")},
    {"delete-pending", Phase::TurningOff, QT_TRANSLATE_NOOP("SettingStatus", "Turning off: pending")},
    {"delete-submitted", Phase::TurningOff, QT_TRANSLATE_NOOP("SettingStatus", "Turning off: submitted")},
    {"deleted", Phase::Gone, QT_TRANSLATE_NOOP("SettingStatus", "Deleted")},
}};

const Known *known(const QString &wire)
{
    const auto *const found =
        std::ranges::find_if(table, [&wire](const Known &one) { return wire == QLatin1String(one.wire); });
    return found == table.end() ? nullptr : found;
}
} // namespace

SettingStatus::Phase SettingStatus::phase() const
{
    const Known *one = known(m_wire);
    return one ? one->phase : Phase::Unknown;
}

bool SettingStatus::isFailed() const
{
    return phase() == Phase::Unknown && !m_wire.startsWith(QStringLiteral("delete"), Qt::CaseInsensitive) &&
           m_wire.contains(QStringLiteral("fail"), Qt::CaseInsensitive);
}

QString SettingStatus::word() const
{
    if (m_wire.isEmpty())
        return tr("Unknown");
    const Known *one = known(m_wire);
    return one ? tr(one->word) : m_wire;
}
