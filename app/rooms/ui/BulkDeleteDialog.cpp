// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/BulkDeleteDialog.h"

#include "rooms/ui/BulkDeleteWords.h"
#include "rooms/ui/RecordingColumns.h"
#include "rooms/ui/RecordingWords.h"
#include "widgets/BadgeDelegate.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/TableView.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using Step = BulkDeletion::Step;

BulkDeleteDialog::BulkDeleteDialog(BulkDeletion *deletion, const Names &names,
                                   const DownloadDialog::Order &last, bool hasWords, QWidget *parent)
    : QDialog(parent),
      m_deletion(deletion),
      m_order(last),
      m_filter(new FactList(this)),
      m_heading(new QLabel(this)),
      m_busy(new BusyBar(this)),
      m_banner(new Banner(this)),
      m_table(new ItemTableOf<RoomRecording>(RecordingColumns::make(names.room, names.who), this)),
      m_view(new TableView(this)),
      m_fetchFirst(
          new QCheckBox(tr("Do&wnload everything first, and delete only what lies on the disk"), this)),
      m_folder(new QLineEdit(QDir::toNativeSeparators(last.folder), this)),
      m_folderField(new QWidget(this)),
      m_folderRow(new FieldRow(tr("&Folder"), m_folderField, this)),
      m_count(new QLineEdit(this)),
      m_countRow(new FieldRow(tr("&Count"), m_count, this)),
      m_form(new QWidget(this))
{
    setObjectName(QStringLiteral("bulkDeleteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete recordings by filter"));
    m_deletion->setParent(this);
    build(hasWords);
    showFilter(names.room);
    connect(m_deletion, &BulkDeletion::changed, this, &BulkDeleteDialog::follow);
    connect(m_deletion, &BulkDeletion::progressed, m_busy, &BusyBar::setProgress);
    connect(m_deletion, &BulkDeletion::workStarted, this, [this](CallBase *work) {
        emit workStarted(work, m_deletion->isDeleting()
                                   ? tr("Deleting recordings by id")
                                   : tr("Downloading recordings before they are deleted"));
    });
    m_deletion->read();
}

void BulkDeleteDialog::build(bool hasWords)
{
    m_filter->setObjectName(QStringLiteral("bulkDeleteFilter"));
    m_heading->setObjectName(QStringLiteral("bulkDeleteHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    Scale::follow(m_heading, Scale::strong);
    m_banner->setObjectName(QStringLiteral("bulkDeleteBanner"));
    fillView();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Scale::px(this, 8));
    column->addWidget(m_filter);
    auto *note =
        new MutedLabel(tr("The words in the search line don’t narrow a deletion: everything that fits "
                          "this filter is meant."),
                       this);
    note->setObjectName(QStringLiteral("bulkDeleteWordsNote"));
    note->setTone(Tone::Doubtful);
    note->setVisible(hasWords);
    column->addWidget(note);
    column->addWidget(m_heading);
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addStretch(0);
    column->addWidget(makeForm());
    column->addWidget(makeButtons());
    const int unit = fontMetrics().averageCharWidth();
    setMinimumWidth(unit * 80);
    resize(unit * 120, fontMetrics().height() * 38);
}

void BulkDeleteDialog::fillView()
{
    m_view->setObjectName(QStringLiteral("bulkDeleteList"));
    m_view->setAccessibleName(tr("What will be deleted"));
    m_view->setModel(m_table);
    m_view->setWidthsInCharacters(m_table->widths());
    m_view->setItemDelegateForColumn(RecordingColumns::Status,
                                     new BadgeDelegate(ItemTable::ToneRole, m_view));
    m_view->sortByColumn(RecordingColumns::Started, Qt::DescendingOrder);
    // What the filter fixes says nothing; the ids are what is deleted, and stand first.
    const RoomRecordingFilter &filter = m_deletion->which().filter();
    m_view->setColumnHidden(RecordingColumns::Room, !filter.roomId.isEmpty());
    m_view->setColumnHidden(RecordingColumns::Who, !filter.participantId.isEmpty());
    m_view->setColumnHidden(RecordingColumns::Type, !filter.type.isEmpty());
    m_view->setColumnHidden(RecordingColumns::Status, !filter.status.isEmpty());
    m_view->setColumnHidden(RecordingColumns::Codec, true);
    m_view->horizontalHeader()->moveSection(RecordingColumns::Id, 0);
}

void BulkDeleteDialog::showFilter(const NameOf &room)
{
    QList<FactList::Fact> facts;
    for (const auto &[label, value] : RecordingWords::filter(m_deletion->which().filter(), room))
        facts << FactList::Fact{label, value, {}, {}};
    m_filter->setFacts(facts);
}

QWidget *BulkDeleteDialog::makeForm()
{
    auto *folderRow = new QHBoxLayout(m_folderField);
    folderRow->setContentsMargins(0, 0, 0, 0);
    m_folder->setObjectName(QStringLiteral("bulkDeleteFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    QPushButton *choose = Buttons::make(tr("Choose…"), ButtonRole::Normal, m_folderField);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &BulkDeleteDialog::chooseFolder);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(choose);
    m_folderField->setFocusProxy(m_folder);
    m_fetchFirst->setObjectName(QStringLiteral("bulkDeleteFetchFirst"));
    m_count->setObjectName(QStringLiteral("bulkDeleteCount"));
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fetchFirst);
    column->addWidget(m_folderRow);
    column->addWidget(m_countRow);
    connect(m_fetchFirst, &QCheckBox::toggled, this, &BulkDeleteDialog::followForm);
    connect(m_folder, &QLineEdit::textChanged, this, &BulkDeleteDialog::followForm);
    connect(m_count, &QLineEdit::textChanged, this, &BulkDeleteDialog::followForm);
    return m_form;
}

QWidget *BulkDeleteDialog::makeButtons()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_stop = Buttons::make(tr("&Stop"), ButtonRole::Normal, line);
    m_stop->setObjectName(QStringLiteral("bulkDeleteStop"));
    m_close = Buttons::make(tr("Close"), ButtonRole::Normal, line);
    m_close->setObjectName(QStringLiteral("bulkDeleteClose"));
    m_go = Buttons::make({}, ButtonRole::Danger, line);
    m_go->setObjectName(QStringLiteral("bulkDeleteGo"));
    // Enter in the field of the count must not delete: the button alone does.
    for (QPushButton *button : {m_stop, m_close, m_go})
        button->setAutoDefault(false);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_go);
    connect(m_stop, &QPushButton::clicked, m_deletion, &BulkDeletion::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &BulkDeleteDialog::go);
    return line;
}

void BulkDeleteDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Download to"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

// People type thousands as they read them.
int BulkDeleteDialog::typed() const
{
    bool isNumber = false;
    const int number = QLocale().toInt(m_count->text().trimmed(), &isNumber);
    return isNumber ? number : -1;
}

bool BulkDeleteDialog::isReady() const
{
    const bool hasFolder = !m_fetchFirst->isChecked() ||
                           QDir::isAbsolutePath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    return m_deletion->step() == Step::Listed && !m_deletion->list().isEmpty() && hasFolder &&
           typed() == static_cast<int>(m_deletion->list().size());
}

void BulkDeleteDialog::go()
{
    if (!isReady())
        return;
    if (!m_fetchFirst->isChecked()) {
        m_deletion->confirm(typed());
        return;
    }
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    emit folderChosen(folder);
    m_deletion->confirmAfterFetching(typed(), folder, m_order.pattern);
}

void BulkDeleteDialog::reject()
{
    if (!m_deletion->isDeleting() && m_deletion->step() != Step::Looking)
        QDialog::reject();
}

void BulkDeleteDialog::follow()
{
    static const QSet<Step> busy{Step::Reading, Step::Fetching, Step::Checking, Step::Sending, Step::Looking};
    const Step step = m_deletion->step();
    m_heading->setText(BulkDeleteWords::heading(*m_deletion));
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_busy->setProgress(0, -1);
    m_busy->setBusy(busy.contains(step));
    m_stop->setVisible(step == Step::Reading || step == Step::Fetching || step == Step::Checking);
    m_close->setEnabled(step != Step::Sending && step != Step::Looking);
    showList();
    followBanner();
    if (step == Step::Listed) {
        m_count->clear();
        m_count->setFocus();
    }
    followForm();
    if (step == Step::Over)
        emit ended();
}

void BulkDeleteDialog::showList()
{
    const QList<RoomRecording> &shown =
        m_deletion->step() == Step::Over ? m_deletion->report().left : m_deletion->list();
    QSet<QString> ids;
    for (const RoomRecording &recording : shown)
        ids.insert(recording.id);
    m_table->keepOnly(ids);
    m_table->put(shown);
    m_view->setVisible(!shown.isEmpty());
    m_view->scrollToTop();
    m_view->setAccessibleName(m_deletion->step() == Step::Over ? tr("What is left")
                                                               : tr("What will be deleted"));
}

void BulkDeleteDialog::followForm()
{
    const int number = static_cast<int>(m_deletion->list().size());
    const bool isListed = m_deletion->step() == Step::Listed && number > 0;
    m_form->setVisible(isListed);
    m_go->setVisible(isListed);
    m_folderRow->setVisible(m_fetchFirst->isChecked());
    m_go->setText(m_fetchFirst->isChecked() ? tr("Download and delete %n recording(s)", nullptr, number)
                                            : tr("Delete %n recording(s)", nullptr, number));
    m_countRow->setHint(tr("Type %1 to delete exactly these. They are gone for good at Telnyx.")
                            .arg(QLocale().toString(number)));
    const bool isWrong = !m_count->text().trimmed().isEmpty() && typed() != number &&
                         m_count->text().trimmed().size() >= QString::number(number).size();
    m_countRow->setError(isWrong ? tr("This is not the number of recordings in the list.") : QString());
    m_go->setEnabled(isReady());
}

void BulkDeleteDialog::followBanner()
{
    const BulkDeleteWords::Said said = BulkDeleteWords::said(*m_deletion);
    m_banner->setVisible(!said.isEmpty());
    m_banner->clearButtons();
    if (said.isEmpty())
        return;
    m_banner->setMessage(said.tone, said.title, said.text);
    const auto offer = [this](const char *object, const QString &text, void (BulkDeletion::*work)()) {
        QPushButton *button = m_banner->addButton(text);
        button->setObjectName(QLatin1String(object));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_deletion, work);
    };
    switch (m_deletion->step()) {
    case Step::Stuck:
        offer("bulkDeleteAgain", tr("Read the list again"), &BulkDeletion::read);
        break;
    case Step::Changed:
        offer("bulkDeleteTakeNew", tr("Show the new list"), &BulkDeletion::read);
        break;
    case Step::Missing:
        offer("bulkDeleteFetchRest", tr("Download the rest again"), &BulkDeletion::fetchRest);
        if (m_deletion->fetched().done > 0)
            offer("bulkDeleteFetched",
                  tr("Delete only the %n on the disk", nullptr, m_deletion->fetched().done),
                  &BulkDeletion::deleteFetched);
        break;
    case Step::Unseen:
        offer("bulkDeleteLook", tr("Read it again"), &BulkDeletion::look);
        break;
    case Step::Over:
        if (!m_deletion->report().left.isEmpty())
            offer("bulkDeleteRest", tr("Delete the rest…"), &BulkDeletion::read);
        break;
    default:
        break;
    }
}
