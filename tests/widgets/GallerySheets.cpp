// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gallery.h"

#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/DropZone.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FieldRow.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/MutedLabel.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Spinner.h"
#include "widgets/StatusBadge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {
const QList<QPair<Tone, QString>> tones{
    {Tone::Neutral, QStringLiteral("neutral")}, {Tone::Waiting, QStringLiteral("queued")},
    {Tone::Running, QStringLiteral("sending")}, {Tone::Good, QStringLiteral("delivered")},
    {Tone::Bad, QStringLiteral("failed")},      {Tone::Doubtful, QStringLiteral("unconfirmed · checking")},
    {Tone::Ended, QStringLiteral("cancelled")}, {Tone::Accent, QStringLiteral("new")},
};

QWidget *flow(const QList<QWidget *> &parts)
{
    auto *box = new QWidget;
    auto *layout = new FlowLayout(box, 8);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return box;
}

QWidget *sheetOf(const QList<QWidget *> &parts, QSize size)
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *stack = new QVBoxLayout(sheet);
    stack->setSpacing(12);
    for (QWidget *part : parts)
        stack->addWidget(part);
    stack->addStretch(1);
    sheet->resize(size);
    return sheet;
}
} // namespace

QWidget *Gallery::form()
{
    auto *to = new FieldRow(QStringLiteral("&To"), new QLineEdit(QStringLiteral("+44 20 7946 0018")));
    to->setHint(QStringLiteral("United Kingdom · 3 faxes delivered here"));
    auto *numbers = new QComboBox;
    numbers->addItems({QStringLiteral("+1 312 579 0015 · Front desk"), QStringLiteral("+1 312 579 0016")});
    auto *from = new FieldRow(QStringLiteral("&From"), numbers);
    auto *zone = new DropZone;
    zone->setEntries(
        {{QStringLiteral("Contract-v7.pdf"), QStringLiteral("12 pages · 1.8 MB"), {}},
         {QStringLiteral("Annex.tiff"), {}, QStringLiteral("This file is damaged: choose another one.")}});
    auto *documents = new FieldRow(QStringLiteral("&Documents"), zone);
    documents->setHint(QStringLiteral("15 pages of 350 · 2.2 MB of 50 MB"));
    auto *segments = new SegmentedControl;
    for (const auto *word : {u"normal", u"high", u"very high", u"ultra light", u"ultra dark"})
        segments->addSegment(QString::fromUtf16(word), QString::fromUtf16(word));
    segments->setCurrent(QStringLiteral("high"));
    auto *quality = new FieldRow(QStringLiteral("&Quality"), segments);
    quality->setHint(
        QStringLiteral("high suits letters; ultra light suits photographs, ultra dark small print, "
                       "both take longer"));
    auto *shown =
        new FieldRow(QStringLiteral("&Shown as"), new QLineEdit(QStringLiteral("Northwind Clinic & Co")));
    shown->setError(QStringLiteral("“&” can’t be sent: letters, numbers, spaces and -_~!.+ only"));
    auto *doubt = new FieldRow(QStringLiteral("Copy to"), new QLineEdit(QStringLiteral("+1 999 000 0000")));
    doubt->setWarning(QStringLiteral("This number looks unusual; Telnyx will decide."));
    auto *empty = new FieldRow(QStringLiteral("Webhook"), new QLineEdit);
    static_cast<QLineEdit *>(empty->field())->setPlaceholderText(QStringLiteral("https://…"));
    auto *nothing = new FieldRow(QStringLiteral("More"), new DropZone);
    auto *send = Buttons::make(QStringLiteral("Send"), ButtonRole::Primary);
    send->setEnabled(false);
    return sheetOf(
        {to, from, documents, quality, shown, doubt, empty, nothing,
         flow({Buttons::make(QStringLiteral("Save draft")), Buttons::make(QStringLiteral("Cancel")), send})},
        QSize(640, 620));
}

QWidget *Gallery::states()
{
    QList<QWidget *> badges;
    QList<QWidget *> parts;
    for (const auto &[tone, word] : tones)
        badges << new StatusBadge(word, tone);
    parts << flow(badges);
    for (const auto &[tone, word] : tones) {
        auto *banner = new Banner(tone, word + u'.',
                                  QStringLiteral("What happened, in a sentence that may be long "
                                                 "enough to wrap, and what to do next."));
        if (tone == Tone::Bad || tone == Tone::Doubtful) {
            banner->addButton(QStringLiteral("Retry"));
            banner->addButton(QStringLiteral("Open the log"));
            banner->setClosable(true);
        }
        parts << banner;
    }
    auto *empty =
        new EmptyState(QStringLiteral("faxes"), QStringLiteral("No faxes yet"),
                       QStringLiteral("Send the first one, or wait for one to arrive at a number of this "
                                      "account."));
    empty->addButton(QStringLiteral("New fax"));
    empty->addButton(QStringLiteral("Open the help"));
    parts << empty;
    return sheetOf(parts, QSize(640, 720));
}

QWidget *Gallery::controls()
{
    auto *menuButton = Buttons::make(QStringLiteral("Export"));
    menuButton->setMenu(new QMenu(menuButton));
    auto *withIcon = Buttons::make(QStringLiteral("Send"), ButtonRole::Primary);
    withIcon->setIcon(Icon::named(QStringLiteral("send")));
    auto *iconNormal = Buttons::make(QStringLiteral("Retry"));
    iconNormal->setIcon(Icon::named(QStringLiteral("retry")));
    auto *on = new QCheckBox(QStringLiteral("Read-only account"));
    on->setChecked(true);
    auto *half = new QCheckBox(QStringLiteral("Partly"));
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Dark"));
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    auto *busy = new BusyBar;
    busy->setProgress(30, 100);
    auto *disabled = new QComboBox;
    disabled->addItem(QStringLiteral("Nothing to choose"));
    disabled->setEnabled(false);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("Editable"));
    auto *elided =
        new ElidedLabel(QStringLiteral("A long line that gives way where there is no room for all of it"));
    elided->setMaximumWidth(200);
    QList<QWidget *> icons;
    for (const QString &name : Icon::names())
        icons << Buttons::makeIcon(name, name);
    return sheetOf(
        {flow({Buttons::make(QStringLiteral("Normal")),
               Buttons::make(QStringLiteral("Primary"), ButtonRole::Primary),
               Buttons::make(QStringLiteral("Danger"), ButtonRole::Danger),
               Buttons::make(QStringLiteral("Link"), ButtonRole::Link),
               Buttons::make(QStringLiteral("Quiet"), ButtonRole::Quiet), menuButton, withIcon, iconNormal}),
         flow({on, new QCheckBox(QStringLiteral("Production")), half, radio,
               new QRadioButton(QStringLiteral("Light"))}),
         flow({disabled, editable, new QSpinBox, new Spinner, busy, elided}), progress,
         new MutedLabel(QStringLiteral("A muted line in the small font.")), flow(icons)},
        QSize(640, 420));
}
