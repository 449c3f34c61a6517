// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/SenderField.h"

#include "faxes/ui/FaxWords.h"
#include "widgets/Buttons.h"

#include <QComboBox>
#include <QHBoxLayout>

SenderField::SenderField(QWidget *form)
    : QObject(form),
      m_from(new QComboBox),
      m_application(new QComboBox),
      m_retry(Buttons::make(tr("Try again"), ButtonRole::Normal))
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from, 1);
    row->addWidget(m_retry);
    line->setFocusProxy(m_from);
    m_fromRow = new FieldRow(tr("&From"), line, form);
    m_applicationRow = new FieldRow(tr("&Application"), m_application, form);
    m_from->setObjectName(QStringLiteral("composeFrom"));
    m_from->setAccessibleName(tr("From"));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_application->setObjectName(QStringLiteral("composeApplication"));
    m_application->setAccessibleName(tr("Application"));
    m_application->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_retry->setObjectName(QStringLiteral("composeFromRetry"));
    connect(m_retry, &QPushButton::clicked, this, &SenderField::retryRequested);
    connect(m_from, &QComboBox::currentIndexChanged, this, &SenderField::chooseSender);
    connect(m_application, &QComboBox::currentIndexChanged, this, &SenderField::changed);
    connect(m_from, &QComboBox::activated, this, &SenderField::edited);
    connect(m_application, &QComboBox::activated, this, &SenderField::edited);
    showLoading();
}

void SenderField::showLoading()
{
    m_known = false;
    m_obstacle = tr("Wait until the numbers of this account are known.");
    m_from->clear();
    m_from->addItem(tr("Reading the numbers of this account…"));
    m_from->setEnabled(false);
    m_retry->hide();
    m_applicationRow->hide();
    m_fromRow->setError({});
    emit changed();
}

void SenderField::showFailure(const Failure &failure)
{
    m_known = false;
    m_obstacle = tr("The numbers of this account could not be read.");
    m_from->clear();
    m_from->addItem(tr("Numbers not known"));
    m_from->setEnabled(false);
    m_retry->show();
    m_applicationRow->hide();
    m_fromRow->setError(failure.what);
    emit changed();
}

void SenderField::setWanted(const QString &from, const QString &connectionId)
{
    m_wantedFrom = from;
    m_wantedApplication = connectionId;
    if (m_known)
        show(m_choice);
}

void SenderField::show(const SenderChoice &choice)
{
    m_choice = choice;
    m_known = true;
    m_retry->hide();
    const auto isWanted = [this](const Sender &sender) { return sender.number == m_wantedFrom; };
    if (!m_wantedFrom.isEmpty() && std::ranges::none_of(m_choice.senders, isWanted))
        m_choice.senders << Sender{m_wantedFrom, {}, {}};
    fillApplications();
    fillSenders();
    const bool none = m_choice.senders.isEmpty();
    m_obstacle = none ? tr("This account has no number that can fax.") : QString();
    m_fromRow->setError(
        none ? tr("This account has no number that can fax. Buy one in the Telnyx portal and assign "
                  "it to a fax application, then try again.")
             : QString());
    m_retry->setVisible(none);
    chooseSender();
}

void SenderField::fillSenders()
{
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    for (const Sender &sender : std::as_const(m_choice.senders)) {
        const QString number = FaxWords::number(sender.number);
        //: %1 is a phone number, %2 the name of a fax application
        m_from->addItem(sender.applicationName.isEmpty() ? number
                                                         : tr("%1 · %2").arg(number, sender.applicationName),
                        sender.number);
    }
    m_from->setEnabled(!m_choice.senders.isEmpty());
    if (m_choice.senders.isEmpty())
        m_from->addItem(tr("No number"));
    const int wanted = m_from->findData(m_wantedFrom);
    m_from->setCurrentIndex(wanted < 0 ? 0 : wanted);
}

void SenderField::fillApplications()
{
    const QSignalBlocker quiet(m_application);
    m_application->clear();
    m_application->addItem(tr("Choose an application"));
    for (const FaxApplication &application : std::as_const(m_choice.applications)) {
        m_application->addItem(application.active ? application.name
                                                  : tr("%1 (switched off)").arg(application.name),
                               application.id);
    }
    m_application->setCurrentIndex(applicationWanted());
    m_applicationRow->setHint(
        tr("This number belongs to no fax application, so choose the one to send through."));
    m_applicationRow->setError(
        m_choice.applications.isEmpty()
            ? tr("This account has no fax application. Create one in the Telnyx portal.")
            : QString());
}

int SenderField::applicationWanted() const
{
    const int wanted = m_wantedApplication.isEmpty() ? -1 : m_application->findData(m_wantedApplication);
    if (wanted > 0)
        return wanted;
    return m_choice.applications.size() == 1 ? 1 : 0;
}

void SenderField::chooseSender()
{
    const Sender sender = m_choice.senders.value(m_from->currentIndex());
    const bool open = m_known && !sender.number.isEmpty() && sender.connectionId.isEmpty();
    m_applicationRow->setVisible(open);
    emit changed();
}

QString SenderField::from() const
{
    return m_known ? m_choice.senders.value(m_from->currentIndex()).number : QString();
}

QString SenderField::connectionId() const
{
    const Sender sender = m_known ? m_choice.senders.value(m_from->currentIndex()) : Sender();
    return sender.connectionId.isEmpty() ? m_application->currentData().toString() : sender.connectionId;
}

QString SenderField::obstacle() const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    return connectionId().isEmpty() ? tr("Choose the application to send through.") : QString();
}
