// SPDX-License-Identifier: GPL-3.0-or-later
// What SessionsPane shows. How it is put together: SessionsPaneParts.cpp; what can be done:
// SessionsPaneActions.cpp.
#include "sessions/ui/SessionsPane.h"

#include "sessions/ui/BatchView.h"
#include "sessions/ui/CompareView.h"
#include "sessions/ui/EventTable.h"
#include "sessions/ui/FindView.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/OpenBar.h"
#include "sessions/ui/SchemaMapView.h"
#include "sessions/ui/SessionExportMenu.h"
#include "sessions/ui/SessionHead.h"
#include "sessions/ui/SessionView.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/EmptyState.h"
#include "widgets/TabStrip.h"

#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace {
/// As places name them, in the order of Face.
constexpr const char *faceNames[]{"session", "find", "batch", "compare", "schema"};
} // namespace

SessionsPane::~SessionsPane() = default;

void SessionsPane::setDesk(SessionDesk *desk)
{
    if (desk == m_desk)
        return;
    dropReading();
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        disconnect(m_desk->session(), nullptr, this, nullptr);
        disconnect(m_desk->shelf(), nullptr, this, nullptr);
    }
    // Nothing of one account stands under the name of another.
    m_desk = desk;
    m_fileFailure.reset();
    if (m_compare)
        m_compare->clear();
    m_view->setSession(desk ? desk->session() : nullptr);
    m_find->setDesk(desk ? desk->records() : nullptr);
    if (m_batch)
        m_batch->setBatch(desk ? desk->batch() : nullptr);
    m_open->setAddress(desk ? desk->session()->address() : SessionAddress());
    m_open->setShelf({}, {});
    if (desk)
        connectDesk();
    if (desk && isVisible())
        begin();
    if (desk && desk->session()->tree())
        prepareExport();
    showSchema();
    showNorm();
    follow();
}

/// A file or a comparison that was asked for before would take the place of what is shown since.
void SessionsPane::dropReading()
{
    // An answer that is on its way already comes nevertheless; nobody waits for it any more.
    for (QPointer<CallBase> *call : {&m_opening, &m_comparing}) {
        if (*call)
            std::exchange(*call, nullptr)->abort();
    }
}

void SessionsPane::connectDesk()
{
    connect(m_desk->session(), &OpenSession::began, this, [this] {
        dropReading();
        m_fileFailure.reset();
        m_isFresh = true;
        m_open->setAddress(m_desk->session()->address());
        if (m_compare)
            m_compare->clear();
        follow();
        emit hereChanged();
    });
    connect(m_desk->session(), &OpenSession::treeChanged, this, [this] {
        prepareExport();
        showNorm();
        follow();
        if (std::exchange(m_isFresh, false))
            lookAtTree();
    });
    connect(m_desk->session(), &OpenSession::changed, this, &SessionsPane::follow);
    const auto showShelf = [this] {
        m_open->setShelf(m_desk->shelf()->recent(), m_desk->shelf()->bookmarks());
        showHead();
    };
    connect(m_desk->shelf(), &SessionShelf::changed, this, showShelf);
    connect(m_desk->shelf(), &SessionShelf::failed, this,
            [this](const Failure &why) { emit noted(why.what); });
    connect(m_desk, &SessionDesk::schemaChanged, this, &SessionsPane::showSchema);
    connect(m_desk, &SessionDesk::summaryChanged, this, &SessionsPane::showNorm);
    showShelf();
}

/// The keys of the tree work at once, unless the operator is typing something else meanwhile.
void SessionsPane::lookAtTree()
{
    const QWidget *focus = window()->focusWidget();
    const bool isElsewhere =
        focus && isAncestorOf(focus) && !m_open->isAncestorOf(focus) && !m_empty->isAncestorOf(focus);
    const bool isTyping =
        m_open->field()->hasFocus() && m_open->field()->text() != m_desk->session()->address().event;
    if (m_face == Face::Session && isVisible() && !isElsewhere && !isTyping)
        m_view->table()->setFocus();
}

void SessionsPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    begin();
}

/// Nothing is asked for before somebody looks.
void SessionsPane::begin()
{
    if (!m_desk)
        return;
    m_desk->shelf()->load();
    if (!m_desk->schema() && !m_desk->isLoadingSchema() && !m_desk->schemaFailure())
        m_desk->loadSchema();
    if (const auto pending = std::exchange(m_pending, std::nullopt))
        open(*pending);
}

void SessionsPane::follow()
{
    const OpenSession *session = m_desk ? m_desk->session() : nullptr;
    m_busy->setBusy(m_opening || (session && session->isReading()));
    m_open->setVisible(m_desk && m_face == Face::Session);
    if (session)
        m_open->setDepth(session->depth());
    m_open->setFailure(session ? session->failure() : std::nullopt);
    if (!session || !session->tree())
        m_export->clear();
    showHead();
    showTrouble();
    showPage();
}

void SessionsPane::showHead()
{
    const SessionTreePtr tree = m_desk ? m_desk->session()->tree() : nullptr;
    // Other faces aren't about the session that is open.
    const bool isShown = m_face == Face::Session || m_face == Face::Compare;
    if (!isShown || !tree || tree->isEmpty())
        return m_head->clear();
    m_head->setSession(*tree, m_desk->session()->from());
    const SessionAddress &address = m_desk->session()->address();
    m_head->setBookmark(!m_desk->shelf()->bookmarkOf(address).isNull(), !address.isNull());
}

void SessionsPane::showTrouble()
{
    const OpenSession *session = m_desk ? m_desk->session() : nullptr;
    const std::optional<Failure> failure = m_fileFailure ? m_fileFailure
                                           : session     ? session->failure()
                                                         : std::nullopt;
    // Without a tree the page itself says it.
    const bool isSaid = !failure || (session && !session->tree() && !m_fileFailure) ||
                        failure->kind == Failure::Kind::Cancelled;
    m_trouble->setVisible(!isSaid && m_face == Face::Session);
    if (isSaid)
        return;
    const QString title = m_fileFailure        ? tr("The session was not opened.")
                          : session->isQuick() ? tr("The records of this session are missing.")
                                               : tr("The session could not be read further.");
    // What stands there already keeps its button, and the focus on it.
    if (m_trouble->title() == title && m_trouble->text() == failure->what)
        return;
    m_trouble->clearButtons();
    m_trouble->setMessage(m_fileFailure ? Tone::Bad : Tone::Doubtful, title, failure->what);
    if (!m_fileFailure)
        connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
            if (m_desk)
                m_desk->session()->reload();
        });
}

void SessionsPane::showPage()
{
    m_empty->clearButtons();
    if (!m_desk) {
        m_empty->setMessage(QStringLiteral("sessions"), tr("No account is open"),
                            tr("Choose an account that has a key to see what its calls cost."));
        return m_pages->setCurrentWidget(m_empty);
    }
    switch (m_face) {
    case Face::Find:
        return m_pages->setCurrentWidget(m_find);
    case Face::Batch:
        return m_pages->setCurrentWidget(batchView());
    case Face::Compare:
        return m_pages->setCurrentWidget(compareView());
    case Face::Schema:
        return m_pages->setCurrentWidget(m_schema);
    case Face::Session:
        break;
    }
    const OpenSession *session = m_desk->session();
    if (session->tree())
        return m_pages->setCurrentWidget(m_view);
    m_pages->setCurrentWidget(m_empty);
    if (session->isReading()) {
        m_empty->setMessage(QStringLiteral("sessions"), tr("Reading the session …"), {});
        connect(m_empty->addButton(tr("Stop")), &QPushButton::clicked, m_desk->session(), &OpenSession::stop);
        return;
    }
    if (session->failure() && session->failure()->kind != Failure::Kind::Cancelled) {
        m_empty->setMessage(QStringLiteral("warning"), tr("The session could not be read"),
                            session->failure()->what);
        connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, this,
                [this] { openSession(m_desk->session()->address()); });
    } else {
        m_empty->setMessage(
            QStringLiteral("sessions"), tr("Which session?"),
            tr("Paste the id of an event, a link or a whole answer above; drop a saved session "
               "here; or find a session by when, to whom and how much."));
    }
    connect(m_empty->addButton(tr("Find a session …")), &QPushButton::clicked, this,
            [this] { setFace(Face::Find); });
    connect(m_empty->addButton(tr("Open a saved session …")), &QPushButton::clicked, this,
            &SessionsPane::chooseFile);
}

void SessionsPane::showSchema()
{
    if (!m_desk)
        return;
    if (const SessionSchema *schema = m_desk->schema()) {
        m_schema->setSchema(*schema);
        QStringList types;
        for (const SessionSchema::Type &type : schema->types)
            types << type.recordType;
        types.sort();
        // What nearly everybody looks for comes first.
        if (types.removeOne(QStringLiteral("call-session")))
            types.prepend(QStringLiteral("call-session"));
        m_open->setTypes(types);
    } else if (m_desk->schemaFailure()) {
        m_schema->setFailure(*m_desk->schemaFailure());
    } else {
        m_schema->setLoading();
    }
}

void SessionsPane::showNorm()
{
    const auto norm = m_desk ? m_desk->norm() : std::nullopt;
    if (norm && m_compare)
        m_compare->setNorm(*norm);
    m_view->money()->setRemark(norm && norm->isTelling() ? norm->sentence() : QString());
}

void SessionsPane::setFace(Face face)
{
    const bool isNew = face != m_face;
    m_face = face;
    m_tabs->setCurrentIndex(static_cast<int>(face));
    if (face == Face::Compare)
        showNorm();
    if (face == Face::Schema && m_desk && m_desk->schemaFailure())
        m_desk->loadSchema();
    follow();
    if (isNew)
        emit hereChanged();
}

Destination SessionsPane::here() const
{
    Destination place;
    place.pane = name();
    const SessionAddress address = m_desk ? m_desk->session()->address() : SessionAddress();
    if (m_face == Face::Session && !address.isNull())
        return address.destination();
    if (m_face != Face::Session)
        place.query.addQueryItem(QStringLiteral("face"),
                                 QLatin1String(faceNames[static_cast<size_t>(m_face)]));
    return place;
}

std::optional<SessionsPane::Face> SessionsPane::faceNamed(const QString &name)
{
    const auto found =
        std::ranges::find(faceNames, name, [](const char *word) { return QLatin1String(word); });
    if (found == std::end(faceNames))
        return std::nullopt;
    return static_cast<Face>(found - std::begin(faceNames));
}

void SessionsPane::restoreViewState(const QByteArray &state)
{
    m_view->restoreState(state);
}
