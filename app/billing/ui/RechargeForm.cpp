// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargeForm.h"

#include "billing/ui/AmountEdit.h"
#include "billing/ui/RechargeWords.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace {
constexpr int largestLimit = 999;

Qt::CheckState stateOf(const std::optional<bool> &value)
{
    return !value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked;
}

std::optional<bool> valueOf(const QCheckBox *box)
{
    const Qt::CheckState state = box->checkState();
    return state == Qt::PartiallyChecked ? std::nullopt : std::optional(state == Qt::Checked);
}
} // namespace

RechargeForm::RechargeForm(QWidget *parent)
    : SidePanel(parent),
      m_fields(new QWidget(this)),
      m_enabled(new QCheckBox(tr("Charge by &itself"))),
      m_threshold(new AmountEdit),
      m_recharge(new AmountEdit),
      m_preference(new QComboBox),
      m_invoice(new QCheckBox(tr("Invoice e&nabled"))),
      m_limit(new QSpinBox),
      m_figure(new QLabel(this)),
      m_story(new QLabel(this)),
      m_why(new MutedLabel({}, this)),
      m_save(Buttons::make({}, ButtonRole::Primary, this)),
      m_reset(Buttons::make(tr("&Reset"), ButtonRole::Normal, this))
{
    setObjectName(QStringLiteral("rechargeForm"));
    setTitle(tr("What would this do?"));
    setSubtitle(tr("Auto recharge, before you save it"));
    setClosable(false);
    buildFields();
    buildFoot();
    setAccount({});
    setObstacle({});
}

QSize RechargeForm::minimumSizeHint() const
{
    const int margins = 2 * Scale::px(this, 16) + 2;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const QSize usual = SidePanel::minimumSizeHint();
    return {qMax(usual.width(), m_fields->minimumSizeHint().width() + margins + bar), usual.height()};
}

// The labels are as wide as each other only once they are shown.
void RechargeForm::showEvent(QShowEvent *event)
{
    SidePanel::showEvent(event);
    updateGeometry();
}

void RechargeForm::buildFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Scale::px(this, 8));
    addRow(Field::Enabled, tr("Auto recharge"), m_enabled, "rechargeEnabled");
    addRow(Field::Threshold, tr("&Threshold"), m_threshold, "rechargeThreshold");
    addRow(Field::Recharge, tr("A&mount"), m_recharge, "rechargeAmount");
    addRow(Field::Preference, tr("B&y"), m_preference, "rechargePreference");
    addRow(Field::Invoice, tr("Invoice"), m_invoice, "rechargeInvoice");
    m_limit->setObjectName(QStringLiteral("rechargeLimit"));
    m_limit->setRange(1, largestLimit);
    auto *limit = new FieldRow(tr("&Limit a day"), m_limit, m_fields);
    limit->setHint(tr("Charges in a UTC day: by a support article, not by the API. A setting of this "
                      "console, kept at once."));
    column->addWidget(limit);
    for (QCheckBox *box : {m_enabled, m_invoice}) {
        box->setMinimumHeight(m_threshold->sizeHint().height());
        connect(box, &QCheckBox::clicked, box, [box] { box->setTristate(false); });
    }
    connect(m_enabled, &QCheckBox::stateChanged, this, [this] { touch(Field::Enabled); });
    connect(m_invoice, &QCheckBox::stateChanged, this, [this] { touch(Field::Invoice); });
    connect(m_threshold, &QLineEdit::textChanged, this, [this] { touch(Field::Threshold); });
    connect(m_recharge, &QLineEdit::textChanged, this, [this] { touch(Field::Recharge); });
    connect(m_preference, &QComboBox::currentIndexChanged, this, [this] { touch(Field::Preference); });
    connect(m_limit, &QSpinBox::valueChanged, this, &RechargeForm::limitEdited);
    for (AmountEdit *edit : {m_threshold, m_recharge})
        connect(edit, &QLineEdit::returnPressed, m_save, [this] { m_save->click(); });
    addPart(m_fields);
}

FieldRow *RechargeForm::addRow(Field field, const QString &label, QWidget *widget, const char *object)
{
    widget->setObjectName(QLatin1String(object));
    auto *row = new FieldRow(label, widget, m_fields);
    m_fields->layout()->addWidget(row);
    m_rows.insert(field, row);
    return row;
}

void RechargeForm::buildFoot()
{
    Scale::follow(m_figure, Scale::strong);
    m_figure->setObjectName(QStringLiteral("rechargeFigure"));
    m_story->setObjectName(QStringLiteral("rechargeStory"));
    m_why->setObjectName(QStringLiteral("rechargeWhyNot"));
    for (QLabel *label : {m_figure, m_story, m_why}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addPart(label);
    }
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    m_save->setObjectName(QStringLiteral("rechargeSave"));
    m_reset->setObjectName(QStringLiteral("rechargeReset"));
    flow->addWidget(m_save);
    flow->addWidget(m_reset);
    addPart(buttons);
    setTabOrder(m_limit, m_save);
    setTabOrder(m_save, m_reset);
    connect(m_save, &QPushButton::clicked, this, &RechargeForm::saveAsked);
    connect(m_reset, &QPushButton::clicked, this, &RechargeForm::resetAsked);
}

void RechargeForm::offer(const QString &preference)
{
    m_preference->clear();
    QStringList known{QStringLiteral("credit_paypal"), QStringLiteral("ach")};
    if (!known.contains(preference))
        known << preference;
    for (const QString &raw : known)
        m_preference->addItem(RechargeWords::preference(raw), raw);
    m_preference->setCurrentIndex(m_preference->findData(preference));
}

void RechargeForm::fill(const RechargeDraft &draft)
{
    m_isFilling = true;
    m_enabled->setCheckState(stateOf(draft.enabled));
    m_invoice->setCheckState(stateOf(draft.invoiceEnabled));
    m_threshold->setText(draft.threshold);
    m_recharge->setText(draft.recharge);
    offer(draft.preference);
    m_isFilling = false;
    m_typed.clear();
    m_refused.clear();
    m_showsAll = false;
    emit edited();
}

RechargeDraft RechargeForm::draft() const
{
    RechargeDraft draft;
    draft.enabled = valueOf(m_enabled);
    draft.invoiceEnabled = valueOf(m_invoice);
    draft.preference = m_preference->currentData().toString();
    draft.threshold = m_threshold->text();
    draft.recharge = m_recharge->text();
    return draft;
}

void RechargeForm::setCurrency(const QString &currency)
{
    m_threshold->setCurrency(currency);
    m_recharge->setCurrency(currency);
}

void RechargeForm::touch(Field field)
{
    if (m_isFilling)
        return;
    m_typed.insert(field);
    m_refused.remove(field);
    emit edited();
}

void RechargeForm::setMeaning(const RechargeDraft::Meaning &meaning, bool showsAll)
{
    m_meaning = meaning;
    m_showsAll = m_showsAll || showsAll;
    showEcho();
    showTroubles();
}

void RechargeForm::showEcho()
{
    const auto understood = [](const std::optional<Money> &amount) {
        return amount ? amount->displayWithCode() : QString();
    };
    m_rows[Field::Threshold]->setHint(
        m_meaning.threshold ? tr("%1 or less asks for a charge.").arg(understood(m_meaning.threshold))
                            : tr("A charge comes when the balance has fallen to this."));
    m_rows[Field::Recharge]->setHint(
        m_meaning.target ? tr("%1 or more a charge: it lifts to %2.")
                               .arg(understood(m_meaning.recharge), understood(m_meaning.target))
        : m_meaning.recharge ? tr("%1 or more a charge.").arg(understood(m_meaning.recharge))
                             : tr("A charge lifts the balance to the threshold plus this."));
}

void RechargeForm::showTroubles()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool isShown = m_showsAll || m_typed.contains(row.key());
        const QString refused = m_refused.value(row.key());
        row.value()->setError(!refused.isEmpty() ? refused
                              : isShown          ? m_meaning.troubles.value(row.key())
                                                 : QString());
    }
}

void RechargeForm::setRefused(const QMap<Field, QString> &complaints)
{
    m_refused = complaints;
    showTroubles();
}

void RechargeForm::focusTrouble()
{
    for (const auto field :
         {Field::Enabled, Field::Threshold, Field::Recharge, Field::Preference, Field::Invoice}) {
        if (!m_rows[field]->error().isEmpty())
            return m_rows[field]->field()->setFocus();
    }
}

void RechargeForm::focusFirst()
{
    (m_obstacle.isEmpty() ? static_cast<QWidget *>(m_enabled) : m_threshold)->setFocus();
}

int RechargeForm::limit() const
{
    return m_limit->value();
}

void RechargeForm::setLimit(int mostInADay)
{
    const QSignalBlocker blocker(m_limit);
    m_limit->setValue(mostInADay);
}

void RechargeForm::setStory(const QString &figure, const QString &story)
{
    m_figure->setText(figure);
    m_story->setText(story);
    m_figure->setVisible(!figure.isEmpty());
    m_story->setVisible(!story.isEmpty());
}

QString RechargeForm::story() const
{
    return m_story->text();
}

void RechargeForm::setObstacle(const QString &why)
{
    m_obstacle = why;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    refreshEnabled();
}

void RechargeForm::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    refreshEnabled();
}

// What can't be edited can still be read and copied.
void RechargeForm::refreshEnabled()
{
    const bool canEdit = m_obstacle.isEmpty() && !m_isWaiting;
    for (AmountEdit *edit : {m_threshold, m_recharge})
        edit->setReadOnly(!canEdit);
    for (QWidget *widget : {static_cast<QWidget *>(m_enabled), static_cast<QWidget *>(m_preference),
                            static_cast<QWidget *>(m_invoice)})
        widget->setEnabled(canEdit);
    m_save->setVisible(m_obstacle.isEmpty());
    m_reset->setVisible(m_obstacle.isEmpty());
}

void RechargeForm::setAccount(const QString &name)
{
    QString plain = name; // no mnemonic where a name has an ampersand
    plain.replace(u'&', QStringLiteral("&&"));
    m_save->setText(name.isEmpty() ? tr("&Save…") : tr("&Save for %1…").arg(plain));
}

void RechargeForm::setCanSave(bool can, const QString &whyNot)
{
    m_save->setEnabled(can);
    m_save->setToolTip(whyNot);
    m_save->setAccessibleDescription(whyNot);
}

void RechargeForm::setTouched(bool touched)
{
    m_reset->setEnabled(touched && !m_isWaiting);
}
