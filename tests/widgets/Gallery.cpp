// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gallery.h"

#include "widgets/ActivityStrip.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/FilterBar.h"
#include "widgets/FlowLayout.h"
#include "widgets/PageImage.h"
#include "widgets/PaneBar.h"
#include "widgets/SidePanel.h"
#include "widgets/TabStrip.h"
#include "widgets/TableView.h"
#include "widgets/TimelineView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QStandardItemModel>

namespace {
QStandardItemModel *faxes(QObject *parent)
{
    struct Line
    {
        const char16_t *status;
        Tone tone;
        const char16_t *to, *contact, *document, *pages, *updated;
    };
    static const QList<Line> lines{
        {u"delivered", Tone::Good, u"+1 312 736 7276", u"Lakeside Imaging", u"Referral-4471.pdf", u"3",
         u"10:41"},
        {u"failed · busy, next try 10:52", Tone::Bad, u"+1 312 945 7420", u"Dr. Amari", u"Lab-results.pdf",
         u"2", u"10:37"},
        {u"sending", Tone::Running, u"+44 20 7946 0018", u"Harbour Legal", u"Contract-v7.pdf", u"12",
         u"10:36"},
        {u"queued", Tone::Waiting, u"+49 30 901820", u"Bürgeramt Mitte", u"Form-A1.pdf", u"1", u"10:36"},
        {u"unconfirmed · checking", Tone::Doubtful, u"+33 1 70 18 99 00", u"Mairie", u"Acte.pdf", u"2",
         u"10:20"},
        {u"cancelled by you", Tone::Ended, u"+1 512 555 0178", u"Travis Clinic", u"Draft.pdf", u"1",
         u"09:51"},
        {u"delivered", Tone::Good, u"+1 415 555 2671", u"Bayview Pharmacy", u"Rx-88120.pdf", u"1", u"10:29"},
        {u"failed · number not in service", Tone::Bad, u"+1 999 000 0000", u"(old) Miller", u"Letter.pdf",
         u"1", u"09:31"},
    };
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Status"), QStringLiteral("To"),
                                      QStringLiteral("Contact"), QStringLiteral("Document"),
                                      QStringLiteral("Pages"), QStringLiteral("Updated")});
    for (const int column : {4, 5})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (int round = 0; round < 3; ++round)
        for (const Line &line : lines) {
            QList<QStandardItem *> row;
            for (const auto *text :
                 {line.status, line.to, line.contact, line.document, line.pages, line.updated})
                row << new QStandardItem(QString::fromUtf16(text));
            row[0]->setData(int(line.tone), Qt::UserRole + 1);
            for (const int column : {4, 5})
                row[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            model->appendRow(row);
        }
    return model;
}

QImage page()
{
    QImage image(850, 1100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int line = 0; line < 18; ++line)
        painter.fillRect(90, 100 + line * 48, line % 5 == 4 ? 400 : 660, 14, QColor(0xc8, 0xcc, 0xd8));
    return image;
}

SidePanel *panel()
{
    auto *panel = new SidePanel;
    panel->setTitle(QStringLiteral("+1 312 945 7420"));
    panel->setSubtitle(QStringLiteral("Dr. Amari · to Lab-results.pdf · 2 pages"));
    auto *banner =
        new Banner(Tone::Bad, QStringLiteral("Line was busy."),
                   QStringLiteral("The other machine was in use. Try 2 of 5 goes out at 10:52 with the "
                                  "same settings."));
    banner->addButton(QStringLiteral("Try now"));
    banner->addButton(QStringLiteral("Change and resend…"));
    panel->addPart(banner);
    auto *pages = new QWidget;
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    for (int number = 1; number <= 2; ++number) {
        auto *image = new PageImage;
        image->setDesignWidth(104);
        if (number == 1)
            image->setImage(page());
        else
            image->setPlaceholder(QStringLiteral("Preview follows"));
        image->setCaption(QString::number(number));
        row->addWidget(image);
    }
    row->addStretch(1);
    panel->addPart(pages);
    auto *facts = new FactList;
    facts->setFacts(
        {{QStringLiteral("From"), QStringLiteral("+1 312 579 0015"), {}, {}},
         {QStringLiteral("Application"), QStringLiteral("Front desk"), {}, {}},
         {QStringLiteral("Quality"), QStringLiteral("high · T.38 on"), {}, {}},
         {QStringLiteral("Fax id"), QStringLiteral("f7b303ed…0893"), QStringLiteral("f7b303ed-0893"), {}},
         {QStringLiteral("Our reference"), QStringLiteral("J-20931, try 1"), {}, {}}});
    panel->addPart(facts);
    panel->addHeading(QStringLiteral("Timeline"));
    auto *timeline = new TimelineView;
    timeline->setEvents(
        {{QStringLiteral("Queued"), QStringLiteral("10:36:12"), Tone::Good, false, {}},
         {QStringLiteral("Media processed"), QStringLiteral("10:36:15 · 2 pages"), Tone::Good, false, {}},
         {QStringLiteral("Sending started"), QStringLiteral("10:36:21"), Tone::Good, false, {}},
         {QStringLiteral("Failed, user_busy"),
          QStringLiteral("10:37:03 · webhook 200 in 84 ms"),
          Tone::Bad,
          false,
          {}},
         {QStringLiteral("Next try"), QStringLiteral("10:52:03"), Tone::Running, true, {}}});
    panel->addPart(timeline);
    return panel;
}

QWidget *bar()
{
    auto *bar = new PaneBar(QStringLiteral("Faxes"));
    bar->addAction(Buttons::make(QStringLiteral("New fax"), ButtonRole::Primary));
    bar->addAction(Buttons::make(QStringLiteral("Retry now")));
    auto *cancel = Buttons::make(QStringLiteral("Cancel"));
    cancel->setEnabled(false);
    bar->addAction(cancel);
    bar->addTrailing(new FilterBar(QStringLiteral("Number, document, status:failed")), 1);
    return bar;
}
} // namespace

QWidget *Gallery::list(Clock &clock)
{
    auto *sheet = new QWidget;
    auto *stack = new QVBoxLayout(sheet);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(bar());
    auto *tabs = new TabStrip;
    tabs->addTab(QStringLiteral("All"));
    tabs->addTab(QStringLiteral("Outbox"));
    tabs->addTab(QStringLiteral("Received"));
    tabs->addTab(QStringLiteral("Failed"));
    tabs->setTabCount(0, 1284);
    tabs->setTabCount(1, 4);
    tabs->setTabNote(2, QStringLiteral("3 new"));
    tabs->setTabCount(3, 0);
    tabs->setBackgroundRole(QPalette::Base);
    tabs->setAutoFillBackground(true);
    stack->addWidget(tabs);
    auto *split = new QSplitter;
    auto *table = new TableView;
    table->setModel(faxes(table));
    table->setItemDelegateForColumn(0, new BadgeDelegate(Qt::UserRole + 1, table));
    table->setWidthsInCharacters({30, 18, 20, 20, 6, 8});
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    table->selectRow(1);
    split->addWidget(table);
    split->addWidget(panel());
    split->setStretchFactor(0, 1);
    stack->addWidget(split, 1);
    auto *strip = new ActivityStrip(clock);
    strip->note(QStringLiteral("Fax to +1 312 736 7276 delivered"));
    auto *work = new Deferred<int>(strip);
    strip->track(work, QStringLiteral("Reading faxes: 412 of 1,900"));
    emit work->progressed(412, 1900);
    strip->noteWithUndo(QStringLiteral("Deleted draft “Letter”"), [] {});
    stack->addWidget(strip);
    sheet->resize(1180, 760);
    return sheet;
}
