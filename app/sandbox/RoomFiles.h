// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomStore.h"
#include "sandbox/Router.h"

namespace sandbox {

/// Signed links to the files of recordings and compositions, served outside of /v2, a piece of them too. They
/// die after a while; who asks for the recording again gets a new one.
class RoomFiles
{
public:
    struct Parts
    {
        const RoomStore &store;
        QByteArray secret;
        std::function<qint64()> now; ///< milliseconds since 1970
        qint64 lifetime;             ///< milliseconds
    };
    explicit RoomFiles(Parts parts) : m_parts(std::move(parts)) {}
    void setOrigin(const QByteArray &origin) { m_origin = origin; } ///< "http://127.0.0.1:PORT"

    /// Of a recording or composition.
    QByteArray link(const QUuid &id) const;
    void addTo(Router &router);

private:
    QByteArray signature(const QByteArray &name, qint64 made) const;
    HttpReply serve(const Asked &asked) const;
    /// Empty where there is no such file.
    QByteArray content(const QByteArray &name) const;

    Parts m_parts;
    QByteArray m_origin;
};

} // namespace sandbox
