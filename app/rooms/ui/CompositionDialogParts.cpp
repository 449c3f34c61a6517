// SPDX-License-Identifier: GPL-3.0-or-later
// How CompositionDialog is put together.
#include "rooms/LayoutBoard.h"
#include "rooms/ui/CompositionDialog.h"
#include "rooms/ui/LayoutEditor.h"
#include "rooms/ui/SessionPicker.h"
#include "rooms/ui/WebhookFields.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Spinner.h"
#include "widgets/StatusBadge.h"
#include "widgets/Surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

CompositionDialog::CompositionDialog(RoomsDesk *desk, QSet<QString> known, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_known(std::move(known)),
      m_form(new Surface),
      m_session(new SessionPicker(desk, m_form)),
      m_sessionRow(new FieldRow(tr("S&ession"), m_session, m_form)),
      m_sources(new Banner(m_form)),
      m_editor(new LayoutEditor(m_form)),
      m_webhooks(new WebhookFields(m_form)),
      m_failure(new Banner(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("compositionDialog"));
    setWindowTitle(tr("New composition"));
    m_session->setObjectName(QStringLiteral("compositionSession"));
    m_sources->setObjectName(QStringLiteral("compositionSources"));
    m_sources->hide();
    m_failure->setObjectName(QStringLiteral("compositionFailure"));
    m_failure->setFlush(true);
    m_failure->setClosable(true);
    m_failure->hide();
    connect(m_failure, &Banner::closed, m_failure, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildForm(), 1);
    column->addWidget(m_failure);
    column->addWidget(buildFooter());
    connectParts();
    dress();
    setSession({});
    m_session->setFocus();
}

CompositionDialog::~CompositionDialog()
{
    // Hiding makes fields speak that lose the focus; QDialog would hide when there is nobody left to hear
    // them.
    hide();
}

QWidget *CompositionDialog::buildHeader()
{
    const Account account = m_desk->account();
    auto *header = new Surface(Qt::BottomEdge);
    header->setObjectName(QStringLiteral("compositionHeader"));
    m_title = new QLabel(windowTitle());
    auto *name = new MutedLabel(account.name);
    name->setObjectName(QStringLiteral("compositionAccount"));
    name->setSmall(false);
    name->setWordWrap(false);
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

QWidget *CompositionDialog::buildForm()
{
    auto *column = new QVBoxLayout(m_form);
    column->addWidget(m_sessionRow);
    column->addWidget(m_sources);
    column->addWidget(m_editor, 1);
    column->addWidget(m_webhooks);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_form);
    return m_scroll;
}

QWidget *CompositionDialog::buildFooter()
{
    auto *footer = new Surface(Qt::TopEdge);
    footer->setObjectName(QStringLiteral("compositionFooter"));
    m_spinner = new Spinner;
    m_spinner->hide();
    m_reason = new ElidedLabel;
    m_reason->setMuted(true);
    m_reason->setObjectName(QStringLiteral("compositionReason"));
    QPushButton *copy = Buttons::make(tr("Copy layout as JSON"), ButtonRole::Quiet);
    copy->setObjectName(QStringLiteral("copyLayout"));
    QPushButton *cancel = Buttons::make(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelComposition"));
    m_create = Buttons::make(tr("&Create composition"), ButtonRole::Primary);
    m_create->setObjectName(QStringLiteral("createComposition"));
    auto *row = new QHBoxLayout(footer);
    row->addWidget(copy);
    row->addWidget(m_spinner);
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    for (QPushButton *button : {copy, cancel, m_create})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &CompositionDialog::copyLayout);
    connect(cancel, &QPushButton::clicked, this, &CompositionDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CompositionDialog::create);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(keys, &QShortcut::activated, this, &CompositionDialog::create);
    }
    return footer;
}

void CompositionDialog::connectParts()
{
    connect(m_session, &SessionPicker::chosen, this, &CompositionDialog::sessionChosen);
    connect(m_editor->board(), &LayoutBoard::changed, this, &CompositionDialog::refresh);
    connect(m_webhooks, &WebhookFields::edited, this, &CompositionDialog::refresh);
    connect(m_desk, &QObject::destroyed, this, [this] { QDialog::reject(); });
}

void CompositionDialog::dress()
{
    m_title->setFont(Scale::heading(font()));
    const int side = Scale::px(this, 20);
    const int top = Scale::px(this, 12);
    m_form->layout()->setContentsMargins(side, Scale::px(this, 16), side, top);
    m_form->layout()->setSpacing(Scale::px(this, 12));
    for (const char *name : {"compositionHeader", "compositionFooter"}) {
        QWidget *bar = findChild<QWidget *>(QLatin1String(name));
        bar->layout()->setContentsMargins(side, top, side, top);
        bar->layout()->setSpacing(Scale::px(this, 10));
    }
    // Not beyond the screen, which at 200 % may be smaller than this; nor smaller than what it belongs to.
    const QSize most =
        screen()->availableSize().expandedTo(parentWidget() ? parentWidget()->window()->size() : QSize());
    resize(QSize(Scale::px(this, 1060), Scale::px(this, 720)).boundedTo(most));
    m_editor->setMinimumHeight(Scale::px(this, 380));
}

void CompositionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QDialog::changeEvent(event);
}
