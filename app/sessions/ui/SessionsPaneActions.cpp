// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in SessionsPane.
#include "base/ShortId.h"
#include "sessions/SessionApi.h"
#include "sessions/ui/BatchView.h"
#include "sessions/ui/CompareDialog.h"
#include "sessions/ui/CompareView.h"
#include "sessions/ui/FindView.h"
#include "sessions/ui/MoneyViews.h"
#include "sessions/ui/OpenBar.h"
#include "sessions/ui/SchemaMapView.h"
#include "sessions/ui/SessionExportMenu.h"
#include "sessions/ui/SessionHead.h"
#include "sessions/ui/SessionView.h"
#include "sessions/ui/SessionsPane.h"
#include "widgets/Banner.h"
#include "widgets/TabStrip.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>

void SessionsPane::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setFace(static_cast<Face>(tab)); });
    connect(m_open, &OpenBar::openAsked, this, &SessionsPane::openSession);
    connect(m_open, &OpenBar::answerPasted, this, &SessionsPane::pasteAnswer);
    connect(m_open, &OpenBar::depthChosen, this, [this](int depth) {
        if (m_desk)
            m_desk->session()->setDepth(depth);
    });
    connect(m_open, &OpenBar::findAsked, this, [this](const QString &type) {
        m_find->setType(type);
        setFace(Face::Find);
    });
    connect(m_trouble, &Banner::closed, m_trouble, &QWidget::hide);
    connect(m_head, &SessionHead::bookmarkAsked, this, &SessionsPane::toggleBookmark);
    connect(m_head, &SessionHead::compareAsked, this, &SessionsPane::chooseComparison);
    connect(m_view, &SessionView::openAsked, this, &SessionsPane::openSession);
    connect(m_view, &SessionView::recordsAsked, this, &SessionsPane::destinationAsked);
    connect(m_view, &SessionView::curlAsked, this, &SessionsPane::copyCurl);
    connect(m_view, &SessionView::noted, this, &SessionsPane::noted);
    connect(m_view, &SessionView::stateChanged, this, [this] { emit viewStateChanged(m_view->state()); });
    connect(m_export, &SessionExportMenu::noted, this, &SessionsPane::noted);
    connect(m_export, &SessionExportMenu::failed, this, [this](const QString &what) {
        m_trouble->clearButtons();
        m_trouble->setMessage(Tone::Bad, tr("The session was not exported."), what);
        m_trouble->show();
    });
}

void SessionsPane::connectFaces()
{
    connect(m_find, &FindView::sessionAsked, this, &SessionsPane::openSession);
    connect(m_find, &FindView::batchAsked, this, &SessionsPane::startBatch);
    connect(m_find, &FindView::noted, this, &SessionsPane::noted);
    connect(m_schema, &SchemaMapView::typeActivated, this, [this](const QString &type) {
        m_find->setType(type);
        setFace(Face::Find);
    });
    connect(m_schema, &SchemaMapView::retryAsked, this, [this] {
        if (m_desk)
            m_desk->loadSchema();
    });
}

// Their charts take a while to make, and the program starts without a look at them.
BatchView *SessionsPane::batchView()
{
    if (m_batch)
        return m_batch;
    m_batch = new BatchView(this);
    m_pages->addWidget(m_batch);
    connect(m_batch, &BatchView::sessionAsked, this, &SessionsPane::openSession);
    connect(m_batch, &BatchView::noted, this, &SessionsPane::noted);
    connect(m_batch, &BatchView::compareAsked, this, &SessionsPane::compareBoth);
    m_batch->setBatch(m_desk ? m_desk->batch() : nullptr);
    return m_batch;
}

CompareView *SessionsPane::compareView()
{
    if (m_compare)
        return m_compare;
    m_compare = new CompareView(this);
    m_pages->addWidget(m_compare);
    connect(m_compare, &CompareView::swapAsked, this, [this] {
        if (m_desk && !m_other.isNull())
            compareBoth(m_other, SessionAddress(m_desk->session()->address()));
    });
    connect(m_compare, &CompareView::retryAsked, this, [this] { compareWith(SessionAddress(m_other)); });
    connect(m_compare, &CompareView::eventActivated, this, [this](int left, int) {
        const SessionTreePtr tree = m_desk ? m_desk->session()->tree() : nullptr;
        if (left < 0 || !tree)
            return;
        setFace(Face::Session);
        // It may have been read deeper since.
        m_view->setCurrent(tree->placeOf(*m_compare->comparison().left(), left));
    });
    showNorm();
    return m_compare;
}

bool SessionsPane::open(const Destination &destination)
{
    if (destination.pane != name())
        return false;
    if (!m_desk) {
        m_pending = destination;
        return true;
    }
    if (const QString file = destination.value(QStringLiteral("file")); !file.isEmpty()) {
        openFile(file);
        return true;
    }
    if (const QList<SessionAddress> sessions = SessionBatch::sessionsOf(destination); !sessions.isEmpty()) {
        startBatch(sessions);
        return true;
    }
    if (const QString type = destination.value(QStringLiteral("find")); !type.isEmpty()) {
        m_find->setType(type);
        setFace(Face::Find);
        return true;
    }
    const SessionAddress address = SessionAddress::of(destination);
    if (const auto face = faceNamed(destination.value(QStringLiteral("face"))))
        setFace(*face);
    else if (!address.isNull() && address != m_desk->session()->address())
        openSession(address);
    else if (!address.isNull())
        setFace(Face::Session);
    return true;
}

void SessionsPane::openSession(const SessionAddress &address)
{
    if (!m_desk)
        return;
    setFace(Face::Session);
    m_desk->session()->open(address);
}

void SessionsPane::openFile(const QString &path)
{
    if (!m_desk) {
        m_pending = SessionFile::place(path);
        return;
    }
    if (m_opening)
        m_opening->abort();
    setFace(Face::Session);
    auto *opening = SessionFile::open(this, path);
    m_opening = opening;
    opening->then(this, [this, self = QPointer<CallBase>(opening),
                         file = QFileInfo(path).fileName()](Outcome<SessionFile::Content> content) {
        if (self == m_opening)
            takeFile(std::move(content), file);
    });
    follow();
}

void SessionsPane::takeFile(Outcome<SessionFile::Content> content, const QString &file)
{
    m_opening = nullptr;
    m_fileFailure.reset();
    if (content && m_desk) {
        m_desk->session()->show(content->tree, content->address, file);
        emit noted(tr("“%1” opened").arg(file));
    } else if (!content && content.error().kind != Failure::Kind::Cancelled) {
        m_fileFailure = content.error();
    }
    follow();
}

void SessionsPane::pasteAnswer(const QByteArray &answer)
{
    if (!m_desk)
        return;
    auto *reading =
        runInBackground<SessionFile::Content>(this, [answer] { return SessionFile::parse(answer); });
    m_opening = reading;
    reading->then(this, [this, self = QPointer<CallBase>(reading)](Outcome<SessionFile::Content> content) {
        if (self == m_opening)
            takeFile(std::move(content), tr("pasted answer"));
    });
    follow();
}

void SessionsPane::startBatch(const QList<SessionAddress> &sessions)
{
    if (!m_desk || sessions.isEmpty())
        return;
    setFace(Face::Batch);
    m_desk->batch()->start(sessions);
    if (CallBase *work = m_desk->batch()->work())
        emit workStarted(work, tr("Reading %n session(s)", nullptr, static_cast<int>(sessions.size())));
}

void SessionsPane::chooseComparison()
{
    if (!m_desk || !m_desk->session()->tree())
        return;
    auto *dialog = new CompareDialog(m_desk->session()->address(), m_desk->shelf()->recent(),
                                     m_desk->shelf()->bookmarks(), this);
    connect(dialog, &CompareDialog::chosen, this, &SessionsPane::compareWith);
    dialog->open();
}

void SessionsPane::compareBoth(const SessionAddress &left, const SessionAddress &right)
{
    if (!m_desk)
        return;
    openSession(left);
    // What it is compared with has to wait for what is compared; another account may be looked at by then.
    auto *once = new QObject(this);
    connect(m_desk->session(), &OpenSession::treeChanged, once, [this, once, right, desk = m_desk] {
        if (desk && desk->session()->isQuick())
            return;
        once->deleteLater();
        if (desk && desk == m_desk)
            compareWith(right);
    });
    connect(m_desk->session(), &OpenSession::began, once, &QObject::deleteLater);
}

void SessionsPane::compareWith(const SessionAddress &other)
{
    if (!m_desk || !m_desk->session()->tree())
        return;
    if (m_comparing)
        m_comparing->abort();
    m_other = other;
    setFace(Face::Compare);
    compareView()->clear();
    showNorm();
    auto *comparing = m_desk->compareWith(other);
    m_comparing = comparing;
    emit workStarted(comparing, tr("Comparing with %1").arg(ShortId::of(other.event)));
    comparing->then(this, [this, self = QPointer<CallBase>(comparing)](Outcome<SessionComparison> both) {
        if (self != m_comparing)
            return;
        m_comparing = nullptr;
        if (both)
            m_compare->setComparison(*both);
        else if (both.error().kind != Failure::Kind::Cancelled)
            m_compare->setFailure(both.error());
    });
}

void SessionsPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a saved session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Saved sessions (%1)").arg(QStringLiteral("*.") + QLatin1String(SessionFile::suffix)),
         tr("Answers of the API (%1)").arg(QStringLiteral("*.json")), tr("All files (%1)").arg(u'*')});
    connect(dialog, &QFileDialog::fileSelected, this, &SessionsPane::openFile);
    dialog->open();
}

void SessionsPane::toggleBookmark()
{
    if (!m_desk || !m_desk->session()->tree() || m_desk->session()->address().isNull())
        return;
    const SessionSummary summary = m_desk->summary();
    const QString bookmark = m_desk->shelf()->bookmarkOf(summary.address);
    if (bookmark.isNull()) {
        m_desk->shelf()->setBookmark(
            summary, tr("%1 %2").arg(summary.address.type, ShortId::of(summary.address.event)));
        return emit noted(tr("Session bookmarked"));
    }
    m_desk->shelf()->setBookmark(summary, QString());
    emit notedWithUndo(tr("Bookmark taken away"), [desk = m_desk, summary, bookmark] {
        if (desk)
            desk->shelf()->setBookmark(summary, bookmark);
    });
}

void SessionsPane::copyCurl(const SessionAddress &address)
{
    if (!m_desk || address.isNull())
        return;
    QGuiApplication::clipboard()->setText(
        m_desk->api()->curl(address, m_desk->session()->depth(), SessionApi::Expand::Record));
    emit noted(tr("cURL command copied; the key stands as $TELNYX_API_KEY"));
}

void SessionsPane::prepareExport()
{
    const OpenSession *session = m_desk->session();
    if (!session->tree())
        return m_export->clear();
    const QString curl =
        session->address().isNull()
            ? QString()
            : m_desk->api()->curl(session->address(), session->depth(), SessionApi::Expand::Record);
    m_export->setPicture(
        [this](QPainter &painter, const QRectF &area) { m_view->money()->draw(painter, area); },
        QSizeF(1'200, 700));
    m_export->setSession(session->tree(), session->address(), curl, m_desk->account().name);
}

void SessionsPane::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls[0].isLocalFile())
        event->acceptProposedAction();
}

void SessionsPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}
