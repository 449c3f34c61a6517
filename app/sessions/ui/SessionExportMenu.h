// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionTree.h"
#include "widgets/DrawnPicture.h"

#include <QMenu>

class Clock;

/// A session for other programs: files, the clipboard, and the same request for a shell. Everything is
/// written off the GUI thread; noted() and failed() tell.
class SessionExportMenu : public QMenu
{
    Q_OBJECT
public:
    enum class Format { Csv, Folded, Json, Session, Svg, Png, Pdf };

    explicit SessionExportMenu(Clock *clock, QWidget *parent = nullptr);
    /// What is exported; without one the menu is disabled. `curl` may be empty: then there is none to copy.
    /// `account` is the name that a saved session has in it.
    void setSession(SessionTreePtr tree, const SessionAddress &address, const QString &curl,
                    const QString &account);
    /// How the view that is shown draws itself, and how large; without one no picture can be exported.
    void setPicture(std::function<void(QPainter &, const QRectF &)> draw, QSizeF size);
    /// Neither a session nor a picture.
    void clear();
    /// Writes one of the formats to a file, over one that is there.
    void write(Format format, const QString &path);
    void copyCurl();
    void copyText();

signals:
    /// Done, in words for the activity strip.
    void noted(const QString &text);
    /// What went wrong and what helps.
    void failed(const QString &what);

private:
    bool canWrite(Format format) const;
    void enable();
    void askWhere(Format format);
    Call<qint64> *writing(Format format, const QString &path);

    Clock *m_clock;
    SessionTreePtr m_tree;
    SessionAddress m_address;
    QString m_curl;
    QString m_account;
    DrawnPicture m_picture;
    QString m_folder; ///< where the last one was written
    QAction *m_copyCurl;
    QAction *m_copyText;
};
