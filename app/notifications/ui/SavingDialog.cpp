// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SavingDialog.h"

#include "base/CallBase.h"
#include "base/Failure.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"
#include "widgets/Question.h"
#include "widgets/Scale.h"
#include "widgets/Spinner.h"
#include "widgets/Surface.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

SavingDialog::SavingDialog(NotificationsDesk *desk, const QString &object, const QString &saveText,
                           QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_form(new Surface),
      m_rows(new QVBoxLayout(m_form)),
      m_sides(new QStackedWidget),
      m_conflict(new ConflictView),
      m_trouble(new Banner(this)),
      m_spinner(new Spinner),
      m_save(Buttons::make(saveText, ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(object + QLatin1String("Dialog"));
    m_trouble->setObjectName(object + QLatin1String("Trouble"));
    m_trouble->setFlush(true);
    m_trouble->hide();
    m_foot = makeFoot(object);
    connect(m_conflict, &ConflictView::mineChosen, this, [this] {
        showForm();
        saveMine();
    });
    connect(m_conflict, &ConflictView::theirsChosen, this, [this] { takeTheirs(); });
    connect(m_conflict, &ConflictView::backAsked, this, &SavingDialog::showForm);
}

FieldRow *SavingDialog::addRow(const QString &label, QWidget *widget, const char *name, const QString &hint)
{
    widget->setObjectName(QLatin1String(name));
    auto *row = new FieldRow(label, widget, m_form);
    row->setHint(hint);
    m_rows->addWidget(row);
    return row;
}

void SavingDialog::finish()
{
    const int side = Scale::px(this, 20);
    m_rows->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    m_rows->setSpacing(Scale::px(this, 12));
    m_rows->addStretch(1);
    m_form->installEventFilter(this);
    m_conflict->installEventFilter(this);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *other = new QScrollArea;
    other->setWidgetResizable(true);
    other->setFrameShape(QFrame::NoFrame);
    other->setFocusPolicy(Qt::NoFocus);
    auto *surface = new Surface;
    auto *inside = new QVBoxLayout(surface);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_conflict);
    other->setWidget(surface);
    m_sides->addWidget(scroll);
    m_sides->addWidget(other);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sides, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_foot);
}

QWidget *SavingDialog::makeFoot(const QString &object)
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 20), Scale::px(this, 12), Scale::px(this, 20),
                            Scale::px(this, 12));
    row->setSpacing(Scale::px(this, 10));
    // Several accounts look alike in a dialog.
    auto *account =
        new ElidedLabel(m_desk ? tr("in %1", "an account").arg(m_desk->account().name) : QString());
    account->setObjectName(object + QLatin1String("Account"));
    account->setMuted(true);
    QPushButton *cancel = Buttons::make(tr("Cancel"));
    cancel->setObjectName(object + QLatin1String("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(object + QLatin1String("Save"));
    m_save->setDefault(true);
    m_spinner->hide();
    row->addWidget(m_spinner);
    row->addWidget(account, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &SavingDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_call && m_desk && m_sides->currentIndex() == 0)
            save();
    });
    return foot;
}

// Hints may take two lines, and a window's first size takes them for one.
void SavingDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

// Rows, warnings and conflicts come later than the window.
bool SavingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &SavingDialog::fit, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void SavingDialog::fit()
{
    const int wide = std::max(Scale::px(this, 560), width());
    QWidget *side = m_sides->currentIndex() == 0 ? m_form : static_cast<QWidget *>(m_conflict);
    int high = side->layout()->totalHeightForWidth(wide) + m_foot->sizeHint().height() + Scale::px(this, 8);
    if (m_trouble->isVisible())
        high += m_trouble->heightForWidth(wide);
    if (const QScreen *where = screen())
        high = std::min(high, where->availableGeometry().height() * 9 / 10);
    resize(wide, std::max(high, isVisible() ? height() : 0));
}

void SavingDialog::say(const QString &title, const QString &text)
{
    m_trouble->setMessage(Tone::Doubtful, title, text);
    m_trouble->show();
    if (isVisible())
        fit();
}

void SavingDialog::unsay()
{
    m_trouble->hide();
}

void SavingDialog::showFailure(const Failure &failure, const QString &id, const QString &gone)
{
    QString text = failure.what;
    if (failure.kind == Failure::Kind::Cancelled)
        text = tr("You stopped waiting. Telnyx may have taken it all the same: read the list before you save "
                  "again.");
    if (failure.kind == Failure::Kind::NotFound && !id.isEmpty()) {
        text = gone;
        emit vanished(id);
    }
    for (const Problem &problem : failure.problems) {
        if (!problem.detail.isEmpty() && !text.contains(problem.detail))
            text += u'\n' + problem.detail;
    }
    say(tr("Not saved."), text);
}

void SavingDialog::showConflict(const QList<ConflictView::Line> &lines)
{
    m_conflict->setLines(lines);
    m_trouble->hide();
    m_sides->setCurrentIndex(1);
    m_save->hide();
    m_conflict->firstButton()->setFocus();
    fit();
}

void SavingDialog::showForm()
{
    m_sides->setCurrentIndex(0);
    m_save->show();
}

void SavingDialog::wait(CallBase *call)
{
    m_focus = focusWidget();
    m_call = call;
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_spinner->show();
}

void SavingDialog::stopWaiting()
{
    m_call = nullptr;
    m_form->setEnabled(true);
    m_save->setEnabled(true);
    m_spinner->hide();
    if (m_focus)
        m_focus->setFocus();
}

void SavingDialog::reject()
{
    if (m_call)
        return m_call->abort();
    if (!hasChanges())
        return QDialog::reject();
    Question{tr("Close without saving?"), tr("What you entered is lost then."), tr("Discard it"),
             tr("Go on editing")}
        .ask(this, QStringLiteral("savingQuestion"), [this] { QDialog::reject(); });
}
