// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/CompositionsPage.h"

#include "base/Clock.h"
#include "base/ShortId.h"
#include "rooms/CompositionWatch.h"
#include "rooms/CompositionWords.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/CompositionColumns.h"
#include "rooms/ui/CompositionDialog.h"
#include "rooms/ui/CompositionPanel.h"
#include "widgets/Banner.h"
#include "widgets/TableView.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>

namespace {
/// The filter's keys, and how a place names them: there "session" asks for a new composition.
const QList<std::pair<QString, QString>> &filterKeys()
{
    static const QList<std::pair<QString, QString>> keys{
        {QStringLiteral("session"), QStringLiteral("of")},
        {QStringLiteral("status"), QStringLiteral("status")},
        {QStringLiteral("created"), QStringLiteral("created")}};
    return keys;
}

const QString compositionKey = QStringLiteral("composition");
const QString sessionKey = QStringLiteral("session");
} // namespace

CompositionsPage::CompositionsPage(QWidget *parent)
    : RoomPage(parent),
      m_table(new ItemTableOf<RoomComposition>(
          CompositionColumns::make([this](const QString &id) { return roomName(id); },
                                   [this] { return now(); }),
          this)),
      m_reading(new ListReadingOf<RoomComposition>(m_table, this)),
      m_filters(new RoomFilterBar(QStringLiteral("compositionsFilters"), fields(), this)),
      m_panel(new CompositionPanel(this)),
      m_result(new Banner(this)),
      m_split(new QSplitter(Qt::Horizontal, this)),
      m_random(QRandomGenerator::securelySeeded())
{
    setObjectName(QStringLiteral("compositionsPage"));
    makeList();
    makeActions();
    build();
    connect(m_filters, &RoomFilterBar::changed, this, &CompositionsPage::filterChanged);
    connect(m_reading, &ListReading::changed, this, &CompositionsPage::follow);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &CompositionsPage::followSelection);
    connect(m_panel, &CompositionPanel::destinationAsked, this, &RoomPage::destinationAsked);
    connect(m_panel, &CompositionPanel::noted, this, &RoomPage::noted);
    followSelection();
}

CompositionsPage::~CompositionsPage() = default;

void CompositionsPage::setDesk(RoomsDesk *desk)
{
    if (desk == m_desk)
        return;
    delete std::exchange(m_watch, nullptr);
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
        m_watch = new CompositionWatch(desk->api(), desk->clock(), &m_random, this);
        m_watch->setWatched(isVisible());
        connect(m_watch, &CompositionWatch::read, this, &CompositionsPage::tookLook);
        connect(m_watch, &CompositionWatch::gone, this, &CompositionsPage::wentAway);
        connect(desk->directory(), &RoomDirectory::changed, this, [this] {
            m_table->refresh();
            followSelection();
        });
        if (isVisible())
            ask();
    }
    followSelection();
    emit countChanged();
}

void CompositionsPage::ask()
{
    if (!m_desk)
        return;
    m_isAsked = true;
    m_desk->directory()->load();
    const RoomCompositionFilter filter = RoomCompositionFilter::of(m_filters->values());
    m_list->setFiltered(!m_filters->values().isEmpty());
    m_reading->setAsk([api = m_desk->api(), filter](const RoomApi::Use<RoomComposition> &use) {
        return api->compositions(filter, use);
    });
}

void CompositionsPage::filterChanged()
{
    m_wanted.clear();
    ask();
    emit hereChanged();
}

void CompositionsPage::reload()
{
    if (!m_desk)
        return;
    if (m_isAsked)
        m_reading->read();
    else
        ask();
}

void CompositionsPage::follow()
{
    if (m_watch)
        m_watch->follow(m_table->items());
    if (!m_wanted.isEmpty() && m_list->select(m_wanted) && m_reading->isComplete() && !m_reading->isReading())
        m_wanted.clear();
    else if (!m_wanted.isEmpty() && !m_reading->isReading() && std::exchange(m_seeksAfterReading, false))
        seek();
    emit countChanged();
}

// What the watch brings: a row of the list that is one step further, or done.
void CompositionsPage::tookLook(const RoomComposition &now)
{
    const RoomComposition *before = m_table->find(now.id);
    if (!before)
        return;
    const bool isDone =
        CompositionWords::isUnfinished(before->status) && !CompositionWords::isUnfinished(now.status);
    m_table->put({now});
    if (isDone && now.isComplete())
        emit noted(tr("%1 is completed").arg(nameOf(now)));
    else if (isDone) //: a composition, and its status as it came
        emit noted(tr("%1: %2").arg(nameOf(now), CompositionWords::status(now.status)));
    follow();
}

void CompositionsPage::wentAway(const QString &id)
{
    if (const RoomComposition *one = m_table->find(id))
        emit noted(tr("%1 does not exist any more").arg(nameOf(*one)));
    m_table->remove({id});
    follow();
}

void CompositionsPage::showEvent(QShowEvent *event)
{
    RoomPage::showEvent(event);
    if (m_desk && !m_isAsked)
        ask();
    if (m_watch)
        m_watch->setWatched(true);
}

void CompositionsPage::hideEvent(QHideEvent *event)
{
    RoomPage::hideEvent(event);
    if (m_watch)
        m_watch->setWatched(false);
}

void CompositionsPage::setWords(const QString &words)
{
    m_list->setWords(words);
}

void CompositionsPage::open(const QUrlQuery &place)
{
    RoomFilterBar::Values values;
    for (const auto &[key, name] : filterKeys()) {
        if (const QString value = place.queryItemValue(name, QUrl::FullyDecoded); !value.isEmpty())
            values.insert(key, value);
    }
    const QString wanted = place.queryItemValue(compositionKey, QUrl::FullyDecoded);
    const QString session = place.queryItemValue(sessionKey, QUrl::FullyDecoded);
    // One that is meant is shown without filters, which could hide it.
    const bool isOther = values != m_filters->values();
    m_filters->setValues(values);
    if (isOther || !m_isAsked)
        ask();
    m_wanted = wanted;
    if (!wanted.isEmpty())
        seek();
    if (session.isEmpty())
        return;
    if (!m_new->isEnabled())
        return emit noted(m_new->toolTip());
    openDialog()->setSession(session);
}

void CompositionsPage::seek()
{
    if (!m_desk || m_list->select(m_wanted))
        return follow();
    // The list's end would take away one that it doesn't have.
    m_seeksAfterReading = m_reading->isReading();
    if (m_seeksAfterReading)
        return;
    m_desk->api()->composition(m_wanted)->then(
        m_watch, [this, id = m_wanted](const Outcome<RoomComposition> &found) {
            if (m_wanted != id)
                return;
            if (found) {
                m_table->put({*found});
                follow();
            } else if (found.error().kind == Failure::Kind::NotFound) {
                m_wanted.clear();
                emit noted(tr("The composition %1 does not exist any more.").arg(ShortId::of(id)));
            } else {
                emit noted(found.error().what);
            }
        });
}

QUrlQuery CompositionsPage::here() const
{
    QUrlQuery place;
    for (const auto &[key, name] : filterKeys()) {
        if (const QString value = m_filters->values().value(key); !value.isEmpty())
            place.addQueryItem(name, value);
    }
    if (const QStringList ids = m_list->selectedIds(); ids.size() == 1)
        place.addQueryItem(compositionKey, ids.first());
    return place;
}

QList<QAction *> CompositionsPage::commands() const
{
    return {m_new, m_reuse, m_download, m_delete, m_reload, m_filters->editAction()};
}

QWidget *CompositionsPage::mainWidget()
{
    return m_list->table();
}

int CompositionsPage::count() const
{
    return m_desk && m_reading->isComplete() ? m_table->loaded() : -1;
}

QByteArray CompositionsPage::layoutState() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject state{{QStringLiteral("columns"), text(m_list->table()->headerState())},
                            {QStringLiteral("split"), text(m_split->saveState())},
                            {QStringLiteral("folder"), m_folder}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void CompositionsPage::restoreLayout(const QByteArray &bytes)
{
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    const auto piece = [&](QStringView key) {
        return QByteArray::fromBase64(state.value(key).toString().toLatin1());
    };
    if (!m_list->table()->restoreHeaderState(piece(u"columns")))
        m_list->table()->resetColumns();
    m_split->restoreState(piece(u"split"));
    m_folder = state.value(u"folder").toString();
}
