// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/MatrixPage.h"

#include "base/Clock.h"
#include "notifications/Coverage.h"
#include "notifications/NotificationBook.h"
#include "notifications/StagedSettings.h"
#include "notifications/ui/MatrixTable.h"
#include "notifications/ui/MatrixView.h"
#include "notifications/ui/PendingChanges.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/StagePanel.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/SegmentedControl.h"

#include <QDataStream>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace {
const QString cellKey = QStringLiteral("cell");
constexpr QChar separator = u'~'; ///< between the ids of a cell
} // namespace

QDateTime MatrixPage::now() const
{
    return m_desk ? m_desk->clock()->now() : QDateTime();
}

QWidget *MatrixPage::mainWidget()
{
    return m_view->cells();
}

void MatrixPage::setDesk(NotificationsDesk *desk)
{
    if (desk == m_desk)
        return;
    if (m_desk) {
        for (QObject *part :
             {static_cast<QObject *>(m_desk.data()), static_cast<QObject *>(m_desk->book()),
              static_cast<QObject *>(m_desk->staged()), static_cast<QObject *>(m_desk->commit())})
            disconnect(part, nullptr, this, nullptr);
    }
    m_desk = desk;
    m_sought = {};
    m_history.clear();
    m_last = desk ? desk->staged()->diff() : SettingsDiff();
    m_started = {};
    m_panel->setDesk(desk);
    if (desk) {
        connect(desk, &NotificationsDesk::accountChanged, this, &MatrixPage::followSoon);
        connect(desk->book(), &NotificationBook::changed, this, &MatrixPage::followSoon);
        connect(desk->staged(), &StagedSettings::changed, this, &MatrixPage::remember);
        connect(desk->staged(), &StagedSettings::changed, this, &MatrixPage::followSoon);
        connect(desk->staged(), &StagedSettings::wishesFell, this, &MatrixPage::forgetLast);
        connect(desk->commit(), &SettingsCommit::changed, this, &MatrixPage::followSoon);
        connect(desk->commit(), &SettingsCommit::movedMeanwhile, this, &MatrixPage::askAboutMoved);
        connect(desk->commit(), &SettingsCommit::ended, this, &MatrixPage::ended);
        if (isVisible())
            readFirst();
        if (desk->commit()->isAsking())
            askAboutMoved();
    }
    follow();
}

void MatrixPage::readFirst()
{
    if (m_desk && !m_desk->book()->isRead() && !m_desk->book()->isReading())
        m_desk->book()->read();
}

void MatrixPage::showEvent(QShowEvent *event)
{
    NotificationPage::showEvent(event);
    readFirst();
}

// Several parts tell of one change.
void MatrixPage::followSoon()
{
    m_soon->start();
}

void MatrixPage::follow()
{
    m_soon->stop();
    MatrixModel::State state;
    state.isByProfile = m_isByProfile;
    if (m_desk) {
        state.setup = m_desk->book()->setup();
        state.diff = PendingChanges::of(*m_desk->staged(), *m_desk->commit());
        state.steps = m_desk->commit()->steps();
        for (const Coverage::Line &line : Coverage::of(state.setup)) {
            if (line.reach == Coverage::Reach::Nobody)
                state.silentEvents.insert(line.eventId);
        }
        state.obstacle = [staged = QPointer(m_desk->staged())](const QString &condition,
                                                               const QString &channel) {
            return staged ? staged->obstacle(condition, channel) : QString();
        };
    }
    m_model.show(state);
    if (!m_sought.isEmpty())
        seek();
    followState();
    followCell();
    followActions();
    emit countChanged();
}

void MatrixPage::followState()
{
    const NotificationBook *book = m_desk ? m_desk->book() : nullptr;
    m_busy->setBusy(book && book->isReading());
    const bool hasTrouble = book && book->isRead() && book->failure();
    m_trouble->setVisible(hasTrouble);
    if (hasTrouble)
        m_trouble->setMessage(book->failure()->kind == Failure::Kind::Offline ? Tone::Doubtful
                                                                              : Tone::Waiting,
                              tr("This is how it was when it was read last."), book->failure()->what);
    const bool hasCells = m_model.rowCount() > 0 && !m_model.across().isEmpty();
    if (!hasCells)
        showNotice(notice());
    m_pages->setCurrentIndex(hasCells ? 0 : 1);
    if (!book || !book->isRead())
        return m_count->setText({});
    const NotificationSetup &setup = book->setup();
    const QString settings = tr("%n settings", nullptr, static_cast<int>(setup.settings.size()));
    const QString channels = tr("%n channels", nullptr, static_cast<int>(setup.channels.size()));
    //: how many settings on how many channels, and when they were read
    QString count = tr("%1 on %2 · read %3").arg(settings, channels, SettingWords::time(setup.readAt, now()));
    if (m_model.rowCount() != m_model.allRows())
        count =
            tr("%1 of %2 rows shown · %3", "the last is what there is")
                .arg(QLocale().toString(m_model.rowCount()), QLocale().toString(m_model.allRows()), count);
    m_count->setText(count);
}

MatrixPage::Notice MatrixPage::notice() const
{
    const QString icon = QStringLiteral("notifications");
    if (!m_desk)
        return {icon, tr("No account is open"), tr("Choose an account that has a key."), Offer::None};
    const NotificationBook *book = m_desk->book();
    if (!book->isRead()) {
        if (book->isReading() || !book->failure())
            return {icon, tr("Reading the notification settings …"), {}, Offer::None};
        return {book->failure()->kind == Failure::Kind::Offline ? QStringLiteral("offline")
                                                                : QStringLiteral("warning"),
                tr("The notification settings could not be read"), book->failure()->what, Offer::Retry};
    }
    if (m_model.allRows() == 0)
        return {icon, tr("Telnyx lists no conditions"),
                tr("There is nothing that this account could be told of."), Offer::None};
    if (m_model.across().isEmpty())
        return m_isByProfile
                   ? Notice{icon, tr("No profiles yet"),
                            tr("A profile is a group of channels. Create one, and add channels to it."),
                            Offer::NewProfile}
                   : Notice{icon, tr("No channels yet"),
                            tr("Create one first: a number, an e-mail address or a URL that is told."),
                            Offer::NewChannel};
    return {QStringLiteral("search"), tr("Nothing has these words"), tr("Take words away to see more."),
            Offer::ClearWords};
}

void MatrixPage::setWords(const QString &words)
{
    m_model.setWords(words);
    followState();
    followCell();
}

void MatrixPage::followCell()
{
    const QModelIndex index = m_view->current();
    const MatrixModel::Across *across = index.isValid() ? m_model.acrossAt(index.column()) : nullptr;
    if (!across)
        return m_cell->setText({});
    const QString lines = index.data(Qt::AccessibleDescriptionRole).toString();
    m_cell->setText(tr("%1 %2 %3: %4", "an event, an arrow, a channel, and what is so")
                        .arg(SettingWords::condition(m_model.setup(), m_model.conditionAt(index.row()).id),
                             SettingWords::arrow(), across->full,
                             QString(lines).replace(u'\n', QLatin1String(" · "))));
}

void MatrixPage::setByProfile(bool isByProfile)
{
    if (isByProfile == m_isByProfile)
        return;
    const QModelIndex index = m_view->current();
    QUrlQuery place;
    if (const MatrixModel::Across *across = index.isValid() ? m_model.acrossAt(index.column()) : nullptr) {
        place.addQueryItem(QStringLiteral("condition"), m_model.conditionAt(index.row()).id);
        place.addQueryItem(QStringLiteral("profile"), across->profileId);
    }
    m_isByProfile = isByProfile;
    m_across->setCurrent(isByProfile);
    m_sought = place;
    follow();
    emit hereChanged();
    emit layoutChanged();
}

void MatrixPage::open(const QUrlQuery &place)
{
    const QString across = place.queryItemValue(QStringLiteral("across"));
    if (!across.isEmpty() || place.hasQueryItem(QStringLiteral("channel")))
        setByProfile(across == u"profiles");
    m_sought = place;
    // A cell is of the one who stands across now.
    const QStringList cell = place.queryItemValue(cellKey, QUrl::FullyDecoded).split(separator);
    if (cell.size() == 2) {
        m_sought.addQueryItem(QStringLiteral("condition"), cell[0]);
        m_sought.addQueryItem(m_isByProfile ? QStringLiteral("profile") : QStringLiteral("channel"), cell[1]);
    }
    // The cells may lag behind the book.
    if (m_soon->isActive())
        follow();
    else
        seek();
}

QUrlQuery MatrixPage::here() const
{
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("across"),
                       m_isByProfile ? QStringLiteral("profiles") : QStringLiteral("channels"));
    const QModelIndex index = m_view->current();
    if (const MatrixModel::Across *across = index.isValid() ? m_model.acrossAt(index.column()) : nullptr)
        place.addQueryItem(cellKey, m_model.conditionAt(index.row()).id + separator + across->id);
    return place;
}

// What isn't asked for stays as it is: the row, or the column.
void MatrixPage::seek()
{
    if (!m_desk || !m_desk->book()->isRead())
        return;
    const QUrlQuery place = std::exchange(m_sought, {});
    const auto value = [&place](const char *name) {
        return place.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    const NotificationSetup &setup = m_desk->book()->setup();
    QString condition = value("condition");
    for (const NotificationCondition &each : setup.conditions) {
        if (condition.isEmpty() && !value("event").isEmpty() && each.eventId == value("event"))
            condition = each.id;
    }
    const QModelIndex current = m_view->current();
    if (condition.isEmpty() && current.isValid())
        condition = m_model.conditionAt(current.row()).id;
    const MatrixModel::Across *wanted = current.isValid() ? m_model.acrossAt(current.column()) : nullptr;
    for (const MatrixModel::Across &each : m_model.across()) {
        if (each.id == value("channel") ||
            (each.profileId == value("profile") && !value("profile").isEmpty() &&
             (!wanted || wanted->profileId != each.profileId)))
            wanted = &each;
    }
    if (!wanted && !m_model.across().isEmpty())
        wanted = &m_model.across().first();
    if (!wanted || condition.isEmpty() || m_view->setCurrent(condition, wanted->id))
        return;
    const QString across = wanted->id;
    emit clearWordsAsked(); // they hide it
    m_view->setCurrent(condition, across);
}

QByteArray MatrixPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_splitter->saveState() << m_view->layoutState() << m_isByProfile;
    return state;
}

void MatrixPage::restoreLayout(const QByteArray &state)
{
    QByteArray splitter, view;
    bool isByProfile = false;
    QDataStream in(state);
    in >> splitter >> view >> isByProfile;
    if (in.status() != QDataStream::Ok)
        return;
    const QSignalBlocker quiet(this);
    m_splitter->restoreState(splitter);
    m_view->restoreLayout(view);
    setByProfile(isByProfile);
}
