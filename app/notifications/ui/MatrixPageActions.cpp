// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationBook.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/CellDialog.h"
#include "notifications/ui/MatrixPage.h"
#include "notifications/ui/MatrixTable.h"
#include "notifications/ui/MatrixView.h"
#include "notifications/ui/MovedDialog.h"
#include "notifications/ui/PendingChanges.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/StagePanel.h"
#include "widgets/Question.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace {
constexpr int mostRemembered = 100;
constexpr int mostNamed = 6;

QStringList sentencesOf(const SettingsDiff &diff, const NotificationSetup &setup)
{
    QStringList lines;
    for (const SettingKey &key : diff.adds)
        lines << MatrixPage::tr("Add: %1", "a setting").arg(SettingWords::sentence(setup, key));
    for (const QString &id : diff.removals) {
        if (const NotificationSetting *setting = setup.setting(id))
            lines
                << MatrixPage::tr("Remove: %1", "a setting").arg(SettingWords::sentence(setup, setting->key));
    }
    return lines;
}
} // namespace

void MatrixPage::makeActions()
{
    m_commit = addCommand("matrixCommit", QStringLiteral("send"), tr("Commit"), {}, [this] { commit(); });
    m_commit->setAutoRepeat(false); // each would read the account anew
    m_commit->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_discard =
        addCommand("matrixDiscard", QStringLiteral("close"), tr("Discard"), {}, [this] { discard(); });
    // Ctrl+Z is the window's: here it is taken before it gets there, see event().
    m_undo = addCommand("matrixUndo", QStringLiteral("undo"), tr("Take back the last staged change"), {},
                        [this] { undo(); });
    addCommand("matrixReload", QStringLiteral("retry"), tr("Read the notification settings again"),
               QKeySequence::Refresh, [this] { take(Offer::Retry); });
    addCommand("matrixSwap", QStringLiteral("columns"), tr("Channels or profiles across"), {},
               [this] { setByProfile(!m_isByProfile); });
    // Their keys are the table's. After the tab a menu shows them.
    m_toggle = makeAction("matrixToggle", {}, tr("Add or remove\tSpace"), [this] { toggle(); });
    m_open = makeAction("matrixOpen", {}, tr("Open the cell…\tEnter"), [this] { openCell(); });
    m_remove = makeAction("matrixRemove", QStringLiteral("trash"), tr("Remove all of it\tDel"),
                          [this] { removeAll(); });
}

bool MatrixPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_history.isEmpty() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return NotificationPage::event(event);
}

void MatrixPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && !m_history.isEmpty())
        return undo();
    NotificationPage::keyPressEvent(event);
}

QString MatrixPage::obstacle() const
{
    if (!m_desk)
        return tr("Choose an account first.");
    if (m_desk->account().readOnly)
        return tr("This account is read-only: nothing is changed in it.");
    return m_desk->book()->isRead() ? QString() : tr("The notification settings aren’t read yet.");
}

void MatrixPage::followActions()
{
    const QString why = obstacle();
    const int number = m_desk ? PendingChanges::of(*m_desk->staged(), *m_desk->commit()).size() : 0;
    const QString none = number > 0 ? why : why.isEmpty() ? tr("Nothing is staged.") : why;
    m_commit->setText(number > 0 ? tr("Commit %n changes", nullptr, number) : tr("Commit"));
    setObstacle(m_commit, none);
    setObstacle(m_discard, number > 0 ? QString() : tr("Nothing is staged."));
    setObstacle(m_undo, m_history.isEmpty() ? tr("Nothing was staged since the last commit.") : QString());
    const bool hasCell = m_view->current().isValid();
    m_open->setEnabled(hasCell);
    for (QAction *action : {m_toggle, m_remove})
        setObstacle(action, hasCell ? why : tr("Choose a cell first."));
    for (QAction *action : std::as_const(m_commands)) {
        if (action->objectName() == u"matrixReload" || action->objectName() == u"matrixSwap")
            action->setEnabled(m_desk);
    }
}

void MatrixPage::toggle()
{
    const QModelIndex index = m_view->current();
    const MatrixCell *cell = m_model.cellAt(index);
    if (const QString why = obstacle(); !why.isEmpty())
        return emit noted(why);
    if (!cell)
        return;
    const NotificationCondition &condition = m_model.conditionAt(index.row());
    QString channel = m_model.acrossAt(index.column())->id;
    if (m_isByProfile) {
        const auto channels = m_model.setup().channelsOf(channel);
        channel = channels.size() == 1 ? channels.first().id : QString();
    }
    const bool isPlain = !condition.hasRequiredParameters() && !cell->isAmbiguous() &&
                         cell->steps.isEmpty() && !channel.isEmpty();
    if (cell->isEmpty()) {
        if (const QString why = m_model.obstacleAt(index); !why.isEmpty())
            return emit noted(why);
    }
    if (!isPlain || !m_desk->staged()->toggle(condition.id, channel))
        openCell();
}

void MatrixPage::openCell()
{
    const QModelIndex index = m_view->current();
    if (!m_desk || !index.isValid())
        return;
    auto *dialog = new CellDialog(
        m_desk, {m_model.conditionAt(index.row()).id, m_model.acrossAt(index.column())->id, m_isByProfile},
        this);
    connect(dialog, &CellDialog::noted, this, &PanePage::noted);
    dialog->open();
}

void MatrixPage::removeAll()
{
    const MatrixCell *found = m_model.cellAt(m_view->current());
    if (const QString why = obstacle(); !why.isEmpty())
        return emit noted(why);
    if (!found)
        return;
    const MatrixCell cell = *found; // which changes meanwhile
    for (const SettingKey &key : cell.adds)
        m_desk->staged()->takeBackAdd(key);
    for (const NotificationSetting &setting : cell.settings)
        m_desk->staged()->remove(setting.id);
}

void MatrixPage::remember()
{
    const SettingsDiff now = m_desk ? m_desk->staged()->diff() : SettingsDiff();
    if (!m_isUndoing && now != m_last) {
        m_history << m_last;
        if (m_history.size() > mostRemembered)
            m_history.removeFirst();
    }
    m_last = now;
    followActions(); // at once: the next key may commit
}

// A wish that fell is no step of the operator's.
void MatrixPage::forgetLast()
{
    if (!m_isUndoing && !m_history.isEmpty())
        m_history.removeLast();
    followActions();
}

// What can't be staged any more is no step back: the one before it is.
void MatrixPage::undo()
{
    if (!m_desk)
        return;
    m_isUndoing = true;
    StagedSettings *staged = m_desk->staged();
    const SettingsDiff before = staged->diff();
    while (!m_history.isEmpty() && staged->diff() == before) {
        staged->discard();
        staged->stage(m_history.takeLast());
    }
    m_isUndoing = false;
    followActions();
}

void MatrixPage::discard()
{
    if (!m_desk || m_desk->staged()->isEmpty())
        return;
    const SettingsDiff before = PendingChanges::of(*m_desk->staged(), *m_desk->commit());
    for (const SettingKey &key : before.adds)
        m_desk->staged()->takeBackAdd(key);
    for (const QString &id : before.removals)
        m_desk->staged()->takeBackRemoval(id);
    emit notedWithUndo(tr("%n staged changes discarded.", nullptr, before.size()),
                       [desk = QPointer(m_desk), before] {
                           if (desk)
                               desk->staged()->stage(before);
                       });
    m_view->cells()->setFocus();
}

void MatrixPage::commit()
{
    if (const QString why = obstacle(); !why.isEmpty())
        return emit noted(why);
    const SettingsDiff diff = PendingChanges::of(*m_desk->staged(), *m_desk->commit());
    if (diff.isEmpty())
        return emit noted(tr("Nothing is staged."));
    if (!m_desk->account().production)
        return begin();
    QStringList lines = sentencesOf(diff, m_desk->book()->setup());
    if (const auto rest = lines.size() - mostNamed; rest > 1) {
        lines = lines.first(mostNamed);
        lines << tr("and %n more", nullptr, static_cast<int>(rest));
    }
    for (const QString &warning : m_panel->warnings().first(qMin<qsizetype>(3, m_panel->warnings().size())))
        lines << tr("After this %1").arg(warning);
    Question{tr("Commit %n changes in %1?", nullptr, diff.size()).arg(m_desk->account().name),
             tr("It is a production account.") + u'\n' + lines.join(u'\n'),
             tr("Commit %n changes", nullptr, diff.size()), tr("Not yet")}
        .ask(this, QStringLiteral("commitQuestion"), [this, desk = m_desk] {
            if (desk && desk == m_desk)
                begin();
        });
}

void MatrixPage::begin()
{
    m_started = m_desk->book()->setup();
    m_history.clear();
    m_desk->commit()->begin(PendingChanges::of(*m_desk->staged(), *m_desk->commit()));
    followActions();
    m_view->cells()->setFocus();
}

void MatrixPage::askAboutMoved()
{
    auto *dialog =
        new MovedDialog(m_desk->commit()->moved(), m_started, m_desk->book()->setup(), now(), this);
    connect(dialog, &MovedDialog::goOnAsked, this, [desk = m_desk] {
        if (desk && desk->commit()->isAsking())
            desk->commit()->goOn();
    });
    connect(dialog, &MovedDialog::lookAgainAsked, this, [this, desk = m_desk] {
        if (desk && desk->commit()->isAsking())
            desk->commit()->stop();
        m_view->cells()->setFocus();
    });
    dialog->open();
}

void MatrixPage::ended()
{
    if (m_desk && !m_desk->commit()->steps().isEmpty())
        emit noted(m_desk->commit()->sentence());
}

void MatrixPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->current();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_toggle, m_open, m_remove});
    menu->addSeparator();
    const MatrixModel::Across across = *m_model.acrossAt(index.column());
    menu->addAction(across.isProfile ? tr("Show the profile") : tr("Show the channel"), this, [this, across] {
        const QString what = across.isProfile ? QStringLiteral("profile") : QStringLiteral("channel");
        emit destinationAsked(place(what + u's', {{what, across.id}}));
    });
    menu->addAction(tr("Copy what it says"), this, [this] {
        QGuiApplication::clipboard()->setText(m_view->current().data(Qt::AccessibleTextRole).toString());
        emit noted(tr("Copied."));
    });
    menu->popup(at);
}
