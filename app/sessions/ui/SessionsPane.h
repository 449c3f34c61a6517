// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionDesk.h"
#include "sessions/SessionFile.h"
#include "widgets/Pane.h"

#include <QPointer>

class Banner;
class BatchView;
class BusyBar;
class Clock;
class CompareView;
class EmptyState;
class FindView;
class OpenBar;
class QStackedWidget;
class SchemaMapView;
class SessionExportMenu;
class SessionHead;
class SessionView;
class TabStrip;

/// What a call cost, and why: one session as a tree and in pictures, found by its records, compared with
/// another or with many, and the map of what session analysis knows.
class SessionsPane : public Pane
{
    Q_OBJECT
public:
    enum class Face { Session, Find, Batch, Compare, Schema };

    explicit SessionsPane(Clock *clock, QWidget *parent = nullptr);
    ~SessionsPane() override;

    QString name() const override { return QStringLiteral("sessions"); }
    QString title() const override { return tr("Sessions"); }
    QString iconName() const override { return QStringLiteral("sessions"); }
    QList<QAction *> commands() const override { return m_commands; }
    /// "type=…&event=…&time=…", "batch=…&event=id@time&…", "find=type", "file=…" or "face=schema".
    bool open(const Destination &destination) override;
    Destination here() const override;

    /// Null for no account, or one without a key.
    void setDesk(SessionDesk *desk);
    SessionDesk *desk() const { return m_desk; }
    Face face() const { return m_face; }
    void setFace(Face face);
    void openSession(const SessionAddress &address);
    /// A saved session, or an answer of the API; read in the background.
    void openFile(const QString &path);
    void compareWith(const SessionAddress &other);
    void compareBoth(const SessionAddress &left, const SessionAddress &right);
    SessionView *sessionView() const { return m_view; }
    CompareView *compareView();
    FindView *findView() const { return m_find; }
    SessionExportMenu *exportMenu() const { return m_export; }

    void restoreViewState(const QByteArray &state);

signals:
    void viewStateChanged(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Nothing where no face has that name in a place.
    static std::optional<Face> faceNamed(const QString &name);
    QWidget *makeHead();
    void build();
    void makeCommands();
    void addCommand(const char *object, const QString &text, const QKeySequence &keys,
                    const std::function<void()> &work);
    void connectParts();
    void connectFaces();
    BatchView *batchView();
    void connectDesk();
    void dropReading();
    void begin();
    void follow();
    void showHead();
    void showTrouble();
    void showPage();
    void showSchema();
    void showNorm();
    void lookAtTree();
    void takeFile(Outcome<SessionFile::Content> content, const QString &name);
    void pasteAnswer(const QByteArray &answer);
    void startBatch(const QList<SessionAddress> &sessions);
    void chooseComparison();
    void chooseFile();
    void toggleBookmark();
    void copyCurl(const SessionAddress &address);
    void prepareExport();

    QPointer<SessionDesk> m_desk;
    QPointer<CallBase> m_opening;
    QPointer<CallBase> m_comparing;
    SessionAddress m_other; ///< what was compared with last
    std::optional<Failure> m_fileFailure;
    std::optional<Destination> m_pending; ///< came before there was a desk
    Face m_face = Face::Session;
    bool m_isFresh = false; ///< no tree of this session was shown yet
    QList<QAction *> m_commands;
    SessionExportMenu *m_export;
    SessionHead *m_head;
    TabStrip *m_tabs;
    OpenBar *m_open;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    SessionView *m_view;
    FindView *m_find;
    BatchView *m_batch = nullptr; ///< these two are made when they are first looked at
    CompareView *m_compare = nullptr;
    SchemaMapView *m_schema;
};
