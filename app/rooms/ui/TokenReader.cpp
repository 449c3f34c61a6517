// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenReader.h"

#include "base/Clock.h"
#include "rooms/TokenWarnings.h"
#include "rooms/ui/ClaimList.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {
/// As it is copied elsewhere: wrapped, in a header, or in a line for the environment.
QByteArray bare(const QString &text)
{
    QString token = text;
    token.remove(QRegularExpression(QStringLiteral("^\\s*(Authorization:)?\\s*Bearer\\s+"),
                                    QRegularExpression::CaseInsensitiveOption));
    token.remove(QRegularExpression(QStringLiteral("^\\s*[A-Za-z_]+=")));
    token.remove(QRegularExpression(QStringLiteral("[\\s\"']")));
    return token.toUtf8();
}
} // namespace

TokenReader::TokenReader(Clock *clock, QWidget *parent)
    : QDialog(parent),
      m_clock(clock),
      m_text(new QLineEdit),
      m_trouble(new Banner),
      m_remark(new MutedLabel),
      m_claims(new ClaimList),
      m_scroll(new QScrollArea)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tokenReader"));
    setWindowTitle(tr("Read a token"));
    m_text->setObjectName(QStringLiteral("tokenToRead"));
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setMaxLength(static_cast<int>(Jwt::longest) + 1);
    m_text->setPlaceholderText(tr("Paste a token"));
    auto *row = new FieldRow(tr("&Token"), m_text);
    row->setHint(tr("It is taken apart on this machine, sent nowhere and kept nowhere."));
    m_trouble->setObjectName(QStringLiteral("tokenReaderTrouble"));
    m_trouble->hide();
    m_remark->setObjectName(QStringLiteral("tokenReaderRemark"));
    m_scroll->setWidget(m_claims);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Enter in the field mustn't close what was just pasted.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Scale::px(this, 10));
    column->addWidget(row);
    column->addWidget(m_trouble);
    column->addWidget(m_remark);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &TokenReader::read);
    read();
    resize(Scale::px(this, 520), Scale::px(this, 480));
}

TokenReader::~TokenReader()
{
    const QSignalBlocker quiet(m_text);
    m_text->clear();
}

void TokenReader::read()
{
    const bool isEmpty = m_text->text().isEmpty();
    const Jwt jwt = isEmpty ? Jwt() : Jwt::read(bare(m_text->text()));
    const auto warnings = isEmpty ? QList<TokenWarnings::Warning>() : TokenWarnings::of(jwt, m_clock->now());
    QStringList texts;
    bool isBad = false;
    for (const auto &warning : warnings) {
        texts << warning.text;
        isBad |= warning.isBad;
    }
    m_trouble->setVisible(!texts.isEmpty());
    if (!texts.isEmpty())
        m_trouble->setMessage(isBad ? Tone::Bad : Tone::Doubtful, {}, texts.join(u'\n'));
    m_remark->setVisible(!isEmpty && jwt.nature == Jwt::Nature::Token);
    m_remark->setText(
        tr("The signature is not checked here: this is what the token says, not what is true."));
    m_claims->setClaims(jwt.rows());
}
