// SPDX-License-Identifier: GPL-3.0-or-later
// What RecordingsPage does with recordings.
#include "base/ShortId.h"
#include "records/ui/ItemListView.h"
#include "rooms/ParticipantNames.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/BulkDeleteDialog.h"
#include "rooms/ui/RecordingWords.h"
#include "rooms/ui/RecordingsPage.h"
#include "rooms/ui/RoomQuestion.h"
#include "widgets/Banner.h"

#include <QDir>
#include <QPushButton>

QString RecordingsPage::nameOf(const QString &id) const
{
    const RoomRecording *recording = m_table->find(id);
    return recording ? RecordingWords::name(*recording, roomName(recording->roomId),
                                            whoName(recording->participantId))
                     : ShortId::of(id);
}

void RecordingsPage::play()
{
    const QList<RoomRecording> ready = fetchable();
    if (!m_desk || ready.size() != 1 || selected().size() != 1) {
        emit noted(m_play->toolTip()); // Enter comes here, too
        return;
    }
    auto *call = m_player->play(m_desk->api(), ready.first());
    emit workStarted(call, tr("Fetching a recording to play it"));
    call->then(m_names, [this](const Outcome<QString> &path) {
        if (path || path.error().kind == Failure::Kind::Cancelled)
            return;
        m_result->clearButtons();
        m_result->setMessage(Tone::Bad, tr("The recording can’t be played."), path.error().what);
        m_result->show();
    });
}

void RecordingsPage::chooseDownload()
{
    if (!m_desk || fetchable().isEmpty())
        return;
    const QList<RoomRecording> ready = fetchable();
    auto *dialog = new DownloadDialog(m_desk->downloads(), ready, m_order, this);
    connect(m_names, &QObject::destroyed, dialog, &QObject::deleteLater); // with its account
    connect(dialog, &DownloadDialog::ordered, m_names, [this, ready](const DownloadDialog::Order &order) {
        m_order = order;
        emit layoutChanged();
        download(ready);
    });
    dialog->open();
}

void RecordingsPage::downloadNow()
{
    if (!m_desk)
        return;
    QList<RoomRecording> ready = fetchable();
    // A key pressed again, or held down, must not lay a second copy beside what is on its way.
    for (const RoomDownloads::Item &item : m_desk->downloads()->running()) {
        if (item.stage == RoomDownloads::Stage::Waiting || item.stage == RoomDownloads::Stage::Fetching)
            ready.removeIf([&item](const RoomRecording &recording) { return recording.id == item.id; });
    }
    if (!ready.isEmpty())
        download(ready);
}

void RecordingsPage::download(const QList<RoomRecording> &recordings)
{
    auto *call = m_desk->downloads()->fetch(recordings, m_order.folder, m_order.pattern, m_order.withSums);
    emit workStarted(call, tr("Downloading %n recording(s)", nullptr, static_cast<int>(recordings.size())));
    // Another account on the pane stops no download; only the result has no place there.
    call->then(this, [this, recordings, desk = m_desk](const Outcome<RoomDownloads::Result> &result) {
        if (desk == m_desk)
            showDownloaded(recordings, result);
        else
            emit noted(tr("Downloaded %n recording(s).", nullptr, result ? result->done : 0));
    });
}

QPushButton *RecordingsPage::offer(const char *object, const QString &text, const std::function<void()> &work)
{
    QPushButton *button = m_result->addButton(text);
    button->setObjectName(QLatin1String(object));
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void RecordingsPage::showDownloaded(const QList<RoomRecording> &ordered,
                                    const Outcome<RoomDownloads::Result> &result)
{
    const QString folder = m_order.folder;
    QList<RoomRecording> rest;
    QStringList why;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const RoomDownloads::Item item = result ? result->items.value(i) : RoomDownloads::Item();
        bytes += item.bytes;
        if (item.stage == RoomDownloads::Stage::Fetched)
            continue;
        rest << ordered[i];
        if (item.failure) //: %1 is a recording, %2 why it could not be downloaded
            why << tr("%1: %2").arg(nameOf(item.id), item.failure->what);
    }
    if (!result)
        why << result.error().what;
    const int done = result ? result->done : 0;
    const int all = static_cast<int>(ordered.size());
    m_result->clearButtons();
    //: %1 is a folder, %2 how much was written there
    const QString where = tr("In %1, %2.")
                              .arg(QDir::toNativeSeparators(folder),
                                   QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeSIFormat));
    if (rest.isEmpty()) {
        m_result->setMessage(Tone::Good, tr("Downloaded %n recording(s).", nullptr, done), where);
    } else {
        const QString stopped = why.isEmpty() ? tr("The rest was stopped.") : RoomQuestion::names(why, 3);
        m_result->setMessage(
            Tone::Doubtful,
            tr("%1 of %2 were downloaded.").arg(QLocale().toString(done), QLocale().toString(all)),
            done > 0 ? where + u'\n' + stopped : stopped);
        offer("fetchRest", tr("Fetch the rest again"), [this, rest] {
            m_result->hide();
            download(rest);
        });
    }
    if (done > 0 && m_openOutside)
        offer("showFolder", tr("Show folder"),
              [this, folder] { m_openOutside(QUrl::fromLocalFile(folder)); });
    m_result->show();
    emit noted(m_result->title());
}

void RecordingsPage::deleteMarked()
{
    if (m_desk && m_delete->isEnabled())
        askToDelete(m_list->selectedIds());
}

void RecordingsPage::askToDelete(const QStringList &ids)
{
    const int number = static_cast<int>(ids.size());
    QStringList names;
    for (const QString &id : ids)
        names << nameOf(id);
    const RoomQuestion question{
        tr("Delete %n recording(s)?", nullptr, number),
        tr("%1\n\nThey are deleted at Telnyx and gone for good. Files that were downloaded stay.")
            .arg(RoomQuestion::names(names)),
        tr("Delete %n recording(s)", nullptr, number), number == 1 ? tr("Keep it") : tr("Keep them")};
    RoomQuestion::ask(this, question, [this, ids, desk = m_desk] {
        if (desk && desk == m_desk)
            deleteThese(ids);
    });
}

void RecordingsPage::deleteThese(const QStringList &ids)
{
    auto *call = new RecordingDeletion(m_desk->api(), ids, m_desk->api());
    emit workStarted(call, tr("Deleting %n recording(s)", nullptr, static_cast<int>(ids.size())));
    call->then(this, [this, desk = m_desk](const Outcome<DeletedOneByOne> &result) {
        if (result && desk == m_desk)
            showDeleted(*result);
        else if (result)
            emit noted(tr("Deleted %n recording(s).", nullptr, static_cast<int>(result->deleted.size())));
    });
}

void RecordingsPage::showDeleted(const DeletedOneByOne &result)
{
    QStringList sentences;
    if (!result.alreadyGone.isEmpty())
        sentences << tr("%n had gone before.", nullptr, static_cast<int>(result.alreadyGone.size()));
    QStringList why;
    for (const DeletedOneByOne::Refusal &refusal :
         result.refused) //: %1 is a recording, %2 why it is still there
        why << tr("%1: %2").arg(nameOf(refusal.id), refusal.failure.what);
    if (!why.isEmpty())
        sentences << RoomQuestion::names(why, 3);
    if (!result.untouched.isEmpty())
        sentences << tr("%n was/were not touched.", nullptr, static_cast<int>(result.untouched.size()));
    const int deleted = static_cast<int>(result.deleted.size());
    const QStringList rest = result.rest();
    m_table->remove(result.deleted + result.alreadyGone);
    m_result->clearButtons();
    m_result->setMessage(rest.isEmpty() ? Tone::Good : Tone::Doubtful,
                         tr("Deleted %n recording(s).", nullptr, deleted), sentences.join(u' '));
    if (!rest.isEmpty())
        offer("deleteRest", tr("Delete the rest again…"), [this, rest] { askToDelete(rest); });
    m_result->show();
    emit noted(m_result->title());
    emit countChanged();
}

void RecordingsPage::deleteByFilter()
{
    const auto which = NarrowedRecordings::of(RoomRecordingFilter::of(m_filters->values()));
    if (!m_desk || !which || !m_bulkDelete->isEnabled())
        return;
    auto *deletion = new BulkDeletion(m_desk->api(), m_desk->downloads(), *which);
    const BulkDeleteDialog::Names names{[this](const QString &id) { return roomName(id); },
                                        [this](const QString &id) { return whoName(id); }};
    auto *dialog = new BulkDeleteDialog(deletion, names, m_order, !m_words.isEmpty(), this);
    connect(m_names, &QObject::destroyed, dialog, &QObject::deleteLater); // with its account
    connect(dialog, &BulkDeleteDialog::workStarted, this, &RoomPage::workStarted);
    connect(dialog, &BulkDeleteDialog::folderChosen, this, [this](const QString &folder) {
        m_order.folder = folder;
        emit layoutChanged();
    });
    connect(dialog, &BulkDeleteDialog::ended, this, [this, deletion] {
        m_table->remove(deletion->report().gone);
        emit noted(tr("Deleted %n recording(s) by filter.", nullptr,
                      static_cast<int>(deletion->report().gone.size())));
        refresh();
    });
    dialog->open();
}
