// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/DayField.h"

#include "widgets/Icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

DayField::DayField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(40);
    QAction *calendar = addAction(Icon::named(QStringLiteral("calendar")), TrailingPosition);
    calendar->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DayField::openCalendar);
}

void DayField::setDay(const QDate &day)
{
    setText(day.toString(Qt::ISODate));
}

std::optional<QDate> DayField::day() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QDate();
    const QLocale locale;
    // Zeros in front may be left out, which a format of two letters doesn't allow.
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.replace(QStringLiteral("dd"), QStringLiteral("d"))
        .replace(QStringLiteral("MM"), QStringLiteral("M"));
    for (const QDate &day : {QDate::fromString(typed, Qt::ISODate), locale.toDate(typed, format),
                             locale.toDate(typed, QLocale::LongFormat)}) {
        // A year of two digits is read as one of the last century.
        if (day.isValid())
            return day.year() < 1970 ? day.addYears(100) : day;
    }
    return std::nullopt;
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void DayField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(accessibleName());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const std::optional<QDate> now = day();
    calendar->setSelectedDate(now && now->isValid() ? *now : QDateTime::currentDateTimeUtc().date());
    const auto take = [this, menu](const QDate &chosen) {
        setDay(chosen);
        emit textEdited(text());
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}
