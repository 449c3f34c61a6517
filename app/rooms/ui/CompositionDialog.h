// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "rooms/CompositionLayout.h"
#include "rooms/RoomsDesk.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

class Banner;
class ElidedLabel;
class FieldRow;
class LayoutEditor;
class QLabel;
class QPushButton;
class QScrollArea;
class SessionPicker;
class Spinner;
class WebhookFields;

/// A new composition: of which session, how it looks, and who is told. It belongs to the account that it was
/// opened in, and keeps what was entered when creating fails.
class CompositionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `known` are compositions that are there already. It closes when the desk goes.
    CompositionDialog(RoomsDesk *desk, QSet<QString> known, QWidget *parent = nullptr);
    ~CompositionDialog() override;

    /// Empty for one that is still to be picked.
    void setSession(const QString &session);
    /// The layout and the session of one that is there.
    void fill(const RoomComposition &model);
    CompositionWish wish() const;
    /// Why it can't be created now; empty when it can.
    QString obstacle() const;
    LayoutEditor *editor() const { return m_editor; }

public slots:
    void create();
    void reject() override;

signals:
    void created(const RoomComposition &composition);
    void noted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildForm();
    QWidget *buildFooter();
    void connectParts();
    void readSources();
    void sourcesCame(const Outcome<QList<LayoutSource>> &sources);
    void sessionChosen();
    void refresh();
    bool hasChanges() const;
    void ended(const Outcome<RoomComposition> &outcome);
    void showFailure(const Failure &failure);
    void setWaiting(CallBase *call);
    void copyLayout();
    void dress();

    QPointer<RoomsDesk> m_desk;
    QSet<QString> m_known;
    CompositionWish m_begun;
    bool m_isReady = false; ///< the layout it begins with was made of the session's recordings
    QPointer<CallBase> m_reading;
    QPointer<CallBase> m_creating;
    QPointer<QWidget> m_focus;
    QLabel *m_title;
    QWidget *m_form;
    QScrollArea *m_scroll;
    SessionPicker *m_session;
    FieldRow *m_sessionRow;
    Banner *m_sources;
    LayoutEditor *m_editor;
    WebhookFields *m_webhooks;
    Banner *m_failure;
    Spinner *m_spinner;
    ElidedLabel *m_reason;
    QPushButton *m_create;
};
