// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/TourPlace.h"

#include "faxes/AccountFaxes.h"
#include "faxes/FaxTableModel.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTableView>

TourHands TourPlace::hands() const
{
    return TourHands(window);
}

QString TourPlace::key() const
{
    return QString::fromLatin1(sandbox() ? sandbox()->key() : givenKey);
}

QUrl TourPlace::base() const
{
    return desk() ? desk()->account().apiBase : QUrl();
}

Sandbox *TourPlace::sandbox() const
{
    return workspace->demo() ? &workspace->demo()->sandbox() : nullptr;
}

FaxDesk *TourPlace::desk() const
{
    return workspace->faxDesks()->of(workspace->book()->current());
}

FaxTableModel *TourPlace::model() const
{
    return desk() ? desk()->model() : nullptr;
}

bool TourPlace::isListReady() const
{
    return desk() && desk()->listState() == FaxDesk::ListState::Ready;
}

std::optional<FaxRow> TourPlace::latestTo(const QString &number) const
{
    std::optional<FaxRow> latest;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const FaxRow &fax = model()->rowAt(row);
        if (fax.to == number && fax.isOurs() && (!latest || fax.createdAt > latest->createdAt))
            latest = fax;
    }
    return latest;
}

void TourPlace::select(const QString &key) const
{
    auto *table = hands().find<QTableView>(QStringLiteral("faxTable"));
    const int row = model() ? model()->visibleRowOf(key) : -1;
    if (!table || row < 0)
        return;
    const QModelIndex cell = model()->index(row, FaxTableModel::ToColumn);
    table->scrollTo(cell);
    TourHands::click(table->viewport(), table->visualRect(cell).center());
}

QString TourPlace::sampleDocument() const
{
    const QString path = documents + QStringLiteral("/Referral-4471.pdf");
    QDir().mkpath(documents);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(100);
    QPainter painter(&writer);
    const QStringList lines{
        QStringLiteral("Dear colleague,"),
        QStringLiteral("thank you for seeing this patient. The findings of our examination"),
        QStringLiteral("and the results of the laboratory are on the next page."),
        QStringLiteral("Please send your report by fax to the number above."),
        QStringLiteral("Kind regards")};
    for (int page = 1; page <= 2; ++page) {
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 22, QFont::Bold));
        painter.drawText(80, 120, QStringLiteral("Referral 4471"));
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 12));
        for (qsizetype line = 0; line < 3 * lines.size(); ++line)
            painter.drawText(80, 190 + 34 * int(line), lines.at(line % lines.size()));
        painter.drawText(80, 1000, QStringLiteral("Page %1 of 2").arg(page));
        if (page == 1)
            writer.newPage();
    }
    return path;
}
