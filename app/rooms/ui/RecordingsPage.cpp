// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RecordingsPage.h"

#include "base/ShortId.h"
#include "rooms/ParticipantNames.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/RecordingColumns.h"
#include "rooms/ui/RecordingPanel.h"
#include "widgets/Banner.h"
#include "widgets/TableView.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {
constexpr std::chrono::seconds unfinishedEvery{15};
constexpr int mostNamesAtOnce = 60; ///< of the rows in sight

const QStringList &filterKeys()
{
    static const QStringList keys{QStringLiteral("room"),        QStringLiteral("session"),
                                  QStringLiteral("participant"), QStringLiteral("type"),
                                  QStringLiteral("status"),      QStringLiteral("started"),
                                  QStringLiteral("ended"),       QStringLiteral("seconds")};
    return keys;
}
} // namespace

RecordingsPage::RecordingsPage(std::function<bool(const QUrl &)> openOutside, QWidget *parent)
    : RoomPage(parent),
      m_openOutside(std::move(openOutside)),
      m_table(new ItemTableOf<RoomRecording>(
          RecordingColumns::make([this](const QString &id) { return roomName(id); },
                                 [this](const QString &id) { return whoName(id); }),
          this)),
      m_reading(new ListReadingOf<RoomRecording>(m_table, this)),
      m_filters(new RoomFilterBar(QStringLiteral("recordingsFilters"), fields(), this)),
      m_panel(new RecordingPanel(this)),
      m_result(new Banner(this)),
      m_player(new RecordingPlayer(m_openOutside, this)),
      m_random(QRandomGenerator::securelySeeded()),
      m_order{DownloadDialog::usualFolder(), RoomDownloads::usualPattern(), true}
{
    setObjectName(QStringLiteral("recordingsPage"));
    makeList();
    makeActions();
    build();
    connect(m_filters, &RoomFilterBar::changed, this, &RecordingsPage::filterChanged);
    connect(m_reading, &ListReading::changed, this, [this] {
        selectWanted();
        askNames();
        if (m_poller && !m_reading->isReading())
            m_poller->restart(); // everything is as new as it gets
        emit countChanged();
    });
    connect(m_table, &QAbstractItemModel::dataChanged, this, &RecordingsPage::followSelection);
    connect(m_panel, &RecordingPanel::destinationAsked, this, &RoomPage::destinationAsked);
    connect(m_panel, &RecordingPanel::noted, this, &RoomPage::noted);
    followSelection();
}

RecordingsPage::~RecordingsPage() = default;

void RecordingsPage::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    delete std::exchange(m_names, nullptr);
    delete std::exchange(m_poller, nullptr);
    m_looking.clear();
    m_player->forget();
    m_result->hide();
    m_wanted.clear();
    m_isAsked = false;
    m_filters->setValues({});
    m_list->setFiltered(false);
    m_reading->setAsk({});
    if (m_desk)
        disconnect(m_desk->directory(), nullptr, this, nullptr);
    m_desk = desk;
    m_list->setReading(desk ? m_reading : nullptr);
    if (desk) {
        m_names = new ParticipantNames(desk->api(), this);
        connect(m_names, &ParticipantNames::came, this, &RecordingsPage::takeName);
        connect(desk->directory(), &RoomDirectory::changed, this, [this] {
            m_table->refresh();
            m_filters->refresh();
            followSelection();
        });
        startPolling();
        if (isVisible())
            ask();
    }
    followSelection();
    emit countChanged();
}

void RecordingsPage::startPolling()
{
    m_poller = new Poller(m_desk->clock(), &m_random, this);
    m_poller->setInterval(unfinishedEvery);
    m_poller->setHeld(Poller::Hold::Hidden, !isVisible());
    connect(m_poller, &Poller::due, this, &RecordingsPage::lookAtUnfinished);
    m_poller->start();
}

// Only those that are still being made are asked for again, each by its id.
void RecordingsPage::lookAtUnfinished()
{
    if (!m_desk || m_reading->isReading())
        return;
    for (const RoomRecording &recording : m_table->items()) {
        if (recording.status != u"processing" || m_looking.contains(recording.id))
            continue;
        m_looking.insert(recording.id);
        m_desk->api()
            ->recording(recording.id)
            ->then(m_poller, [this, id = recording.id](const Outcome<RoomRecording> &now) {
                m_looking.remove(id);
                if (now)
                    m_table->put({*now});
                else if (now.error().kind == Failure::Kind::NotFound)
                    m_table->remove({id});
                emit countChanged();
            });
    }
}

void RecordingsPage::ask()
{
    if (!m_desk)
        return;
    m_isAsked = true;
    m_desk->directory()->load();
    const RoomRecordingFilter filter = RoomRecordingFilter::of(m_filters->values());
    m_list->setFiltered(!filter.isEmpty());
    m_reading->setAsk([api = m_desk->api(), filter](const RoomApi::Use<RoomRecording> &use) {
        return api->recordings(filter, use);
    });
}

void RecordingsPage::filterChanged()
{
    m_wanted.clear();
    ask();
    followActions();
    emit hereChanged();
}

void RecordingsPage::refresh()
{
    if (!m_desk)
        return;
    if (m_isAsked)
        m_reading->read();
    else
        ask();
}

void RecordingsPage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    if (m_desk && !m_isAsked)
        ask();
    if (m_poller)
        m_poller->setHeld(Poller::Hold::Hidden, false);
}

void RecordingsPage::hideEvent(QHideEvent *event)
{
    RoomPage::hideEvent(event);
    if (m_poller)
        m_poller->setHeld(Poller::Hold::Hidden, true);
}

void RecordingsPage::setWords(const QString &words)
{
    m_words = words;
    m_list->setWords(words);
}

QString RecordingsPage::searchHint() const
{
    return tr("Find in recordings");
}

// A recording is shown without filters, which could hide it.
void RecordingsPage::open(const QUrlQuery &place)
{
    RoomFilterBar::Values values;
    for (const QString &key : filterKeys()) {
        const QString value = place.queryItemValue(key, QUrl::FullyDecoded);
        if (!value.isEmpty())
            values.insert(key, value);
    }
    const QString wanted = place.queryItemValue(QStringLiteral("recording"), QUrl::FullyDecoded);
    if (values.isEmpty() && wanted.isEmpty() && m_isAsked && m_filters->values().isEmpty())
        return;
    const bool isOther = values != m_filters->values();
    m_filters->setValues(values);
    m_wanted = wanted;
    if (isOther || !m_isAsked)
        ask();
    if (!wanted.isEmpty())
        fetchWanted(wanted);
    followActions();
}

void RecordingsPage::fetchWanted(const QString &id)
{
    if (!m_desk)
        return;
    selectWanted();
    m_desk->api()->recording(id)->then(m_names, [this, id](const Outcome<RoomRecording> &found) {
        if (m_wanted != id)
            return;
        if (found) {
            m_table->put({*found});
            selectWanted();
        } else if (found.error().kind == Failure::Kind::NotFound) {
            m_wanted.clear();
            emit noted(tr("The recording %1 does not exist any more.").arg(ShortId::of(id)));
        } else {
            emit noted(found.error().what);
        }
    });
}

// Until the list was read whole, it may go and come again.
void RecordingsPage::selectWanted()
{
    if (m_wanted.isEmpty() || !m_list->select(m_wanted))
        return;
    if (m_reading->isComplete() && !m_reading->isReading())
        m_wanted.clear();
}

QUrlQuery RecordingsPage::here() const
{
    QUrlQuery place;
    const RoomFilterBar::Values values = m_filters->values();
    for (const QString &key : filterKeys()) {
        if (const QString value = values.value(key); !value.isEmpty())
            place.addQueryItem(key, value);
    }
    if (const QStringList ids = m_list->selectedIds(); ids.size() == 1)
        place.addQueryItem(QStringLiteral("recording"), ids.first());
    return place;
}

QList<QAction *> RecordingsPage::commands() const
{
    return {m_play, m_download, m_downloadNow, m_delete, m_bulkDelete, m_refresh, m_filters->editAction()};
}

QWidget *RecordingsPage::mainWidget()
{
    return m_list->table();
}

int RecordingsPage::count() const
{
    return m_desk && m_reading->isComplete() ? m_table->loaded() : -1;
}

QByteArray RecordingsPage::layoutState() const
{
    const QJsonObject state{
        {QStringLiteral("columns"), QString::fromLatin1(m_list->table()->headerState().toBase64())},
        {QStringLiteral("folder"), m_order.folder},
        {QStringLiteral("pattern"), m_order.pattern},
        {QStringLiteral("sums"), m_order.withSums}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void RecordingsPage::restoreLayout(const QByteArray &bytes)
{
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    m_list->table()->restoreHeaderState(
        QByteArray::fromBase64(state.value(u"columns").toString().toLatin1()));
    m_order.folder = state.value(u"folder").toString(DownloadDialog::usualFolder());
    m_order.pattern = state.value(u"pattern").toString();
    if (!RoomDownloads::patternTrouble(m_order.pattern).isEmpty())
        m_order.pattern = RoomDownloads::usualPattern();
    m_order.withSums = state.value(u"sums").toBool(true);
    followActions();
}

QString RecordingsPage::whoName(const QString &id) const
{
    return m_names ? m_names->nameOf(id) : ShortId::of(id);
}

void RecordingsPage::takeName(const QString &participant)
{
    QStringList rows;
    for (const RoomRecording &recording : m_table->items()) {
        if (recording.participantId == participant)
            rows << recording.id;
    }
    m_table->refresh(rows);
    m_filters->refresh();
    followSelection();
}

// Of the rows in sight only: a list may have thousands.
void RecordingsPage::askNames()
{
    if (!m_names || !isVisible())
        return;
    const TableView *view = m_list->table();
    const int first = std::max(0, view->rowAt(0));
    const int last = view->rowAt(view->viewport()->height() - 1);
    QStringList ids;
    for (int row = first; row < m_table->rowCount() && (last < 0 || row <= last); ++row) {
        if (ids.size() == mostNamesAtOnce)
            break;
        ids << m_table->at(row)->participantId;
    }
    m_names->ask(ids);
}
