// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/SaveReportDialog.h"

#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

SaveReportDialog::SaveReportDialog(const SavedReport &report, SavedReports *reports, QWidget *parent)
    : QDialog(parent),
      m_report(report),
      m_reports(reports),
      m_name(new QLineEdit(report.name, this)),
      m_folder(new QComboBox(this)),
      m_note(new MutedLabel({}, this)),
      m_save(Buttons::make(tr("Save"), ButtonRole::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("usageSaveDialog"));
    setWindowTitle(tr("Save report"));
    m_name->setObjectName(QStringLiteral("usageSaveName"));
    m_name->setMaxLength(120);
    m_folder->setEditable(true);
    m_folder->addItem(QString());
    m_folder->addItems(reports ? reports->folders() : QStringList());
    m_folder->setCurrentText(report.folder);
    m_folder->lineEdit()->setPlaceholderText(tr("Finance/Monthly"));
    m_note->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("usageSaveButton"));
    m_save->setDefault(true);
    QPushButton *cancel = Buttons::make(tr("Cancel"), ButtonRole::Normal, this);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    form->addRow(buttons);
    setMinimumWidth(Scale::px(this, 420));
    connect(m_name, &QLineEdit::textChanged, this, &SaveReportDialog::check);
    connect(m_folder, &QComboBox::currentTextChanged, this, &SaveReportDialog::check);
    connect(m_save, &QPushButton::clicked, this, &SaveReportDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

const SavedReport *SaveReportDialog::sameName() const
{
    if (!m_reports)
        return nullptr;
    const QString folder = m_folder->currentText().trimmed();
    const QString name = m_name->text().trimmed();
    const auto found = std::ranges::find_if(m_reports->all(), [&](const SavedReport &each) {
        return each.folder == folder && each.name.compare(name, Qt::CaseInsensitive) == 0 &&
               each.id != m_report.id;
    });
    return found == m_reports->all().end() ? nullptr : &*found;
}

void SaveReportDialog::check()
{
    const bool isTaken = sameName() != nullptr;
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    m_save->setText(isTaken ? tr("Replace it") : tr("Save"));
    m_note->setTone(isTaken ? std::optional(Tone::Doubtful) : std::nullopt);
    m_note->setText(
        isTaken ? tr("There is a report of this name in this folder.")
                : tr("A slash makes a folder within a folder. Relative ranges move with the calendar."));
}

void SaveReportDialog::save()
{
    if (!m_reports || !m_save->isEnabled())
        return;
    SavedReport report = m_report;
    report.name = m_name->text().trimmed();
    report.folder = m_folder->currentText().trimmed();
    const SavedReport *other = sameName();
    m_save->setEnabled(false);
    m_reports->save(report, other ? other->id : QUuid())
        ->then(this, [this, name = report.name](Outcome<QUuid> done) {
            if (done) {
                emit saved(name);
                return accept();
            }
            // Nothing typed is lost: the dialog stays, and says why.
            m_save->setEnabled(true);
            m_note->setTone(Tone::Bad);
            m_note->setText(done.error().what);
        });
}
