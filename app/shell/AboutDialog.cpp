// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AboutDialog.h"

#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/Icon.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Signalbox"));
    auto *picture = new QLabel(this);
    picture->setPixmap(Icon::application().pixmap(Scale::px(this, 56)));
    auto *name = new QLabel(QStringLiteral("Signalbox"), this);
    name->setFont(Scale::figure(font()));
    auto *purpose = new MutedLabel(tr("A desktop operations console for the Telnyx v2 API."), this);
    purpose->setSmall(false);

    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->addWidget(picture);
    head->addLayout(words, 1);

    auto *facts = new FactList(this);
    facts->setFacts({
        {tr("Version"), QCoreApplication::applicationVersion(), versions(), {}},
        {tr("Licence"), tr("GNU General Public License, version 3 or later"), {}, {}},
        {tr("System"), QSysInfo::prettyProductName(), {}, {}},
    });
    auto *parts = new MutedLabel(tr("Built with Qt %1, QtKeychain, SQLite, Boost, ICU, libphonenumber, "
                                    "libsodium and simdjson.")
                                     .arg(QLatin1String(qVersion())),
                                 this);
    auto *note = new MutedLabel(tr("Signalbox is an independent program. Telnyx is a trademark of its owner. "
                                   "This program comes without any "
                                   "warranty; you may pass it on under the terms of its licence."),
                                this);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addSpacing(Scale::px(this, 8));
    layout->addWidget(facts);
    layout->addWidget(parts);
    layout->addWidget(note);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
}

QString AboutDialog::versions()
{
    return QStringLiteral("Signalbox %1, Qt %2, %3, %4")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}
