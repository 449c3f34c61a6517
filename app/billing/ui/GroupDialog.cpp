// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/GroupDialog.h"

#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FactList.h"
#include "widgets/FieldRow.h"
#include "widgets/Question.h"
#include "widgets/Scale.h"
#include "widgets/Spinner.h"
#include "widgets/Surface.h"

#include <QHBoxLayout>
#include <QLineEdit>

GroupDialog::GroupDialog(BillingDesk *desk, const std::optional<BillingGroup> &group,
                         const QStringList &taken, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_group(group),
      m_before(group ? group->name : QString()),
      m_taken(taken),
      m_name(new QLineEdit(m_before)),
      m_moved(new Banner),
      m_names(new FactList),
      m_trouble(new Banner),
      m_spinner(new Spinner),
      m_save(Buttons::make(group ? tr("&Save") : tr("&Create group"), ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("groupDialog"));
    setWindowTitle(group ? tr("Rename billing group") : tr("New billing group"));
    build();
    connect(m_name, &QLineEdit::textChanged, this, &GroupDialog::checkName);
    m_name->setFocus();
    m_name->selectAll();
}

void GroupDialog::build()
{
    m_name->setObjectName(QStringLiteral("groupName"));
    m_trouble->setObjectName(QStringLiteral("groupTrouble"));
    m_moved->setObjectName(QStringLiteral("groupMoved"));
    m_names->setObjectName(QStringLiteral("groupNames"));
    m_keep = m_moved->addButton(tr("&Keep what is there"));
    m_keep->setObjectName(QStringLiteral("groupKeep"));
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    for (QWidget *part : {static_cast<QWidget *>(m_moved), static_cast<QWidget *>(m_names),
                          static_cast<QWidget *>(m_trouble)})
        part->hide();
    m_trouble->setFlush(true);
    auto *form = new Surface;
    auto *rows = new QVBoxLayout(form);
    const int side = Scale::px(this, 20);
    rows->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    rows->setSpacing(Scale::px(this, 12));
    m_row = new FieldRow(tr("&Name"), m_name, form);
    m_row->setHint(tr("Resources such as phone numbers are put in a group by this name."));
    rows->addWidget(m_moved);
    rows->addWidget(m_names);
    rows->addWidget(m_row);
    rows->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(form, 1);
    column->addWidget(m_trouble);
    column->addWidget(makeFoot());
    resize(Scale::px(this, 500), height());
    fit();
}

QWidget *GroupDialog::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 20), Scale::px(this, 12), Scale::px(this, 20),
                            Scale::px(this, 12));
    row->setSpacing(Scale::px(this, 10));
    // Several accounts look alike in a dialog.
    auto *account =
        new ElidedLabel(m_desk ? tr("in %1", "an account").arg(m_desk->account().name) : QString());
    account->setMuted(true);
    QPushButton *cancel = Buttons::make(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelGroup"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveGroup"));
    m_save->setDefault(true);
    m_spinner->hide();
    row->addWidget(m_spinner);
    row->addWidget(account, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &GroupDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &GroupDialog::save);
    return foot;
}

QString GroupDialog::name() const
{
    return m_name->text().trimmed();
}

void GroupDialog::checkName()
{
    m_trouble->hide();
    m_row->setError({});
    const bool isTaken = name() != m_before && m_taken.contains(name());
    m_row->setWarning(isTaken ? tr("There is a group of this name already.") : QString());
}

void GroupDialog::save()
{
    if (m_call || !m_desk)
        return;
    m_trouble->hide();
    if (name().isEmpty()) {
        m_row->setError(tr("Give it a name."));
        return m_name->setFocus();
    }
    if (m_group && name() == m_group->name)
        return accept();
    m_wanted = name();
    auto *call = m_group ? m_desk->groups()->rename(*m_group, m_wanted)
                         : m_desk->groups()->create(m_wanted, m_desk->clock());
    call->then(this, [this](const Outcome<BillingGroup> &outcome) { ended(outcome); });
    setWaiting(call);
}

void GroupDialog::ended(const Outcome<BillingGroup> &outcome)
{
    setWaiting(nullptr);
    if (!outcome)
        return showFailure(outcome.error());
    // Somebody renamed it meanwhile, and nothing was sent.
    if (m_group && outcome->name != m_wanted)
        return compare(*outcome);
    emit saved(*outcome);
    accept();
}

void GroupDialog::compare(const BillingGroup &there)
{
    m_moved->setMessage(Tone::Waiting, tr("Nothing was saved."),
                        tr("Somebody gave the group another name since you began."));
    m_names->setFacts({{tr("When you began"), m_group->name, {}, {}},
                       {tr("Now at Telnyx"), there.name, {}, {}},
                       {tr("You want"), m_wanted, {}, {}}});
    m_moved->show();
    m_names->show();
    m_group = there;
    emit moved(there);
    m_save->setText(tr("&Save mine all the same"));
    fit();
}

void GroupDialog::showFailure(const Failure &failure)
{
    if (const auto problem = failure.problemAt(QStringLiteral("name"))) {
        m_row->setError(problem->detail.isEmpty() ? problem->title : problem->detail);
        fit();
        return m_name->setFocus();
    }
    QString text = failure.what;
    if (failure.kind == Failure::Kind::Cancelled)
        text = tr("You stopped waiting. Telnyx may have taken it all the same: read the list before you save "
                  "again.");
    if (failure.kind == Failure::Kind::NotFound && m_group) {
        text = tr("This group is gone: it was deleted meanwhile.");
        emit vanished(m_group->id);
    }
    m_trouble->setMessage(Tone::Doubtful, tr("Not saved."), text);
    m_trouble->show();
    fit();
}

// Only now the style and the fonts are those of the window.
void GroupDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void GroupDialog::fit()
{
    // What the layouts remember of their sizes is older than the texts.
    for (QWidget *part : {static_cast<QWidget *>(m_moved), static_cast<QWidget *>(m_names)}) {
        part->layout()->invalidate();
        part->updateGeometry();
    }
    m_row->parentWidget()->layout()->invalidate();
    m_row->parentWidget()->updateGeometry();
    layout()->invalidate();
    layout()->activate();
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

void GroupDialog::setWaiting(CallBase *call)
{
    m_call = call;
    m_name->setEnabled(!call);
    m_save->setEnabled(!call);
    m_keep->setEnabled(!call);
    m_spinner->setVisible(call);
    if (!call)
        m_name->setFocus();
}

void GroupDialog::reject()
{
    if (m_call)
        return m_call->abort();
    if (name() == m_before)
        return QDialog::reject();
    Question{tr("Close without saving?"), tr("The name that you entered is lost then."), tr("Discard it"),
             tr("Go on editing")}
        .ask(this, QStringLiteral("groupDiscard"), [this] { QDialog::reject(); });
}
