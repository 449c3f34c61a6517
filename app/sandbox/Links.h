// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/FaxRecord.h"
#include "sandbox/Router.h"

namespace sandbox {

class FaxStore;

/// Signed links to documents, served here and dead after ten minutes, like those to Telnyx's storage.
class Links
{
public:
    enum Format { Pdf, Tiff };
    using Now = std::function<qint64()>;

    Links(const FaxStore &faxes, QByteArray secret, Now now);
    void setOrigin(const QByteArray &origin) { m_origin = origin; } ///< "http://127.0.0.1:PORT"

    QByteArray document(const FaxRecord &fax, Format format) const;
    void addTo(Router &router);

private:
    QByteArray signature(const QByteArray &name, qint64 made) const;
    HttpReply serve(const Asked &asked) const;

    const FaxStore &m_faxes;
    QByteArray m_secret;
    Now m_now;
    QByteArray m_origin;
};

} // namespace sandbox
