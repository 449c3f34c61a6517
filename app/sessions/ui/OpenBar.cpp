// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/OpenBar.h"

#include "base/ShortId.h"
#include "sessions/SessionAdvice.h"
#include "sessions/SessionApi.h"
#include "sessions/SessionWords.h"
#include "sessions/ui/AnswerEdit.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

OpenBar::OpenBar(QWidget *parent)
    : QWidget(parent),
      m_type(new QComboBox(this)),
      m_event(new AnswerEdit(this)),
      m_time(new QLineEdit(this)),
      m_depth(new QComboBox(this)),
      m_open(Buttons::make(tr("Open"), ButtonRole::Primary, this)),
      m_find(Buttons::make(tr("Find a session …"), ButtonRole::Normal, this)),
      m_shelf(Buttons::make(tr("Recent"), ButtonRole::Normal, this)),
      m_menu(new QMenu(this)),
      m_why(new MutedLabel(QString(), this))
{
    build();
    setTypes({QStringLiteral("call-session"), QStringLiteral("call-control"),
              QStringLiteral("ai-voice-assistant"), QStringLiteral("message")});
    const auto submitted = [this] { submit(); };
    connect(m_open, &QPushButton::clicked, this, submitted);
    connect(m_event, &QLineEdit::returnPressed, this, submitted);
    connect(m_time, &QLineEdit::returnPressed, this, submitted);
    connect(m_event, &AnswerEdit::longTextPasted, this,
            [this](const QString &text) { take(SessionInput::read(text, m_type->currentText().trimmed())); });
    connect(m_event, &QLineEdit::textEdited, this, [this] { setFailure({}); });
    connect(m_time, &QLineEdit::textEdited, this, [this] { setFailure({}); });
    connect(m_type, &QComboBox::currentTextChanged, this, [this] { setFailure({}); });
    connect(m_depth, &QComboBox::activated, this,
            [this] { emit depthChosen(m_depth->currentData().toInt()); });
    connect(m_find, &QPushButton::clicked, this, [this] { emit findAsked(m_type->currentText()); });
    connect(m_menu, &QMenu::aboutToShow, this, &OpenBar::fillMenu);
    dress();
}

void OpenBar::build()
{
    m_type->setObjectName(QStringLiteral("sessionType"));
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setAccessibleName(tr("Record type"));
    m_type->setToolTip(tr("The record type that the id is of"));
    m_event->setObjectName(QStringLiteral("sessionEvent"));
    m_event->setAccessibleName(tr("Id of an event, a link, or a whole answer"));
    m_event->setPlaceholderText(tr("Id of an event, a link, or a whole answer"));
    m_time->setObjectName(QStringLiteral("sessionTime"));
    m_time->setAccessibleName(tr("Date of the event"));
    m_time->setPlaceholderText(tr("Date, if known"));
    m_time->setToolTip(tr("2026-03-17 or 2026-03-17T10:00:00Z: makes the search quicker"));
    m_depth->setObjectName(QStringLiteral("sessionDepth"));
    m_depth->setAccessibleName(tr("Depth"));
    m_depth->setToolTip(tr("How many levels are read at once"));
    for (int depth = 1; depth <= SessionApi::deepest; ++depth)
        m_depth->addItem(tr("Depth %1").arg(locale().toString(depth)), depth);
    m_open->setObjectName(QStringLiteral("sessionOpen"));
    m_find->setObjectName(QStringLiteral("sessionFind"));
    m_shelf->setObjectName(QStringLiteral("sessionShelf"));
    m_shelf->setMenu(m_menu);
    m_why->setTone(Tone::Bad);
    m_why->setObjectName(QStringLiteral("sessionWhy"));
    m_why->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_type);
    row->addWidget(m_event, 1);
    row->addWidget(m_time);
    row->addWidget(m_depth);
    row->addWidget(m_open);
    row->addWidget(m_find);
    row->addWidget(m_shelf);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_why);
}

void OpenBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress();
}

void OpenBar::dress()
{
    const int edge = Scale::px(this, 12);
    layout()->setContentsMargins(edge, Scale::px(this, 10), edge, Scale::px(this, 10));
    layout()->setSpacing(Scale::px(this, 4));
    m_type->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_event->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_time->setFixedWidth(fontMetrics().averageCharWidth() * 23);
}

void OpenBar::setTypes(const QStringList &types)
{
    const QString now = m_type->currentText();
    const QSignalBlocker quiet(m_type);
    m_type->clear();
    m_type->addItems(types);
    if (!now.isEmpty())
        m_type->setCurrentText(now);
}

void OpenBar::setAddress(const SessionAddress &address)
{
    const QSignalBlocker quiet(m_type);
    if (!address.type.isEmpty())
        m_type->setCurrentText(address.type);
    m_event->setText(address.event);
    m_event->setCursorPosition(0);
    m_time->setText(address.time);
    m_time->setCursorPosition(0);
}

void OpenBar::setDepth(int depth)
{
    m_depth->setCurrentIndex(m_depth->findData(depth));
}

QLineEdit *OpenBar::field() const
{
    return m_event;
}

void OpenBar::submit()
{
    take(SessionInput::read(m_event->text(), m_type->currentText().trimmed()));
}

void OpenBar::take(const SessionInput &input)
{
    switch (input.kind) {
    case SessionInput::Kind::Answer:
        return emit answerPasted(input.answer);
    case SessionInput::Kind::Unclear:
        return mark(QStringLiteral("event_id"), input.why);
    case SessionInput::Kind::Nothing:
    case SessionInput::Kind::Event:
        break;
    }
    SessionAddress address = input.address;
    if (address.time.isEmpty())
        address.time = m_time->text().trimmed();
    if (address.type.isEmpty())
        address.type = m_type->currentText().trimmed();
    const auto objection = SessionAdvice::objection(address);
    setFailure(objection);
    if (objection)
        return;
    setAddress(address);
    emit openAsked(address);
}

void OpenBar::setFailure(const std::optional<Failure> &failure)
{
    if (!failure)
        return mark({}, {});
    for (const char *field : {"record_type", "event_id", "date_time"}) {
        if (failure->problemAt(QLatin1String(field)))
            return mark(QLatin1String(field), failure->what);
    }
    mark({}, {});
}

void OpenBar::mark(const QString &field, const QString &why)
{
    const std::pair<QWidget *, const char *> fields[] = {
        {m_type, "record_type"}, {m_event, "event_id"}, {m_time, "date_time"}};
    for (const auto &[widget, name] : fields) {
        const bool isWrong = field == QLatin1String(name);
        widget->setAccessibleDescription(isWrong ? why : QString());
        if (widget->property("wrong").toBool() == isWrong)
            continue;
        widget->setProperty("wrong", isWrong);
        widget->update();
        // Once: whoever goes elsewhere then isn't called back.
        if (isWrong)
            widget->setFocus();
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void OpenBar::setShelf(const QList<SessionShelf::Entry> &recent, const QList<SessionShelf::Entry> &bookmarks)
{
    m_recent = recent;
    m_bookmarks = bookmarks;
    m_shelf->setEnabled(!recent.isEmpty() || !bookmarks.isEmpty());
}

void OpenBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const SessionShelf::Entry &entry, const QString &name) {
        const SessionSummary &known = entry.summary;
        const QString text =
            tr("%1\t%2").arg(name, SessionWords::money(known.total, known.currency, known.total.scale()));
        connect(m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, address = known.address] { emit openAsked(address); });
    };
    if (!m_bookmarks.isEmpty())
        m_menu->addSection(tr("Bookmarks"));
    for (const SessionShelf::Entry &entry : std::as_const(m_bookmarks))
        add(entry, entry.bookmark);
    if (!m_recent.isEmpty())
        m_menu->addSection(tr("Recent"));
    for (const SessionShelf::Entry &entry : m_recent.first(std::min<qsizetype>(m_recent.size(), 15)))
        add(entry, tr("%1 %2").arg(entry.summary.address.type, ShortId::of(entry.summary.address.event)));
}
