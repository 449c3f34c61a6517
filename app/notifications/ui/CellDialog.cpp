// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/CellDialog.h"

#include "base/Clock.h"
#include "base/PhoneNumber.h"
#include "notifications/ChannelCheck.h"
#include "notifications/NotificationBook.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/AddSettingForm.h"
#include "notifications/ui/SettingWords.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/Question.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
// It may be the one whose button was pressed.
void dropLast(QList<SettingRow *> &rows)
{
    SettingRow *row = rows.takeLast();
    row->hide();
    row->deleteLater();
}
} // namespace

CellDialog::CellDialog(NotificationsDesk *desk, const Place &place, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_place(place),
      m_heading(new QLabel),
      m_list(new QVBoxLayout),
      m_none(new MutedLabel(tr("Nothing is told here yet."))),
      m_form(new AddSettingForm(desk, place.condition, channels()))
{
    setObjectName(QStringLiteral("cellDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of one cell"));
    build();
    connect(desk->book(), &NotificationBook::changed, this, &CellDialog::follow);
    connect(desk->staged(), &StagedSettings::changed, this, &CellDialog::follow);
    connect(desk->commit(), &SettingsCommit::changed, this, &CellDialog::follow);
    connect(desk, &QObject::destroyed, this, [this] { QDialog::reject(); });
    connect(m_form, &AddSettingForm::added, this, [this](const SettingKey &key) {
        if (m_desk)
            emit noted(tr("Staged: %1").arg(SettingWords::sentence(m_desk->book()->setup(), key)));
    });
    follow();
}

QStringList CellDialog::channels() const
{
    if (!m_place.isProfile)
        return {m_place.across};
    QStringList ids;
    for (const NotificationChannel &each : m_desk->book()->setup().channelsOf(m_place.across))
        ids << each.id;
    return ids;
}

void CellDialog::build()
{
    m_body = new Surface;
    auto *column = new QVBoxLayout(m_body);
    const int side = Scale::px(this, 20);
    column->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    column->setSpacing(Scale::px(this, 14));
    column->addWidget(makeHead());
    m_list->setSpacing(Scale::px(this, 10));
    m_none->setSmall(false);
    m_none->setObjectName(QStringLiteral("cellNone"));
    column->addWidget(m_none);
    column->addLayout(m_list);
    auto *more = new QLabel(tr("Add a setting"));
    Scale::follow(more, Scale::strong);
    column->addWidget(more);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(makeFoot());
    setMinimumWidth(Scale::px(this, 420));
    resize(Scale::px(this, 600), Scale::px(this, 400));
}

QWidget *CellDialog::makeHead()
{
    const NotificationSetup &setup = m_desk->book()->setup();
    const NotificationCondition *condition = setup.condition(m_place.condition);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 2));
    m_heading->setObjectName(QStringLiteral("cellHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    Scale::follow(m_heading, Scale::heading);
    m_heading->setText(SettingWords::condition(setup, m_place.condition));
    const NotificationProfile *profile = setup.profile(m_place.across);
    const QString where = !m_place.isProfile ? ChannelCheck::name(setup, m_place.across)
                          : profile          ? profile->name
                                             : QString();
    auto *channel = new MutedLabel(tr("%1 %2", "an arrow and a channel").arg(SettingWords::arrow(), where));
    channel->setSmall(false);
    column->addWidget(m_heading);
    column->addWidget(channel);
    if (condition && !condition->description.isEmpty())
        column->addWidget(new MutedLabel(condition->description));
    if (condition && condition->isSingle())
        column->addWidget(new MutedLabel(tr("This condition goes to one channel of each profile only.")));
    if (condition && condition->asynchronous)
        column->addWidget(new MutedLabel(tr("Changes take effect some time after Telnyx took them.")));
    return head;
}

QWidget *CellDialog::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 20), Scale::px(this, 12), Scale::px(this, 20),
                            Scale::px(this, 12));
    row->setSpacing(Scale::px(this, 10));
    auto *account = new ElidedLabel(tr("in %1", "an account").arg(m_desk->account().name));
    account->setMuted(true);
    QPushButton *close = Buttons::make(tr("Close"));
    close->setObjectName(QStringLiteral("closeCell"));
    row->addWidget(account, 1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &CellDialog::reject);
    return foot;
}

bool CellDialog::isHere(const SettingKey &key) const
{
    if (key.conditionId != m_place.condition)
        return false;
    if (m_place.isProfile)
        return key.profileId == m_place.across;
    if (!key.channelId.isEmpty())
        return key.channelId == m_place.across;
    const QList<NotificationChannel> reached = m_desk->book()->setup().reached(key);
    return std::ranges::any_of(reached,
                               [this](const NotificationChannel &each) { return each.id == m_place.across; });
}

QString CellDialog::titleOf(const SettingKey &key) const
{
    const QString parameters = SettingWords::parameters(key.parameters);
    // Which channel is meant is known already, unless it is more than this one.
    const bool saysWhere = m_place.isProfile || key.channelId.isEmpty();
    const QString where = saysWhere ? SettingWords::channel(m_desk->book()->setup(), key) : QString();
    if (where.isEmpty())
        return parameters.isEmpty() ? tr("Always, without parameters") : parameters;
    return parameters.isEmpty() ? where : tr("%1, %2").arg(where, parameters);
}

CellDialog::Line CellDialog::lineOf(const NotificationSetting &setting, bool isStaged,
                                    const QString &obstacle) const
{
    const QDateTime now = m_desk->clock()->now();
    SettingRow::Entry entry;
    entry.word = isStaged ? tr("remove", "staged in a cell") : SettingWords::shortState(setting.status);
    entry.tone = isStaged ? Tone::Doubtful : SettingWords::tone(setting.status);
    entry.title = titleOf(setting.key);
    QStringList parts;
    // Where the pill says it all it isn't said twice.
    if (setting.status.word().compare(SettingWords::shortState(setting.status), Qt::CaseInsensitive) != 0)
        parts << setting.status.word();
    if (setting.updated.isValid())
        parts << tr("since %1").arg(SettingWords::time(setting.updated, now));
    if (setting.created.isValid() && setting.created != setting.updated)
        parts << tr("created %1").arg(SettingWords::time(setting.created, now));
    if (!setting.associatedRecordValue.isEmpty() && setting.associatedRecordType != u"account")
        parts << tr("for %1", "a number").arg(PhoneNumber::display(setting.associatedRecordValue));
    const QString separator = QStringLiteral(" · ");
    entry.detail = parts.join(separator);
    entry.toolTip =
        tr("Created %1, changed %2")
            .arg(SettingWords::exactTime(setting.created), SettingWords::exactTime(setting.updated));
    entry.id = setting.id;
    entry.button = isStaged ? tr("Take back") : tr("Remove");
    entry.obstacle = obstacle;
    return {entry, [staged = m_desk->staged(), id = setting.id, isStaged] {
                isStaged ? staged->takeBackRemoval(id) : staged->remove(id);
            }};
}

CellDialog::Line CellDialog::lineOf(const SettingKey &key, const QString &obstacle) const
{
    SettingRow::Entry entry;
    entry.word = tr("add", "staged in a cell");
    entry.tone = Tone::Running;
    entry.title = titleOf(key);
    entry.detail = tr("Nothing has been sent yet");
    entry.button = tr("Take back");
    entry.obstacle = obstacle;
    return {entry, [staged = m_desk->staged(), key] { staged->takeBackAdd(key); }};
}

QList<CellDialog::Line> CellDialog::lines() const
{
    const QString obstacle =
        m_desk->account().readOnly ? tr("This account is read-only: nothing is changed in it.") : QString();
    const SettingsDiff &diff = m_desk->staged()->diff();
    QList<Line> lines;
    for (const NotificationSetting &each : m_desk->book()->setup().settings) {
        if (isHere(each.key))
            lines << lineOf(each, diff.removals.contains(each.id), obstacle);
    }
    for (const SettingKey &key : diff.adds) {
        if (isHere(key))
            lines << lineOf(key, obstacle);
    }
    for (const CommitStep &step : m_desk->commit()->steps()) {
        if (!isHere(step.key) || step.state == CommitStep::State::Settled)
            continue;
        SettingRow::Entry entry;
        entry.word = MatrixCell::stateWord(step.state, step.status, step.isAdd);
        entry.tone = MatrixCell::stateTone(step.state);
        entry.title = titleOf(step.key);
        const QString what = step.isAdd ? tr("Being added") : tr("Being removed");
        //: what goes on, and why it doesn't
        entry.detail = step.failure ? tr("%1: %2").arg(what, step.failure->what) : what;
        lines << Line{entry, {}};
    }
    return lines;
}

void CellDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

// As high as its content at its width, within reason, and never lower than it was made.
void CellDialog::fit()
{
    const int foot = height() - m_body->parentWidget()->height();
    const int wanted = qMin(m_body->heightForWidth(width()) + foot, Scale::px(this, 620));
    resize(width(), m_isFitted ? qMax(height(), wanted) : wanted);
    m_isFitted = true;
}

void CellDialog::follow()
{
    if (!m_desk)
        return;
    showLines(lines());
    m_form->follow();
}

// Rows that stay keep their widgets, and with them the focus.
void CellDialog::showLines(const QList<Line> &lines)
{
    m_lines = lines;
    while (m_rows.size() > lines.size())
        dropLast(m_rows);
    while (m_rows.size() < lines.size()) {
        auto *row = new SettingRow;
        const auto index = m_rows.size();
        connect(row, &SettingRow::asked, this, [this, index] {
            if (const auto work = m_lines.value(index).work)
                work();
        });
        connect(row, &SettingRow::copied, this,
                [this](const QString &id) { emit noted(tr("Copied: %1").arg(id)); });
        m_rows << row;
        m_list->addWidget(row);
    }
    for (qsizetype index = 0; index < lines.size(); ++index)
        m_rows[index]->setEntry(lines[index].entry);
    m_none->setVisible(lines.isEmpty());
    if (m_isFitted) // once the new rows have a size
        QMetaObject::invokeMethod(this, &CellDialog::fit, Qt::QueuedConnection);
}

void CellDialog::reject()
{
    if (!m_form->hasTyped())
        return QDialog::reject();
    Question{tr("Close without adding it?"), tr("What you entered is lost then."), tr("Discard it"),
             tr("Go on editing")}
        .ask(this, QStringLiteral("cellQuestion"), [this] { QDialog::reject(); });
}
