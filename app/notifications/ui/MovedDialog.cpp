// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MovedDialog.h"

#include "notifications/ui/SettingWords.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

MovedDialog::MovedDialog(const SettingsCommit::Moved &moved, const NotificationSetup &started,
                         const NotificationSetup &now, const QDateTime &time, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("movedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed meanwhile"));
    build(differences(moved, started, now, time));
    connect(this, &QDialog::accepted, this, &MovedDialog::goOnAsked);
    connect(this, &QDialog::rejected, this, &MovedDialog::lookAgainAsked);
}

QList<MovedDialog::Difference> MovedDialog::differences(const SettingsCommit::Moved &moved,
                                                        const NotificationSetup &started,
                                                        const NotificationSetup &now, const QDateTime &time)
{
    const auto state = [&time](const NotificationSetting &setting) {
        const QDateTime since = setting.updated.isValid() ? setting.updated : setting.created;
        return since.isValid() ? tr("%1 since %2", "a state and a time")
                                     .arg(setting.status.word(), SettingWords::time(since, time))
                               : setting.status.word();
    };
    QList<Difference> all;
    for (const QString &id : moved.gone) {
        const NotificationSetting *setting = started.setting(id);
        all << Difference{setting ? SettingWords::sentence(started, setting->key) : id,
                          setting ? tr("%1; to be removed", "a state").arg(state(*setting))
                                  : tr("to be removed"),
                          tr("gone: nothing is left to do")};
    }
    for (const NotificationSetting &setting : moved.appeared)
        all << Difference{SettingWords::sentence(now, setting.key), tr("not there"), state(setting)};
    for (const SettingKey &key : moved.addedMeanwhile)
        all << Difference{SettingWords::sentence(now, key), tr("not there; to be added"),
                          tr("there already: nothing is left to do")};
    return all;
}

void MovedDialog::build(const QList<Difference> &differences)
{
    auto *body = new Surface;
    auto *column = new QVBoxLayout(body);
    const int side = Scale::px(this, 20);
    column->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    column->setSpacing(Scale::px(this, 12));
    auto *heading = new QLabel(tr("Somebody changed these settings meanwhile"));
    heading->setWordWrap(true);
    Scale::follow(heading, Scale::heading);
    auto *advice = new MutedLabel(tr("Nothing has been sent yet. Go on to send what is left of your changes, "
                                     "or look at the matrix again first; they stay staged."));
    advice->setSmall(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Scale::px(this, 16));
    grid->setVerticalSpacing(Scale::px(this, 10));
    fill(grid, differences);
    column->addWidget(heading);
    column->addWidget(advice);
    column->addLayout(grid);
    if (differences.size() > most)
        column->addWidget(
            new MutedLabel(tr("and %n more", nullptr, static_cast<int>(differences.size()) - most)));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(makeFoot());
    setMinimumWidth(Scale::px(this, 620));
}

void MovedDialog::fill(QGridLayout *grid, const QList<Difference> &differences)
{
    const QStringList heads{tr("Setting"), tr("What you started from"), tr("What is there now")};
    for (int column = 0; column < heads.size(); ++column) {
        grid->addWidget(new MutedLabel(heads[column]), 0, column);
        grid->setColumnStretch(column, column == 0 ? 4 : 3);
    }
    for (int row = 0; row < qMin<qsizetype>(differences.size(), most); ++row) {
        const Difference &each = differences[row];
        const QStringList texts{each.what, each.before, each.after};
        for (int column = 0; column < texts.size(); ++column) {
            auto *label = new QLabel(texts[column]);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setAccessibleName(
                tr("%1: %2", "the head of a column and what it says").arg(heads[column], texts[column]));
            grid->addWidget(label, row + 1, column, Qt::AlignTop);
        }
    }
}

QWidget *MovedDialog::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 20), Scale::px(this, 12), Scale::px(this, 20),
                            Scale::px(this, 12));
    row->setSpacing(Scale::px(this, 10));
    QPushButton *look = Buttons::make(tr("Look again"));
    look->setObjectName(QStringLiteral("movedLook"));
    QPushButton *go = Buttons::make(tr("Go on"), ButtonRole::Primary);
    go->setObjectName(QStringLiteral("movedGoOn"));
    go->setAutoDefault(false);
    look->setDefault(true);
    row->addStretch(1);
    row->addWidget(look);
    row->addWidget(go);
    connect(look, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}
