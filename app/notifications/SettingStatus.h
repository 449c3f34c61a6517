// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QString>

/// The state of a setting as Telnyx words it. A word that nobody documented is kept and shown as it is.
class SettingStatus
{
    Q_DECLARE_TR_FUNCTIONS(SettingStatus)
public:
    enum class Phase {
        On,        ///< enabled
        TurningOn, ///< enable-received, enable-pending, enable-submtited (so on the wire) or enable-submitted
        TurningOff, ///< delete-received, delete-pending, delete-submitted
        Gone,       ///< deleted
        Unknown,    ///< any other word: it may be on, or off
    };

    SettingStatus() = default;
    explicit SettingStatus(const QString &wire) : m_wire(wire) {}

    const QString &wire() const { return m_wire; } ///< "enable-submtited"
    Phase phase() const;
    /// For people, translated; the raw word where it is unknown.
    QString word() const;
    /// Nothing changes any more by itself.
    bool isSettled() const { return phase() == Phase::On || phase() == Phase::Gone; }
    /// It could not be turned on, by its own word: "enable-failed" or the like, which nobody documented.
    bool isFailed() const;
    /// On its way out, or gone: no setting that anybody still counts with.
    bool isLeaving() const { return phase() == Phase::TurningOff || phase() == Phase::Gone; }
    bool operator==(const SettingStatus &) const = default;

private:
    QString m_wire;
};
