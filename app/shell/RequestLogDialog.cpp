// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RequestLogDialog.h"

#include "shell/RequestLogModel.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/TableView.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

RequestLogDialog::RequestLogDialog(RequestLog *log, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("requestLog"));
    setWindowTitle(tr("Requests"));
    auto *table = new TableView(this);
    table->setObjectName(QStringLiteral("requestTable"));
    table->setAccessibleName(tr("Requests, newest first"));
    table->setModel(new RequestLogModel(log, table));
    table->setSortingEnabled(false);
    table->setWidthsInCharacters({15, 24, 8, 46, 20, 9, 11, 11, 8});

    auto *note = new MutedLabel(
        tr("The last requests of this run. Keys, queries, documents and links are never recorded."), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = Buttons::make(tr("&Copy"), ButtonRole::Normal, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, table, [table] { table->copySelection(TableView::Format::Tsv); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 172, fontMetrics().height() * 30);
}
