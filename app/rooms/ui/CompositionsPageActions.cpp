// SPDX-License-Identifier: GPL-3.0-or-later
// What CompositionsPage does with compositions.
#include "base/ShortId.h"
#include "records/ui/ItemListView.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/CompositionDialog.h"
#include "rooms/ui/CompositionsPage.h"
#include "rooms/ui/RoomQuestion.h"
#include "widgets/Banner.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>

QString CompositionsPage::nameOf(const RoomComposition &composition) const
{
    //: a composition: the name of its room, and when it was created
    return tr("Composition of %1, %2")
        .arg(roomName(composition.roomId), RoomWords::time(composition.created, now()));
}

CompositionDialog *CompositionsPage::openDialog()
{
    QSet<QString> known;
    for (const RoomComposition &one : m_table->items())
        known.insert(one.id);
    auto *dialog = new CompositionDialog(m_desk, known, this);
    connect(dialog, &CompositionDialog::created, this,
            [this, desk = m_desk](const RoomComposition &composition) { created(desk, composition); });
    connect(dialog, &CompositionDialog::noted, this, &RoomPage::noted);
    dialog->open();
    return dialog;
}

void CompositionsPage::createNew()
{
    if (m_new->isEnabled())
        openDialog();
}

void CompositionsPage::reuse()
{
    const QList<RoomComposition> rows = selected();
    if (m_reuse->isEnabled() && rows.size() == 1)
        openDialog()->fill(rows.first());
}

// Another account may be shown by now: then the list isn't that of this composition.
void CompositionsPage::created(RoomsDesk *desk, const RoomComposition &composition)
{
    emit noted(tr("Composition ordered; the list says when it is done"));
    if (!desk || desk != m_desk)
        return;
    m_table->put({composition});
    m_wanted = composition.id;
    follow();
}

void CompositionsPage::chooseDownload()
{
    const QList<RoomComposition> rows = selected();
    if (!m_download->isEnabled() || rows.size() != 1)
        return;
    const RoomComposition &one = rows.first();
    QString name =
        QStringLiteral("%1-%2-%3.%4")
            .arg(roomName(one.roomId), one.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")),
                 one.id.left(8), one.format.isEmpty() ? QStringLiteral("mp4") : one.format);
    // The name of a room may hold anything.
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unfit, QStringLiteral("-"));
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : m_folder;
    auto *dialog = new QFileDialog(this, tr("Download the composition"), folder);
    dialog->setObjectName(QStringLiteral("compositionFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // Nothing is written over: it gets another name where there is a file already.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, one, desk = m_desk](const QString &path) {
        if (desk && desk == m_desk)
            download(one, path);
    });
    dialog->open();
}

void CompositionsPage::download(const RoomComposition &composition, const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    emit layoutChanged();
    auto *call = m_desk->downloads()->fetchComposition(composition, path);
    emit workStarted(call, tr("Downloading a composition"));
    call->then(this, [this, composition, path, desk = m_desk](const Outcome<RoomDownloads::Result> &result) {
        if (desk && desk == m_desk)
            showDownloaded(composition, path, result);
        else if (result && result->done > 0)
            emit noted(tr("Composition downloaded"));
    });
}

QPushButton *CompositionsPage::offer(const char *object, const QString &text,
                                     const std::function<void()> &work)
{
    QPushButton *button = m_result->addButton(text);
    button->setObjectName(QLatin1String(object));
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void CompositionsPage::showDownloaded(const RoomComposition &composition, const QString &path,
                                      const Outcome<RoomDownloads::Result> &result)
{
    m_result->clearButtons();
    const RoomDownloads::Item item = result ? result->items.value(0) : RoomDownloads::Item();
    if (result && result->done > 0) {
        m_result->setMessage(Tone::Good, tr("%1 is downloaded.").arg(nameOf(composition)),
                             tr("It lies in %1, %2. SHA-256: %3")
                                 .arg(QDir::toNativeSeparators(item.path),
                                      QLocale().formattedDataSize(item.bytes),
                                      QString::fromLatin1(item.sha256)));
    } else {
        const QString stopped = tr("It was stopped.");
        const QString why = !result ? result.error().what : item.failure ? item.failure->what : stopped;
        m_result->setMessage(Tone::Doubtful, tr("%1 is not downloaded.").arg(nameOf(composition)), why);
        offer("fetchCompositionAgain", tr("Download again"), [this, composition, path] {
            m_result->hide();
            if (m_desk)
                download(composition, path);
        });
    }
    m_result->show();
    emit noted(m_result->title());
}

void CompositionsPage::deleteMarked()
{
    if (m_desk && m_delete->isEnabled())
        askToDelete(m_list->selectedIds());
}

void CompositionsPage::askToDelete(const QStringList &ids)
{
    const int number = static_cast<int>(ids.size());
    QStringList names;
    for (const QString &id : ids) {
        const RoomComposition *one = m_table->find(id);
        names << (one ? nameOf(*one) : ShortId::of(id));
    }
    const RoomQuestion question{
        tr("Delete %n composition(s)?", nullptr, number),
        tr("%1\n\nDeleted at Telnyx and gone for good. The recordings they were made of stay, and so do "
           "files that were downloaded.")
            .arg(RoomQuestion::names(names)),
        tr("Delete %n composition(s)", nullptr, number), number == 1 ? tr("Keep it") : tr("Keep them")};
    RoomQuestion::ask(this, question, [this, ids, desk = m_desk] {
        if (desk && desk == m_desk)
            deleteThese(ids);
    });
}

void CompositionsPage::deleteThese(const QStringList &ids)
{
    QHash<QString, QString> names;
    for (const QString &id : ids) {
        const RoomComposition *one = m_table->find(id);
        names.insert(id, one ? nameOf(*one) : ShortId::of(id));
    }
    auto *call = new CompositionDeletion(m_desk->api(), ids, m_desk->api());
    emit workStarted(call, tr("Deleting %n composition(s)", nullptr, static_cast<int>(ids.size())));
    call->then(this, [this, names, desk = m_desk](const Outcome<DeletedOneByOne> &result) {
        if (result && desk && desk == m_desk)
            showDeleted(*result, names);
        else if (result)
            emit noted(tr("Deleted %n composition(s).", nullptr, static_cast<int>(result->deleted.size())));
    });
}

void CompositionsPage::showDeleted(const DeletedOneByOne &result, const QHash<QString, QString> &names)
{
    QStringList sentences;
    if (!result.alreadyGone.isEmpty())
        sentences << tr("%n had gone before.", nullptr, static_cast<int>(result.alreadyGone.size()));
    QStringList why;
    for (const DeletedOneByOne::Refusal &refusal :
         result.refused) //: a composition, and why it is there still
        why << tr("%1: %2").arg(names.value(refusal.id), refusal.failure.what);
    if (!why.isEmpty())
        sentences << RoomQuestion::names(why, 3);
    if (!result.untouched.isEmpty())
        sentences << tr("%n was/were not touched.", nullptr, static_cast<int>(result.untouched.size()));
    const QStringList rest = result.rest();
    m_table->remove(result.deleted + result.alreadyGone);
    m_result->clearButtons();
    m_result->setMessage(rest.isEmpty() ? Tone::Good : Tone::Doubtful,
                         tr("Deleted %n composition(s).", nullptr, static_cast<int>(result.deleted.size())),
                         sentences.join(u' '));
    if (!rest.isEmpty())
        offer("deleteCompositionsRest", tr("Delete the rest again…"), [this, rest] { askToDelete(rest); });
    m_result->show();
    emit noted(m_result->title());
    follow();
}
