// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ConflictView.h"

#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FactValue.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

ConflictView::ConflictView(QWidget *parent)
    : QWidget(parent),
      m_grid(nullptr),
      m_table(new QWidget(this)),
      m_mine(Buttons::make(tr("Save &mine"), ButtonRole::Danger, this)),
      m_theirs(Buttons::make(tr("Take &theirs"), ButtonRole::Normal, this))
{
    setObjectName(QStringLiteral("conflict"));
    m_mine->setObjectName(QStringLiteral("conflictMine"));
    m_theirs->setObjectName(QStringLiteral("conflictTheirs"));
    m_mine->setToolTip(tr("Writes over what somebody else saved."));
    m_theirs->setToolTip(tr("Leaves it as somebody else saved it; what you entered is lost."));
    QPushButton *back = Buttons::make(tr("&Back to the form"), ButtonRole::Quiet, this);
    back->setObjectName(QStringLiteral("conflictBack"));
    for (QPushButton *button : {m_mine, m_theirs, back})
        button->setAutoDefault(false);
    auto *what = new Banner(Tone::Doubtful, tr("Somebody else changed it meanwhile."),
                            tr("Nothing was saved yet. Choose what is to stand."), this);
    what->setObjectName(QStringLiteral("conflictWhat"));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_mine);
    flow->addWidget(m_theirs);
    flow->addWidget(back);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_table);
    column->addWidget(buttons);
    column->addStretch(1);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    connect(m_mine, &QPushButton::clicked, this, &ConflictView::mineChosen);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictView::theirsChosen);
    connect(back, &QPushButton::clicked, this, &ConflictView::backAsked);
    dress();
}

QWidget *ConflictView::firstButton() const
{
    return m_theirs;
}

void ConflictView::addCell(int row, int column, const QString &text, const QString &name, bool isStrong)
{
    auto *cell = new FactValue(m_table);
    cell->setValue(text.isEmpty() ? tr("(nothing)") : text);
    cell->setAccessibleName(name);
    cell->setAccessibleDescription(text);
    if (isStrong)
        Scale::follow(cell, Scale::strong);
    m_grid->addWidget(cell, row, column, Qt::AlignTop);
}

void ConflictView::setLines(const QList<Line> &lines)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList titles{tr("Yours"), tr("Theirs"), tr("You began from")};
    for (int column = 0; column < titles.size(); ++column)
        m_grid->addWidget(new MutedLabel(titles[column], m_table), 0, column + 1);
    for (int at = 0; at < lines.size(); ++at) {
        const Line &line = lines[at];
        const int row = at + 1;
        m_grid->addWidget(new MutedLabel(line.field, m_table), row, 0, Qt::AlignTop);
        const QStringList values{line.yours, line.theirs, line.began};
        for (int column = 0; column < values.size(); ++column)
            addCell(row, column + 1, values[column],
                    //: %1 is a field, %2 whose value it is: "Yours"
                    tr("%1, %2").arg(line.field, titles[column]), values[column] != line.began);
    }
    for (int column = 1; column <= titles.size(); ++column)
        m_grid->setColumnStretch(column, 1);
    m_table->updateGeometry();
}

void ConflictView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_grid)
        dress();
    QWidget::changeEvent(event);
}

void ConflictView::dress()
{
    const int side = Scale::px(this, 20);
    layout()->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    static_cast<QVBoxLayout *>(layout())->setSpacing(Scale::px(this, 14));
    m_grid->setHorizontalSpacing(Scale::px(this, 16));
    m_grid->setVerticalSpacing(Scale::px(this, 8));
}
