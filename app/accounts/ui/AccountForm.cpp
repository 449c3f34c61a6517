// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/AccountForm.h"

#include "accounts/ui/ColourField.h"
#include "accounts/ui/KeyField.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

AccountForm::AccountForm(QWidget *parent)
    : Surface({}, parent),
      m_name(new QLineEdit),
      m_key(new KeyField),
      m_colour(new ColourField),
      m_production(new QCheckBox(tr("&Production: mark it in red"))),
      m_readOnly(new QCheckBox(tr("&Read-only: change nothing"))),
      m_fold(Buttons::make(tr("API address"), ButtonRole::Link)),
      m_base(new QLineEdit(Account::defaultApiBase().toString()))
{
    new QVBoxLayout(this);
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("such as the name of the company"));
    m_nameRow = addRow(tr("&Name"), m_name, "accountName", {});
    m_keyRow = addRow(tr("API &key"), m_key, "apiKey", {});
    addRow(tr("&Colour"), m_colour, "accountColour", {});
    addRow(tr("Marks"), m_production, "accountProduction",
           tr("For an account in which mistakes cost money or reach customers."));
    addRow(QString(), m_readOnly, "accountReadOnly",
           tr("Signalbox only reads: it sends, changes and deletes nothing in this account."));
    addRow(tr("Advanced"), foldLine(), "accountMore", {});
    m_baseRow = addRow(tr("A&ddress"), m_base, "apiBase",
                       tr("Where the API answers. Leave it as it is unless you were given another one."));
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
    // FieldRow names its field by the label; these two say better themselves what they are.
    m_production->setAccessibleName(tr("Production"));
    m_readOnly->setAccessibleName(tr("Read-only"));
    m_fold->setAccessibleName(tr("Show the API address"));
    connectFields();
    setAdvancedOpen(false);
    dress();
    setFocusProxy(m_name);
}

QWidget *AccountForm::foldLine()
{
    m_fold->setObjectName(QStringLiteral("accountAdvanced"));
    m_fold->setAutoDefault(false);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fold);
    row->addStretch(1);
    line->setFocusProxy(m_fold);
    return line;
}

FieldRow *AccountForm::addRow(const QString &label, QWidget *field, const char *name, const QString &hint)
{
    field->setObjectName(QLatin1String(name));
    auto *row = new FieldRow(label, field, this);
    row->setHint(hint);
    layout()->addWidget(row);
    return row;
}

void AccountForm::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameRow->setError({});
        emit edited();
    });
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_keyRow->setError({});
        emit edited();
    });
    connect(m_base, &QLineEdit::textEdited, this, [this] {
        m_baseRow->setError({});
        emit edited();
    });
    connect(m_fold, &QPushButton::clicked, this, [this] { setAdvancedOpen(!m_baseRow->isVisibleTo(this)); });
}

void AccountForm::setAdvancedOpen(bool open)
{
    m_baseRow->setVisible(open);
    m_fold->setIcon(Icon::named(
        open ? QStringLiteral("chevron-down")
             : (isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"))));
}

Account AccountForm::account() const
{
    Account account = m_filled;
    account.name = m_name->text().simplified();
    account.colour = m_colour->colour();
    account.production = m_production->isChecked();
    account.readOnly = m_readOnly->isChecked();
    if (!m_baseFixed) {
        QString base = m_base->text().trimmed();
        while (base.endsWith(u'/'))
            base.chop(1);
        account.apiBase = base.isEmpty() ? Account::defaultApiBase() : QUrl(base, QUrl::StrictMode);
    }
    return account;
}

void AccountForm::fill(const Account &account)
{
    m_filled = account;
    m_name->setText(account.name);
    m_colour->setColour(account.colour);
    m_production->setChecked(account.production);
    m_readOnly->setChecked(account.readOnly);
    const QUrl base = account.apiBase.isEmpty() ? Account::defaultApiBase() : account.apiBase;
    m_base->setText(base.toString());
    // The demo's key is made for it at each start.
    m_keyRow->setVisible(!account.demo);
    // An unusual address is never hidden: the key goes there.
    setAdvancedOpen(base != Account::defaultApiBase());
}

Secret AccountForm::key() const
{
    return m_key->key();
}

void AccountForm::clearKey()
{
    m_key->clear();
}

void AccountForm::fixBase()
{
    m_baseFixed = true;
    m_base->setReadOnly(true);
    m_baseRow->setHint(tr("An account at another address is another account: add it besides."));
}

bool AccountForm::validate()
{
    const Account entered = account();
    m_nameRow->setError(entered.name.isEmpty() ? tr("Give the account a name.") : QString());
    m_keyRow->setError(
        m_keyNeeded && m_key->key().isEmpty()
            ? tr("Paste an API key of this account; the Telnyx portal makes one under API Keys.")
            : m_key->obstacle());
    const bool baseOk = Account::isAllowedBase(entered.apiBase);
    m_baseRow->setError(
        baseOk ? QString() : tr("Enter an address that begins with https://, or http:// on this computer."));
    if (!baseOk)
        setAdvancedOpen(true);
    for (FieldRow *row : {m_nameRow, m_keyRow, m_baseRow}) {
        if (!row->error().isEmpty()) {
            row->field()->setFocus();
            return false;
        }
    }
    return true;
}

void AccountForm::setNameWarning(const QString &text)
{
    m_nameRow->setWarning(text);
}

void AccountForm::setKeyLabel(const QString &text)
{
    m_keyRow->setLabel(text);
}

void AccountForm::setKeyHint(const QString &text)
{
    m_keyRow->setHint(text);
}

void AccountForm::setKeyWarning(const QString &text)
{
    m_keyRow->setWarning(text);
}

void AccountForm::setKeyError(const QString &text)
{
    m_keyRow->setError(text);
    m_key->setFocus();
    m_key->selectAll();
}

void AccountForm::dress()
{
    const int side = Scale::px(this, 20);
    layout()->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    layout()->setSpacing(Scale::px(this, 12));
}

void AccountForm::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::LayoutDirectionChange)
        setAdvancedOpen(m_baseRow->isVisibleTo(this));
}
