// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/TokenClipboard.h"

#include "base/Clock.h"
#include "rooms/ui/ConcealedPasteboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

using namespace std::chrono_literals;

namespace {
QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}
} // namespace

TokenClipboard::TokenClipboard(Clock *clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_pasteboard(std::make_unique<ConcealedPasteboard>())
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &TokenClipboard::follow);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &TokenClipboard::clear);
}

TokenClipboard::~TokenClipboard()
{
    if (qApp)
        clear();
}

std::unique_ptr<QMimeData> TokenClipboard::marked(const QString &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
#if defined(Q_OS_WIN)
    // Each a DWORD of 0 or of any value: no history, no cloud, no watchers.
    const QByteArray no(4, '\0');
    const QString format = QStringLiteral("application/x-qt-windows-mime;value=\"%1\"");
    data->setData(format.arg(QLatin1String("ExcludeClipboardContentFromMonitorProcessing")), no);
    data->setData(format.arg(QLatin1String("CanIncludeInClipboardHistory")), no);
    data->setData(format.arg(QLatin1String("CanUploadToCloudClipboard")), no);
#elif defined(Q_OS_MACOS)
    data->setData(QLatin1String(ConcealedPasteboard::mimeType), text.toUtf8());
#else
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
#endif
    return data;
}

void TokenClipboard::copy(const ClientToken &token, TokenSnippet::Kind kind)
{
    const QString text =
        TokenSnippet::text(kind, token.roomId, QString::fromUtf8(token.token.reveal(SecretPass())));
    m_digest.clear(); // what the clipboard says of the old one isn't news
    QGuiApplication::clipboard()->setMimeData(marked(text).release());
    m_digest = digest(text);
    m_copied = m_clock->monotonic();
    m_stays = m_stay;
    m_clock->after(m_stays, this, [this, copy = ++m_copies] {
        if (copy == m_copies)
            clear();
    });
    emit changed();
}

void TokenClipboard::clear()
{
    if (!isHolding())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const bool isOurs = digest(clipboard->text()) == m_digest;
    forget();
    if (isOurs)
        clipboard->clear();
    emit changed();
}

void TokenClipboard::follow()
{
    if (!isHolding() || digest(QGuiApplication::clipboard()->text()) == m_digest)
        return;
    forget();
    emit changed();
}

void TokenClipboard::forget()
{
    m_digest.clear();
    ++m_copies;
}

void TokenClipboard::setStay(std::chrono::seconds stay)
{
    m_stay = std::clamp(stay, shortest, longest);
}

std::chrono::seconds TokenClipboard::sinceCopied() const
{
    return isHolding() ? std::chrono::duration_cast<std::chrono::seconds>(m_clock->monotonic() - m_copied)
                       : 0s;
}

std::chrono::seconds TokenClipboard::untilCleared() const
{
    return isHolding() ? std::max(m_stays - sinceCopied(), 0s) : 0s;
}

QString TokenClipboard::words() const
{
    if (!isHolding())
        return {};
    const auto since = static_cast<int>(sinceCopied().count());
    const auto left = static_cast<int>(untilCleared().count());
    if (since == 0)
        return tr("Copied, leaves the clipboard in %1 s").arg(left);
    return tr("Copied %1 s ago, leaves the clipboard in %2 s").arg(since).arg(left);
}
