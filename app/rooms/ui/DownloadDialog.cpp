// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/DownloadDialog.h"

#include "rooms/DownloadFolder.h"
#include "rooms/RoomDownloads.h"
#include "rooms/ui/RecordingWords.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

QString DownloadDialog::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
        .filePath(QStringLiteral("recordings"));
}

DownloadDialog::DownloadDialog(RoomDownloads *downloads, const QList<RoomRecording> &recordings,
                               const Order &last, QWidget *parent)
    : QDialog(parent),
      m_downloads(downloads),
      m_recordings(recordings),
      m_folder(new QLineEdit(QDir::toNativeSeparators(last.folder), this)),
      m_pattern(new QLineEdit(last.pattern, this)),
      m_folderRow(new FieldRow(tr("&Folder"), makeFolderField(), this)),
      m_patternRow(new FieldRow(tr("&Names"), m_pattern, this)),
      m_sums(new QCheckBox(tr("Keep the &checksums in a file %1").arg(DownloadFolder::sumsName()), this))
{
    setObjectName(QStringLiteral("downloadDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Download %n recording(s)", nullptr, static_cast<int>(recordings.size())));
    m_sums->setChecked(last.withSums);
    build();
    connect(m_folder, &QLineEdit::textChanged, this, &DownloadDialog::follow);
    connect(m_pattern, &QLineEdit::textChanged, this, &DownloadDialog::follow);
    follow();
}

QWidget *DownloadDialog::makeFolderField()
{
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder->setObjectName(QStringLiteral("downloadFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    QPushButton *choose = Buttons::make(tr("Choose…"), ButtonRole::Normal, field);
    choose->setObjectName(QStringLiteral("downloadChooseFolder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &DownloadDialog::chooseFolder);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    field->setFocusProxy(m_folder);
    return field;
}

void DownloadDialog::build()
{
    m_pattern->setObjectName(QStringLiteral("downloadPattern"));
    m_sums->setObjectName(QStringLiteral("downloadSums"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Download"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("startDownload"));
    m_start->setDefault(true);
    Buttons::setRole(m_start, ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &DownloadDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    Decimal size;
    for (const RoomRecording &recording : std::as_const(m_recordings))
        size += recording.sizeMb.value_or(Decimal());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Scale::px(this, 10));
    column->addWidget(m_folderRow);
    column->addWidget(m_patternRow);
    auto *words = new MutedLabel(
        tr("In braces: %1.")
            .arg(QStringLiteral("{%1}").arg(RoomDownloads::patternWords().join(QStringLiteral("} {")))),
        this);
    column->addWidget(words);
    column->addWidget(m_sums);
    column->addWidget(
        new MutedLabel(tr("%1 in all, as Telnyx says. No file is ever written over another one; "
                          "what lies there already isn’t fetched twice.")
                           .arg(RecordingWords::size(size)),
                       this));
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

void DownloadDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Download to"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void DownloadDialog::follow()
{
    const QString trouble = RoomDownloads::patternTrouble(m_pattern->text());
    const bool hasFolder = QDir::isAbsolutePath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    m_folderRow->setError(hasFolder ? QString() : tr("Enter the whole path of a folder, or choose one."));
    m_patternRow->setError(trouble);
    if (trouble.isEmpty() && !m_recordings.isEmpty()) {
        const RoomRecording &first = m_recordings.first();
        //: %1 is the name of a file
        m_patternRow->setHint(
            tr("For example %1.%2")
                .arg(m_downloads->nameFor(first, m_pattern->text()), RoomDownloads::endingFor(first)));
    }
    m_start->setEnabled(hasFolder && trouble.isEmpty());
}

void DownloadDialog::accept()
{
    if (!m_start->isEnabled())
        return;
    emit ordered({QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed())), m_pattern->text(),
                  m_sums->isChecked()});
    QDialog::accept();
}
