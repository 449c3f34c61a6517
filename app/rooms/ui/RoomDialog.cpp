// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomDialog.h"

#include "rooms/RoomSaving.h"
#include "rooms/ui/RoomQuestion.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"
#include "widgets/Scale.h"
#include "widgets/Spinner.h"
#include "widgets/Surface.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

using Field = RoomDraft::Field;

namespace {
constexpr int unset = -1; ///< of the timeout: left to the API
constexpr int widest = 9'999;
} // namespace

RoomDialog::RoomDialog(RoomsDesk *desk, const std::optional<Room> &room, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_room(room),
      m_before(room ? RoomDraft::of(*room) : RoomDraft()),
      m_name(new QLineEdit),
      m_limit(new QSpinBox),
      m_recording(new QCheckBox(tr("&Record every session of this room"))),
      m_webhook(new QLineEdit),
      m_failover(new QLineEdit),
      m_timeout(new QSpinBox),
      m_trouble(new Banner(this)),
      m_spinner(new Spinner),
      m_save(Buttons::make(room ? tr("&Save") : tr("&Create room"), ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("roomDialog"));
    setWindowTitle(room ? tr("Edit room") : tr("New room"));
    build();
    fill(m_before);
    m_name->setFocus();
    m_name->selectAll();
}

void RoomDialog::build()
{
    m_trouble->setObjectName(QStringLiteral("roomTrouble"));
    m_trouble->setFlush(true);
    m_trouble->hide();
    m_form = new Surface;
    addRows(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_trouble);
    column->addWidget(makeFoot());
    resize(Scale::px(this, 560), m_form->sizeHint().height() + Scale::px(this, 70));
}

void RoomDialog::addRows(QWidget *form)
{
    auto *column = new QVBoxLayout(form);
    const int side = Scale::px(this, 20);
    column->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    column->setSpacing(Scale::px(this, 12));
    m_limit->setRange(0, widest);
    const bool hasTimeout = m_before.timeout.has_value();
    m_timeout->setRange(hasTimeout ? 0 : unset, widest);
    m_timeout->setSpecialValueText(hasTimeout ? QString() : tr("left to Telnyx"));
    m_timeout->setSuffix(tr(" s", "seconds"));
    for (QLineEdit *url : {m_webhook, m_failover})
        url->setPlaceholderText(QStringLiteral("https://example.com/hook"));
    addRow(Field::Name, tr("&Name"), m_name, "roomName", tr("Unique in this account."), form);
    addRow(Field::Limit, tr("&People at most"), m_limit, "roomLimit",
           tr("%1 to %2. Who comes after that is refused.").arg(RoomWish::fewest).arg(RoomWish::most), form);
    addRow(Field::Recording, tr("Recording"), m_recording, "roomRecording", {}, form);
    addRow(Field::Webhook, tr("&Webhook"), m_webhook, "roomWebhook",
           tr("Where Telnyx tells what happens in the room. May stay empty."), form);
    addRow(Field::Failover, tr("&If that fails"), m_failover, "roomFailover",
           tr("A second address. May stay empty."), form);
    addRow(Field::Timeout, tr("Webhook &timeout"), m_timeout, "roomTimeout",
           tr("0 to %1 seconds.").arg(RoomWish::longestWebhookTimeout), form);
    // As high as its neighbours, so that it stands level with its label.
    m_recording->setMinimumHeight(m_name->sizeHint().height());
    m_recording->setAccessibleName(tr("Record every session of this room"));
    addCodecs(form);
    column->addStretch(1);
}

void RoomDialog::addCodecs(QWidget *form)
{
    if (!m_room || m_room->videoCodecs.isEmpty())
        return;
    auto *codecs = new QLineEdit(m_room->videoCodecs.join(QStringLiteral(", ")));
    codecs->setObjectName(QStringLiteral("roomCodecs"));
    codecs->setReadOnly(true);
    auto *row = new FieldRow(tr("Video codecs"), codecs, form);
    row->setHint(tr("As the API gives them. It doesn’t let them be changed."));
    form->layout()->addWidget(row);
}

FieldRow *RoomDialog::addRow(Field field, const QString &label, QWidget *widget, const char *name,
                             const QString &hint, QWidget *form)
{
    widget->setObjectName(QLatin1String(name));
    auto *row = new FieldRow(label, widget, form);
    row->setHint(hint);
    form->layout()->addWidget(row);
    m_rows.insert(field, row);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textChanged, this, &RoomDialog::forgetTrouble);
    else if (auto *number = qobject_cast<QSpinBox *>(widget))
        connect(number, &QSpinBox::valueChanged, this, &RoomDialog::forgetTrouble);
    return row;
}

QWidget *RoomDialog::makeFoot()
{
    auto *foot = new Surface(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Scale::px(this, 20), Scale::px(this, 12), Scale::px(this, 20),
                            Scale::px(this, 12));
    row->setSpacing(Scale::px(this, 10));
    // Several accounts look alike in a dialog.
    auto *account =
        new ElidedLabel(m_desk ? tr("in %1", "an account").arg(m_desk->account().name) : QString());
    account->setObjectName(QStringLiteral("roomAccount"));
    account->setMuted(true);
    QPushButton *cancel = Buttons::make(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelRoom"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveRoom"));
    m_save->setDefault(true);
    m_spinner->hide();
    row->addWidget(m_spinner);
    row->addWidget(account, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &RoomDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RoomDialog::save);
    return foot;
}

void RoomDialog::fill(const RoomDraft &draft)
{
    m_name->setText(draft.name);
    m_limit->setValue(draft.limit);
    m_recording->setChecked(draft.recording);
    m_webhook->setText(draft.webhook);
    m_failover->setText(draft.failover);
    m_timeout->setValue(draft.timeout.value_or(unset));
}

RoomDraft RoomDialog::draft() const
{
    RoomDraft draft;
    draft.name = m_name->text();
    draft.limit = m_limit->value();
    draft.recording = m_recording->isChecked();
    draft.webhook = m_webhook->text();
    draft.failover = m_failover->text();
    if (m_timeout->value() != unset)
        draft.timeout = m_timeout->value();
    return draft;
}

bool RoomDialog::hasChanges() const
{
    return draft() != m_before;
}

void RoomDialog::forgetTrouble()
{
    m_trouble->hide();
    auto *widget = qobject_cast<QWidget *>(sender());
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->field() == widget)
            row->setError({});
    }
}

bool RoomDialog::mark(const QMap<Field, QString> &troubles)
{
    FieldRow *first = nullptr;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        (*row)->setError(troubles.value(row.key()));
        if (troubles.contains(row.key()) && !first)
            first = *row;
    }
    if (first)
        first->field()->setFocus();
    return first;
}

void RoomDialog::save()
{
    if (m_call || !m_desk)
        return;
    m_trouble->hide();
    const RoomDraft entered = draft();
    if (mark(entered.troubles()))
        return;
    const RoomWish wish = m_room ? entered.changesTo(*m_room) : entered.wish();
    if (wish == RoomWish())
        return accept();
    auto *call = m_room ? RoomSaving::update(m_desk->api(), m_room->id, wish)
                        : RoomSaving::create(m_desk->api(), m_desk->clock(), wish);
    call->then(this, [this](const Outcome<Room> &outcome) { ended(outcome); });
    setWaiting(call);
}

void RoomDialog::ended(const Outcome<Room> &outcome)
{
    setWaiting(nullptr);
    if (outcome) {
        emit saved(*outcome);
        return accept();
    }
    const Failure &failure = outcome.error();
    QMap<Field, QString> troubles;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (const QString complaint = RoomDraft::complaint(failure, row.key()); !complaint.isEmpty())
            troubles.insert(row.key(), complaint);
    }
    // What stands at its field needs no banner.
    if (!mark(troubles))
        showFailure(failure);
}

void RoomDialog::showFailure(const Failure &failure)
{
    QString text = failure.what;
    if (failure.kind == Failure::Kind::Cancelled)
        text = tr("You stopped waiting. Telnyx may have taken it all the same: read the list before you save "
                  "again.");
    if (failure.kind == Failure::Kind::NotFound && m_room) {
        text = tr("This room is gone: it was deleted meanwhile.");
        emit vanished(m_room->id);
    }
    for (const Problem &problem : failure.problems) {
        if (!problem.detail.isEmpty() && !text.contains(problem.detail))
            text += u'\n' + problem.detail;
    }
    m_trouble->setMessage(Tone::Doubtful, tr("Not saved."), text);
    m_trouble->show();
}

void RoomDialog::setWaiting(CallBase *call)
{
    if (call)
        m_focus = focusWidget();
    m_call = call;
    m_form->setEnabled(!call);
    m_save->setEnabled(!call);
    m_spinner->setVisible(call);
    if (!call && m_focus)
        m_focus->setFocus();
}

void RoomDialog::reject()
{
    if (m_call)
        return m_call->abort();
    if (!hasChanges())
        return QDialog::reject();
    RoomQuestion::ask(this,
                      {.question = tr("Close without saving?"),
                       .detail = tr("What you entered is lost then."),
                       .yes = tr("Discard it"),
                       .no = tr("Go on editing")},
                      [this] { QDialog::reject(); });
}
