// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/ComposeDialog.h"

#include "base/PhoneNumber.h"
#include "faxes/ui/DocumentField.h"
#include "faxes/ui/FaxQuestion.h"
#include "faxes/ui/MoreOptions.h"
#include "faxes/ui/PreviewPanel.h"
#include "faxes/ui/QualityField.h"
#include "faxes/ui/RecipientField.h"
#include "faxes/ui/SenderField.h"
#include "faxes/ui/ShownAsField.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/StatusBadge.h"
#include "widgets/Surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

ComposeDialog::ComposeDialog(FaxDesk *desk, DocumentInspector *inspector, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_form(new Surface),
      m_to(new RecipientField(m_form)),
      m_sender(new SenderField(m_form)),
      m_document(new DocumentField(inspector, m_form)),
      m_quality(new QualityField(m_form)),
      m_shownAs(new ShownAsField(m_form)),
      m_more(new MoreOptions),
      m_preview(new PreviewPanel(inspector)),
      m_failure(new Banner(this))
{
    setObjectName(QStringLiteral("composeDialog"));
    setWindowTitle(tr("New fax"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildForm(), 1);
    middle->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addLayout(middle, 1);
    column->addWidget(m_failure);
    column->addWidget(buildFooter());
    m_failure->setObjectName(QStringLiteral("composeFailure"));
    m_failure->setClosable(true);
    m_failure->hide();
    connect(m_failure, &Banner::closed, m_failure, &QWidget::hide);
    connectFields();
    dress();
    loadSenders();
    m_to->field()->setFocus();
}

ComposeDialog::~ComposeDialog()
{
    // Hiding makes fields speak that lose the focus; QDialog would hide when there is nobody left to hear
    // them.
    hide();
}

QWidget *ComposeDialog::buildHeader()
{
    const Account account = m_desk->account();
    auto *header = new Surface(Qt::BottomEdge);
    header->setObjectName(QStringLiteral("composeHeader"));
    m_title = new QLabel(windowTitle());
    auto *name = new MutedLabel(account.name);
    name->setSmall(false);
    name->setWordWrap(false);
    name->setObjectName(QStringLiteral("composeAccount"));
    auto *row = new QHBoxLayout(header);
    row->addWidget(m_title);
    row->addWidget(name);
    if (account.production)
        row->addWidget(new StatusBadge(tr("production"), Tone::Bad));
    else if (account.demo)
        row->addWidget(new StatusBadge(tr("demo"), Tone::Neutral));
    row->addStretch(1);
    return header;
}

QWidget *ComposeDialog::buildForm()
{
    auto *more = new FieldRow(tr("&More"), m_more, m_form);
    // What was folded away comes into sight, once the layout has made room for it.
    connect(m_more, &MoreOptions::unfolded, this, [this, more] {
        QTimer::singleShot(0, this, [this, more] { m_scroll->verticalScrollBar()->setValue(more->y()); });
    });
    auto *column = new QVBoxLayout(m_form);
    for (QWidget *row : std::initializer_list<QWidget *>{
             m_to, m_sender->fromRow(), m_sender->applicationRow(), m_document, m_quality, m_shownAs, more})
        column->addWidget(row);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);
    return m_scroll;
}

QWidget *ComposeDialog::buildFooter()
{
    auto *footer = new Surface(Qt::TopEdge);
    footer->setObjectName(QStringLiteral("composeFooter"));
    m_reason = new ElidedLabel;
    m_reason->setMuted(true);
    m_reason->setObjectName(QStringLiteral("composeReason"));
    m_cancel = Buttons::make(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("composeCancel"));
    m_send = Buttons::make(tr("&Send fax"), ButtonRole::Primary);
    m_send->setObjectName(QStringLiteral("composeSend"));
    for (QPushButton *button : {m_cancel, m_send})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &ComposeDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ComposeDialog::send);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(keys, &QShortcut::activated, this, &ComposeDialog::send);
    }
    auto *row = new QHBoxLayout(footer);
    row->addWidget(m_reason, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    return footer;
}

void ComposeDialog::connectFields()
{
    const auto touch = [this] {
        m_touched = true;
        refresh();
    };
    connect(m_to, &RecipientField::changed, this, &ComposeDialog::refresh);
    connect(m_to, &RecipientField::edited, this, touch);
    connect(m_sender, &SenderField::changed, this, [this] {
        m_to->setRegion(PhoneNumber::parse(m_sender->from()).region());
        refresh();
    });
    connect(m_sender, &SenderField::edited, this, [this, touch] {
        m_sender->fromRow()->setError({});
        m_sender->applicationRow()->setError({});
        touch();
    });
    connect(m_sender, &SenderField::retryRequested, this, &ComposeDialog::loadSenders);
    connect(m_document, &DocumentField::changed, this, &ComposeDialog::refresh);
    connect(m_document, &DocumentField::edited, this, touch);
    connect(m_document, &DocumentField::inspected, m_preview, &PreviewPanel::show);
    connect(m_quality, &QualityField::edited, this, [this, touch] {
        m_quality->setError({});
        touch();
    });
    connect(m_shownAs, &ShownAsField::changed, this, &ComposeDialog::refresh);
    connect(m_shownAs, &ShownAsField::edited, this, touch);
    connect(m_more, &MoreOptions::changed, this, &ComposeDialog::refresh);
    connect(m_more, &MoreOptions::edited, this, touch);
    connect(m_desk, &FaxDesk::accountChanged, this, &ComposeDialog::refresh);
    connect(m_desk, &QObject::destroyed, this, [this] { QDialog::reject(); });
}

void ComposeDialog::loadSenders()
{
    m_sender->showLoading();
    m_desk->senders()->then(this, [this](const Outcome<SenderChoice> &choice) {
        if (choice)
            m_sender->show(*choice);
        else
            m_sender->showFailure(choice.error());
    });
}

void ComposeDialog::fill(const NewFax &draft)
{
    m_to->setTo(draft.to);
    m_sender->setWanted(draft.from, draft.connectionId);
    if (draft.source == NewFax::Source::Url && !draft.mediaUrl.isEmpty())
        m_document->setLink(draft.mediaUrl);
    else if (!draft.filePath.isEmpty())
        m_document->setFile(draft.filePath, draft.fileName);
    m_quality->setQuality(draft.quality);
    m_shownAs->setName(draft.fromDisplayName);
    m_more->read(draft);
    m_touched = false;
    refresh();
}

NewFax ComposeDialog::draft() const
{
    NewFax fax;
    fax.to = m_to->to();
    fax.from = m_sender->from();
    fax.connectionId = m_sender->connectionId();
    m_document->write(fax);
    fax.quality = m_quality->quality();
    fax.fromDisplayName = m_shownAs->name();
    m_more->write(fax);
    return fax;
}

void ComposeDialog::setDocument(const QString &path)
{
    m_document->setFile(path);
    m_touched = true;
}

QString ComposeDialog::obstacle() const
{
    if (!m_desk)
        return tr("The account is gone.");
    if (m_desk->account().readOnly)
        return tr("This account is read-only: nothing is sent.");
    if (m_sending)
        return tr("Being put into the outbox…");
    for (const QString &reason : {m_to->obstacle(), m_sender->obstacle(), m_document->obstacle(),
                                  m_shownAs->obstacle(), m_more->obstacle()}) {
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

void ComposeDialog::refresh()
{
    const QString reason = obstacle();
    m_reason->setText(reason);
    m_send->setEnabled(reason.isEmpty());
    m_send->setToolTip(reason.isEmpty() ? tr("Ctrl+Enter") : reason);
    m_send->setAccessibleDescription(reason);
}

void ComposeDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_failure->hide();
    m_sending = true;
    m_form->setEnabled(false);
    refresh();
    m_desk->submit(draft())->then(this, [this](const Outcome<QString> &outcome) { finished(outcome); });
}

void ComposeDialog::finished(const Outcome<QString> &outcome)
{
    m_sending = false;
    m_form->setEnabled(true);
    refresh();
    if (!outcome)
        return showFailure(outcome.error());
    emit submitted(*outcome, m_to->display());
    accept();
}

void ComposeDialog::showFailure(const Failure &failure)
{
    const auto mark = [&failure](FieldRow *row, std::initializer_list<const char *> names) {
        for (const char *name : names) {
            const auto problem = failure.problemAt(QLatin1String(name));
            if (problem)
                row->setError(problem->detail.isEmpty() ? problem->title : problem->detail);
        }
    };
    mark(m_to, {"to"});
    mark(m_sender->fromRow(), {"from", "connection_id"});
    mark(m_sender->applicationRow(), {"connection_id"});
    mark(m_document, {"contents", "media_url", "media_name"});
    mark(m_quality, {"quality"});
    mark(m_shownAs, {"from_display_name"});
    m_more->markProblem(failure);
    m_failure->setMessage(Tone::Bad, tr("Not sent."), failure.what);
    m_failure->show();
}

void ComposeDialog::reject()
{
    if (m_sending)
        return;
    if (!m_touched)
        return QDialog::reject();
    FaxQuestion::ask(this, FaxQuestion::discarding(), [this] { QDialog::reject(); });
}

void ComposeDialog::dress()
{
    m_title->setFont(Scale::heading(font()));
    const int side = Scale::px(this, 20);
    const int top = Scale::px(this, 12);
    m_form->layout()->setContentsMargins(side, Scale::px(this, 16), side, top);
    m_form->layout()->setSpacing(Scale::px(this, 12));
    for (const char *name : {"composeHeader", "composeFooter"}) {
        QWidget *bar = findChild<QWidget *>(QLatin1String(name));
        bar->layout()->setContentsMargins(side, top, side, top);
        bar->layout()->setSpacing(Scale::px(this, 10));
    }
    const QSize wanted(Scale::px(this, 980), Scale::px(this, 640));
    // Not beyond the screen, which at 200 % may be smaller than this; nor smaller than what it belongs to.
    const QSize most =
        screen()->availableSize().expandedTo(parentWidget() ? parentWidget()->window()->size() : QSize());
    resize(wanted.boundedTo(most));
    m_scroll->setMinimumWidth(Scale::px(this, 440));
}

void ComposeDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // Where both have no room the fields come first.
    m_preview->setVisible(width() >= Scale::px(this, 840));
}

void ComposeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QDialog::changeEvent(event);
}
