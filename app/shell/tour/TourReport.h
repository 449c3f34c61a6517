// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QString>
#include <chrono>

/// What came of a tour: a line a step as it goes, and tour.json.
class TourReport
{
public:
    explicit TourReport(QString folder) : m_folder(std::move(folder)) {}

    void add(const QString &step, bool ok, const QString &detail, std::chrono::milliseconds took);
    bool allOk() const { return m_failed == 0 && !m_steps.isEmpty(); }
    /// Writes tour.json; false when it can't be written.
    bool write() const;

private:
    QString m_folder;
    QJsonArray m_steps;
    int m_failed = 0;
};
