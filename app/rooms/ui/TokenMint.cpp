// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenMint.h"

#include "rooms/PastedId.h"
#include "rooms/ui/TokenWords.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {
const QString own = QStringLiteral("own");

struct Preset
{
    QString key;
    QString name;
    TokenLives lives;
};

QList<Preset> presets()
{
    return {{QStringLiteral("default"), TokenMint::tr("Default, 10 min + 1 h"), {}},
            {QStringLiteral("test"), TokenMint::tr("A test, 2 min"), {.token = 120s, .refresh = 300s}},
            {QStringLiteral("meeting"), TokenMint::tr("A meeting, 1 h"), {.token = 3600s, .refresh = 7200s}}};
}

QSpinBox *secondsField(const char *name, std::chrono::seconds least, std::chrono::seconds most)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setRange(static_cast<int>(least.count()), static_cast<int>(most.count()));
    field->setSuffix(TokenMint::tr(" s", "seconds"));
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return field;
}
} // namespace

TokenMint::TokenMint(QWidget *parent)
    : Surface(Qt::BottomEdge, parent),
      m_room(new QComboBox),
      m_preset(new QComboBox),
      m_life(secondsField("tokenLife", TokenLives::shortestToken, TokenLives::longestToken)),
      m_refresh(secondsField("refreshLife", TokenLives::shortestRefresh, TokenLives::longestRefresh)),
      m_mint(Buttons::make(tr("&Mint a token"), ButtonRole::Primary)),
      m_roomRow(new FieldRow(tr("R&oom"), m_room, this)),
      m_lifeRow(new FieldRow(tr("&Lives for"), m_life, this)),
      m_refreshRow(new FieldRow(tr("Refresha&ble for"), m_refresh, this)),
      m_why(new MutedLabel({}, this)),
      m_trouble(new Banner(this)),
      m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("tokenMint"));
    build();
    connect(m_mint, &QPushButton::clicked, this, &TokenMint::ask);
    // Enter in the list of names chooses one; minting is asked for after.
    connect(m_room->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QAbstractItemView *names = m_room->completer()->popup();
        if (!names->isVisible() || !names->currentIndex().isValid())
            ask();
    });
    connect(m_room, &QComboBox::editTextChanged, this, [this] { m_roomRow->setError({}); });
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        applyPreset();
        emit presetChanged();
    });
    for (QSpinBox *field : {m_life, m_refresh})
        connect(field, &QSpinBox::valueChanged, this, &TokenMint::followLives);
    applyPreset();
    refresh();
}

void TokenMint::build()
{
    m_room->setObjectName(QStringLiteral("tokenRoom"));
    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->completer()->setFilterMode(Qt::MatchContains);
    m_room->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_room->lineEdit()->setPlaceholderText(tr("Name or id of a room"));
    m_room->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_room->setMinimumContentsLength(14);
    m_preset->setObjectName(QStringLiteral("tokenPreset"));
    for (const Preset &preset : presets())
        m_preset->addItem(preset.name, preset.key);
    m_preset->addItem(tr("Own times"), own);
    m_mint->setObjectName(QStringLiteral("mintToken"));
    m_why->setObjectName(QStringLiteral("mintRefused"));
    m_trouble->setObjectName(QStringLiteral("mintTrouble"));
    m_trouble->hide();
    m_lifeRow->setHint(
        tr("%1 to %2")
            .arg(TokenWords::life(TokenLives::shortestToken), TokenWords::life(TokenLives::longestToken)));
    m_refreshRow->setHint(tr("%1 to %2")
                              .arg(TokenWords::life(TokenLives::shortestRefresh),
                                   TokenWords::life(TokenLives::longestRefresh)));
    auto *flow = new FlowLayout(m_buttons);
    flow->addWidget(m_mint);
    auto *form = new QWidget(this);
    form->setMaximumWidth(Scale::px(this, 520));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 8));
    column->addWidget(m_roomRow);
    column->addWidget(new FieldRow(tr("For"), m_preset, form));
    for (QWidget *part : {static_cast<QWidget *>(m_lifeRow), static_cast<QWidget *>(m_refreshRow), m_buttons,
                          static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_trouble)})
        column->addWidget(part);
    auto *row = new QHBoxLayout(this);
    const int side = Scale::px(this, 14);
    row->setContentsMargins(side, side, side, side);
    row->addWidget(form, 1);
    row->addStretch();
}

void TokenMint::addButton(QWidget *button)
{
    m_buttons->layout()->addWidget(button);
}

QWidget *TokenMint::firstField() const
{
    return m_room;
}

void TokenMint::setRooms(const QList<Room> &rooms)
{
    const QString text = m_room->currentText();
    const QSignalBlocker quiet(m_room);
    m_room->clear();
    for (const Room &room : rooms)
        m_room->addItem(room.uniqueName.isEmpty() ? room.id : room.uniqueName, room.id);
    m_room->setCurrentIndex(m_room->findText(text, Qt::MatchExactly));
    m_room->setEditText(text);
}

void TokenMint::chooseRoom(const QString &id)
{
    const int index = m_room->findData(id);
    m_room->setCurrentIndex(index);
    if (index < 0)
        m_room->setEditText(id);
}

QString TokenMint::room() const
{
    const QString text = m_room->currentText().trimmed();
    const int named = m_room->findText(text, Qt::MatchFixedString);
    if (named >= 0 && !text.isEmpty())
        return m_room->itemData(named).toString();
    return PastedId::of(text);
}

TokenLives TokenMint::lives() const
{
    return {.token = std::chrono::seconds(m_life->value()),
            .refresh = std::chrono::seconds(m_refresh->value())};
}

QString TokenMint::preset() const
{
    return m_preset->currentData().toString();
}

void TokenMint::setPreset(const QString &preset)
{
    if (const int index = m_preset->findData(preset); index >= 0)
        m_preset->setCurrentIndex(index);
}

void TokenMint::applyPreset()
{
    for (const Preset &preset : presets()) {
        if (preset.key != this->preset())
            continue;
        const QSignalBlocker quietLife(m_life);
        const QSignalBlocker quietRefresh(m_refresh);
        m_life->setValue(static_cast<int>(preset.lives.token.count()));
        m_refresh->setValue(static_cast<int>(preset.lives.refresh.count()));
    }
    followLives();
}

void TokenMint::followLives()
{
    QString fitting = own;
    for (const Preset &preset : presets()) {
        if (preset.lives == lives())
            fitting = preset.key;
    }
    if (preset() != own || fitting != own) {
        const QSignalBlocker quiet(m_preset);
        setPreset(fitting);
    }
    m_lifeRow->setError({});
    m_refreshRow->setError({});
    m_refreshRow->setWarning(m_refresh->value() <= m_life->value()
                                 ? tr("It ends no later than the token: the token can hardly be refreshed.")
                                 : QString());
}

void TokenMint::ask()
{
    if (!m_mint->isEnabled())
        return;
    clearFailure();
    const QString room = this->room();
    if (room.isEmpty()) {
        m_roomRow->setError(m_room->currentText().trimmed().isEmpty() ? tr("Which room is it for?")
                                                                      : tr("There is no room of this name."));
        m_room->setFocus();
        return;
    }
    emit mintAsked(room, lives());
}

void TokenMint::setRefused(const QString &why)
{
    m_refused = why;
    refresh();
}

void TokenMint::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void TokenMint::refresh()
{
    m_mint->setEnabled(m_refused.isEmpty() && !m_isBusy);
    m_mint->setToolTip(m_refused);
    m_mint->setText(m_isBusy ? tr("Minting …") : tr("&Mint a token"));
    m_why->setText(m_refused);
    m_why->setVisible(!m_refused.isEmpty());
}

void TokenMint::clearFailure()
{
    m_trouble->hide();
    for (FieldRow *row : {m_roomRow, m_lifeRow, m_refreshRow})
        row->setError({});
}

void TokenMint::showFailure(const Failure &failure)
{
    clearFailure();
    const auto said = [](const Problem &problem) {
        return problem.detail.isEmpty() ? problem.title : problem.detail;
    };
    bool isPlaced = false;
    for (const auto &[field, row] : {std::pair(QStringLiteral("refresh_token_ttl_secs"), m_refreshRow),
                                     std::pair(QStringLiteral("token_ttl_secs"), m_lifeRow)}) {
        if (const auto problem = failure.problemAt(field)) {
            row->setError(said(*problem));
            isPlaced = true;
        }
    }
    if (failure.kind == Failure::Kind::NotFound) {
        m_roomRow->setError(tr("This room is gone."));
        isPlaced = true;
    }
    if (isPlaced)
        return;
    const QString detail = failure.problems.isEmpty() ? QString() : said(failure.problems.first());
    m_trouble->setMessage(Tone::Bad, tr("No token was minted."),
                          detail.isEmpty() ? failure.what
                                           : QStringLiteral("%1\n%2").arg(failure.what, detail));
    m_trouble->show();
}
