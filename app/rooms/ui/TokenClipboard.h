// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ClientToken.h"
#include "rooms/TokenSnippet.h"

#include <QObject>
#include <chrono>
#include <memory>

class Clock;
class ConcealedPasteboard;
class QMimeData;

/// Puts tokens on the clipboard for a short while: marked as secret where clipboard managers heed that, and
/// taken away again when the time is over or the program ends, unless something else was copied meanwhile.
class TokenClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds shortest{10}, longest{300}, usual{30};

    explicit TokenClipboard(Clock *clock, QObject *parent = nullptr);
    ~TokenClipboard() override;

    void copy(const ClientToken &token, TokenSnippet::Kind kind);
    /// Takes away what was copied, if it still lies there.
    void clear();

    /// How long the next one stays; within shortest and longest.
    void setStay(std::chrono::seconds stay);
    std::chrono::seconds stay() const { return m_stay; }

    /// Whether something of ours lies on the clipboard.
    bool isHolding() const { return !m_digest.isEmpty(); }
    std::chrono::seconds sinceCopied() const;
    std::chrono::seconds untilCleared() const;
    /// "Copied 12 s ago, leaves the clipboard in 18 s"; empty where nothing lies there.
    QString words() const;

signals:
    /// Copied, or taken away.
    void changed();

private:
    static std::unique_ptr<QMimeData> marked(const QString &text);
    void forget();
    void follow();

    Clock *m_clock;
    std::unique_ptr<ConcealedPasteboard> m_pasteboard;
    std::chrono::seconds m_stay = usual;
    QByteArray m_digest; ///< of what was copied: the text itself lies on the clipboard alone
    quint64 m_copies = 0;
    std::chrono::milliseconds m_copied{0};
    std::chrono::seconds m_stays{0};
};
