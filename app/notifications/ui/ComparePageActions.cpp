// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "notifications/ChannelSaving.h"
#include "notifications/NotificationBook.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/ComparePage.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/Question.h"
#include "widgets/WholeFile.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>

namespace {
// Not on the GUI thread. One byte more than is allowed is enough to know that it is too large.
Outcome<SetupDocument> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Failure failure = Failure::of(Failure::Kind::StoreTrouble, file.errorString());
        failure.what = ComparePage::tr("The file could not be read. Choose another one.");
        return failed(std::move(failure));
    }
    return SetupFile::read(file.read(SetupFile::largest + 1));
}
} // namespace

void ComparePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Compare with a file"), m_folder);
    dialog->setObjectName(QStringLiteral("compareOpen"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Set-ups of notifications (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::compareWith);
    dialog->open();
}

void ComparePage::compareWith(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    emit layoutChanged();
    m_said->hide();
    auto *call = runInBackground<SetupDocument>(this, [path] { return readFile(path); });
    call->then(this, [this, path, round = ++m_reads](const Outcome<SetupDocument> &document) {
        if (round == m_reads)
            took(path, document);
    });
}

void ComparePage::took(const QString &path, const Outcome<SetupDocument> &document)
{
    const QString name = QFileInfo(path).fileName();
    if (!document) {
        // What is compared already stays.
        return say(Tone::Bad, tr("%1 can’t be used.").arg(name), document.error().what);
    }
    m_file = name;
    m_document = *document;
    m_table.clear();
    compare();
}

void ComparePage::closeFile()
{
    ++m_reads;
    ++m_comparisons;
    m_isComparing = false;
    m_document.reset();
    m_comparison = {};
    m_file.clear();
    m_table.clear();
    m_said->hide();
    follow();
}

// Again whenever the account was read: it may have moved.
void ComparePage::compare()
{
    if (!m_document || !m_desk || !m_desk->book()->isRead())
        return follow();
    m_isComparing = true;
    follow();
    const NotificationSetup account = setup();
    auto *call = runInBackground<SetupComparison>(this, [document = *m_document, account] {
        return Outcome<SetupComparison>(SetupComparison(document, account));
    });
    call->then(this, [this, account, round = ++m_comparisons](const Outcome<SetupComparison> &comparison) {
        if (round == m_comparisons && comparison)
            showComparison(*comparison, account);
    });
}

void ComparePage::showComparison(const SetupComparison &comparison, const NotificationSetup &account)
{
    m_isComparing = false;
    m_comparison = comparison;
    const QList<ComparedRow> rows = ComparisonColumns::rows(comparison, account);
    QSet<QString> ids;
    for (const ComparedRow &row : rows)
        ids.insert(row.id);
    m_table.put(rows);
    m_table.keepOnly(ids);
    follow();
}

QString ComparePage::summary() const
{
    if (!m_document)
        return {};
    if (!m_desk || !m_desk->book()->isRead() || m_isComparing)
        return tr("Comparing …");
    const SettingsDiff diff = m_comparison.diff();
    const auto adds = static_cast<int>(diff.adds.size());
    const auto removals = static_cast<int>(diff.removals.size());
    const auto unmatched = static_cast<int>(m_comparison.unmatched().size());
    if (diff.isEmpty() && unmatched == 0)
        return tr("The account is as the file says: %n settings are the same.", nullptr, m_comparison.same());
    QStringList parts{tr("%n the same", "settings", m_comparison.same()),
                      tr("%n would be added", "settings", adds),
                      tr("%n would be removed", "settings", removals)};
    if (unmatched > 0)
        parts << tr("%n without a match", "of a file", unmatched);
    return parts.join(QStringLiteral(" · "));
}

void ComparePage::follow()
{
    const bool hasFile = m_document.has_value();
    m_sides->setCurrentIndex(hasFile ? 1 : 0);
    m_close->setVisible(hasFile);
    m_headButtons->setVisible(hasFile); // before, they stand in the middle
    m_name->setVisible(hasFile);
    m_summary->setVisible(hasFile);
    m_summary->setText(summary());
    m_name->setText(hasFile ? fileWords() : QString());
    const bool isReadOnly = m_desk && m_desk->account().readOnly;
    m_readOnly->setVisible(isReadOnly);
    m_head->setVisible(hasFile || isReadOnly);
    m_readOnly->setText(
        tr("This account is read-only: it can be exported and compared, and nothing is staged "
           "or created in it."));
    refreshActions();
    emit hereChanged();
}

QString ComparePage::fileWords() const
{
    const QString saved =
        SettingWords::time(m_document->savedAt, m_desk ? m_desk->clock()->now() : QDateTime());
    if (m_document->account.isEmpty())
        return m_file;
    if (saved.isEmpty())
        return tr("%1, of the account “%2”", "a file").arg(m_file, m_document->account);
    return tr("%1, of the account “%2”, saved %3", "a file").arg(m_file, m_document->account, saved);
}

void ComparePage::refreshActions()
{
    const auto allow = [](QAction *action, const QString &why, const QString &what) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setEnabled(why.isEmpty());
        action->setToolTip(!why.isEmpty()   ? why
                           : keys.isEmpty() ? what
                                            : tr("%1 (%2)", "a command and its keys").arg(what, keys));
    };
    const bool isRead = m_desk && m_desk->book()->isRead();
    const QString noAccount = m_desk ? QString() : tr("Choose an account first.");
    const QString change = m_desk && m_desk->account().readOnly
                               ? tr("This account is read-only: nothing is changed in it.")
                               : noAccount;
    const int missing = m_document ? ComparisonColumns::missing(m_comparison, setup()) : 0;
    allow(m_open, noAccount, tr("See how this account differs from a file"));
    allow(m_export,
          !noAccount.isEmpty() ? noAccount
          : isRead             ? QString()
                               : tr("It isn’t read yet."),
          tr("Write profiles, channels and settings to a file"));
    QString why = change;
    if (why.isEmpty() && (!m_document || m_isComparing))
        why = tr("Choose a file first.");
    else if (why.isEmpty() && m_comparison.diff().isEmpty())
        why = tr("There is nothing to add or to remove.");
    allow(m_stage, why, tr("They wait in the matrix until you commit them"));
    allow(m_create,
          !change.isEmpty() ? change
          : m_isCreating    ? tr("They are being created.")
          : missing == 0    ? tr("Nothing of the file is missing in the account.")
                            : QString(),
          tr("Then the settings that need them can be staged"));
    m_create->setText(missing > 0 ? tr("Create %n missing profiles and channels…", nullptr, missing)
                                  : tr("Create what is missing…"));
}

void ComparePage::stage()
{
    if (!m_desk)
        return;
    const SettingsDiff diff = m_comparison.diff();
    StagedSettings *staged = m_desk->staged();
    const QList<SettingKey> left = staged->stage(diff);
    if (left.isEmpty()) {
        emit noted(tr("%n changes wait in the matrix until you commit them.", nullptr, diff.size()));
        return emit destinationAsked(place(QStringLiteral("matrix")));
    }
    constexpr int most = 4;
    QStringList lines;
    for (const SettingKey &key : left.first(std::min<qsizetype>(most, left.size())))
        //: %1 is a setting, %2 why it can't be added
        lines << tr("%1: %2").arg(SettingWords::sentence(setup(), key), staged->obstacle(key));
    if (left.size() > most)
        lines << tr("and %n more", "settings", static_cast<int>(left.size()) - most);
    say(Tone::Doubtful,
        tr("%n changes could not be staged; the others wait in the matrix.", nullptr,
           static_cast<int>(left.size())),
        lines.join(u'\n'));
    connect(m_said->addButton(tr("Open the matrix")), &QPushButton::clicked, this,
            [this] { emit destinationAsked(place(QStringLiteral("matrix"))); });
}

void ComparePage::askCreate()
{
    if (!m_desk)
        return;
    const QStringList names = ComparisonColumns::missingNames(m_comparison, setup());
    const auto number = static_cast<int>(names.size());
    Question{tr("Create %n profiles and channels in “%1”?", nullptr, number).arg(m_desk->account().name),
             SetupWords::names(names, 10), tr("Create %n", "profiles and channels", number), tr("Cancel")}
        .ask(this, QStringLiteral("createQuestion"), [this, desk = m_desk] {
            if (desk && desk == m_desk)
                create();
        });
}

void ComparePage::create()
{
    m_isCreating = true;
    m_list->setFocus(); // the button that has the focus goes grey
    auto *call =
        ChannelSaving::createMissing(m_desk->api(), m_desk->clock(), setup(), m_comparison.missing());
    call->then(this, [this, desk = m_desk](const Outcome<int> &number) { created(desk, number); });
    emit workStarted(call, tr("Creating profiles and channels"));
    refreshActions();
}

// Also after a failure: what was created by then is there, and it is compared again when it was read.
void ComparePage::created(NotificationsDesk *desk, const Outcome<int> &number)
{
    if (!desk)
        return;
    desk->book()->read();
    if (desk != m_desk)
        return;
    m_isCreating = false;
    if (number)
        emit noted(tr("%n profiles and channels created.", nullptr, *number));
    else
        say(Tone::Bad, tr("Not all of it was created."), number.error().what);
    refreshActions();
}

void ComparePage::choosePlace()
{
    if (!m_desk)
        return;
    QString name = tr("%1 notifications %2", "a file name: account, day")
                       .arg(m_desk->account().name,
                            m_desk->clock()->now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd")));
    // The name of an account may hold anything.
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    name.replace(unfit, QStringLiteral("-"));
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    auto *dialog = new QFileDialog(this, tr("Export this set-up"), folder);
    dialog->setObjectName(QStringLiteral("compareSave"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("Set-ups of notifications (*.json)"), tr("All files (*)")});
    dialog->selectFile(name + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::exportTo);
    dialog->open();
}

void ComparePage::exportTo(const QString &path)
{
    if (!m_desk || !m_desk->book()->isRead())
        return;
    m_folder = QFileInfo(path).absolutePath();
    emit layoutChanged();
    auto *call = runInBackground<qint64>(
        this, [path, account = setup(), name = m_desk->account().name, now = m_desk->clock()->now()] {
            return WholeFile::write(path, SetupFile::write(SetupDocument::of(account, name, now)));
        });
    call->then(this, [this, file = QFileInfo(path).fileName()](const Outcome<qint64> &bytes) {
        if (bytes)
            emit noted(tr("Set-up exported to %1.").arg(file));
        else
            say(Tone::Bad, tr("Not exported."), bytes.error().what);
    });
}
