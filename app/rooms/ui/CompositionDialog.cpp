// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/CompositionDialog.h"

#include "rooms/CompositionOrder.h"
#include "rooms/LayoutBoard.h"
#include "rooms/SessionSources.h"
#include "rooms/ui/LayoutEditor.h"
#include "rooms/ui/RoomQuestion.h"
#include "rooms/ui/SessionPicker.h"
#include "rooms/ui/WebhookFields.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"
#include "widgets/Spinner.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

using Preset = CompositionLayout::Preset;

void CompositionDialog::setSession(const QString &session)
{
    m_session->setSession(session);
    m_begun = wish();
    readSources();
}

void CompositionDialog::fill(const RoomComposition &model)
{
    const QSize resolution = CompositionLayout::parse(model.resolution);
    CompositionWish like;
    like.webhookUrl = model.webhookUrl;
    m_webhooks->read(like);
    m_editor->board()->begin(resolution.isEmpty() ? like.resolution : resolution, model.layout);
    m_isReady = true;
    setSession(model.sessionId);
}

CompositionWish CompositionDialog::wish() const
{
    CompositionWish wish;
    wish.sessionId = m_session->session();
    wish.resolution = m_editor->board()->layout().resolution();
    wish.layout = m_editor->board()->layout().regions();
    for (VideoRegion &region : wish.layout)
        region.name = region.name.trimmed();
    m_webhooks->write(wish);
    return wish;
}

bool CompositionDialog::hasChanges() const
{
    return wish() != m_begun;
}

void CompositionDialog::sessionChosen()
{
    m_sessionRow->setError({});
    readSources();
}

void CompositionDialog::readSources()
{
    if (m_reading)
        m_reading->abort();
    m_sources->hide();
    m_editor->board()->setSources(std::nullopt);
    const QString session = m_session->session();
    if (session.isEmpty() || !m_desk) {
        m_editor->setSourcesNote(tr("Choose a session to see its recordings."));
        return refresh();
    }
    m_editor->setSourcesNote(tr("Reading the recordings of the session …"));
    auto *call = SessionSources::read(m_desk->api(), session);
    m_reading = call;
    call->then(this, [this, mine = QPointer<CallBase>(call)](const Outcome<QList<LayoutSource>> &sources) {
        if (mine == m_reading)
            sourcesCame(sources);
    });
    refresh();
}

void CompositionDialog::sourcesCame(const Outcome<QList<LayoutSource>> &sources)
{
    m_reading = nullptr;
    m_sources->clearButtons();
    if (!sources) {
        m_editor->setSourcesNote(tr("Not known: the recordings could not be read."));
        m_sources->setMessage(Tone::Bad, tr("The recordings of the session could not be read."),
                              sources.error().what);
        connect(m_sources->addButton(tr("Try again")), &QPushButton::clicked, this,
                &CompositionDialog::readSources);
        m_sources->show();
        return refresh();
    }
    m_editor->board()->setSources(*sources);
    m_editor->setSourcesNote(sources->isEmpty() ? tr("This session has no video recording.") : QString());
    const auto unready =
        std::ranges::count_if(*sources, [](const LayoutSource &source) { return !source.isReady; });
    if (unready > 0) {
        m_sources->setMessage(
            Tone::Doubtful,
            tr("%n recording(s) are still being processed.", nullptr, static_cast<int>(unready)),
            tr("They may be missing in the video. Wait until they are completed, or go on without them."));
        connect(m_sources->addButton(tr("Look again")), &QPushButton::clicked, this,
                &CompositionDialog::readSources);
        m_sources->show();
    }
    // Something to begin with, unless somebody began by himself.
    if (!m_isReady && m_editor->board()->layout().regions().isEmpty() && !sources->isEmpty()) {
        const bool hadChanges = hasChanges();
        CompositionLayout usual = m_editor->board()->layout();
        usual.apply(Preset::Grid, *sources);
        m_editor->board()->begin(usual.resolution(), usual.regions());
        if (!hadChanges)
            m_begun = wish();
    }
    m_isReady = true;
    refresh();
}

QString CompositionDialog::obstacle() const
{
    if (!m_desk)
        return tr("The account is gone.");
    if (m_desk->account().readOnly)
        return tr("This account is read-only: nothing is created.");
    if (m_creating)
        return tr("Being created …");
    if (const QString why = m_session->obstacle(); !why.isEmpty())
        return why;
    if (m_reading)
        return tr("Reading the recordings of the session …");
    for (const CompositionFinding &finding : m_editor->board()->findings()) {
        if (!finding.isWarning && !m_editor->board()->isSound())
            return finding.text;
    }
    return m_webhooks->obstacle();
}

void CompositionDialog::refresh()
{
    const QString reason = obstacle();
    m_reason->setText(reason);
    m_create->setEnabled(reason.isEmpty());
    m_create->setToolTip(reason.isEmpty() ? tr("Ctrl+Enter") : reason);
    m_create->setAccessibleDescription(reason);
}

void CompositionDialog::create()
{
    if (!obstacle().isEmpty())
        return;
    m_failure->hide();
    auto *order = new CompositionOrder(m_desk->api(), m_desk->clock(), wish(), m_known);
    order->then(this, [this](const Outcome<RoomComposition> &outcome) { ended(outcome); });
    setWaiting(order);
}

void CompositionDialog::setWaiting(CallBase *call)
{
    if (call)
        m_focus = focusWidget();
    m_creating = call;
    m_form->setEnabled(!call);
    m_spinner->setVisible(call);
    refresh();
    if (!call && m_focus)
        m_focus->setFocus();
}

void CompositionDialog::ended(const Outcome<RoomComposition> &outcome)
{
    setWaiting(nullptr);
    if (!outcome)
        return showFailure(outcome.error());
    emit created(*outcome);
    accept();
}

void CompositionDialog::showFailure(const Failure &failure)
{
    const auto session = failure.problemAt(QStringLiteral("session_id"));
    if (session)
        m_sessionRow->setError(session->detail.isEmpty() ? session->title : session->detail);
    const auto refused = CompositionFinding::refused(failure, m_editor->board()->layout());
    m_editor->board()->setRefused(refused);
    // What is wrong comes into sight.
    const auto first =
        std::ranges::find_if(refused, [](const CompositionFinding &one) { return one.region >= 0; });
    if (first != refused.cend())
        m_editor->board()->setCurrent(first->region);
    if (m_webhooks->mark(failure) && refused.isEmpty())
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_webhooks); });
    QString text = failure.what;
    if (failure.kind == Failure::Kind::Cancelled)
        text = tr("You stopped waiting. Telnyx may have taken it all the same: read the list before you "
                  "create it again.");
    for (const Problem &problem : failure.problems) {
        // What `what` quotes already isn't said twice.
        if (!problem.detail.isEmpty() && !text.contains(problem.detail))
            text += u'\n' + problem.detail;
    }
    m_failure->setMessage(failure.kind == Failure::Kind::Unconfirmed ? Tone::Doubtful : Tone::Bad,
                          failure.kind == Failure::Kind::Unconfirmed ? tr("Perhaps created, perhaps not.")
                                                                     : tr("Not created."),
                          text);
    m_failure->show();
    refresh();
}

void CompositionDialog::copyLayout()
{
    QApplication::clipboard()->setText(m_editor->board()->layout().json());
    emit noted(tr("Layout copied as JSON"));
}

void CompositionDialog::reject()
{
    if (m_creating)
        return m_creating->abort();
    if (!m_desk || !hasChanges())
        return QDialog::reject();
    RoomQuestion::ask(this,
                      {.question = tr("Close without creating it?"),
                       .detail = tr("The layout that you made is lost then. Nothing was created."),
                       .yes = tr("Discard it"),
                       .no = tr("Go on editing")},
                      [this] { QDialog::reject(); });
}
