// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLineEdit>
#include <optional>

/// A day that may be left open: typed, or chosen in a calendar (Alt+Down).
class DayField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    void setDay(const QDate &day);
    /// An invalid date where it is empty; nothing where what stands in it is no day.
    std::optional<QDate> day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};
