// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiLine.h"
#include "api/Lanes.h"
#include "api/PartFile.h"
#include "api/RetryPolicy.h"
#include "base/Call.h"

#include <QCoreApplication>
#include <QUrl>

class Attempt;

/// Fetches a link into a file without the key, and goes on where it was cut.
class DownloadCall final : public Call<qint64>
{
    Q_DECLARE_TR_FUNCTIONS(DownloadCall)
public:
    /// Asks for a fresh link where the old one died; may be empty.
    using FreshLink = std::function<Call<QUrl> *()>;

    DownloadCall(ApiLine *line, QUrl link, const QString &toPath, FreshLink freshLink, QObject *parent);
    ~DownloadCall() override;

protected:
    void onAbort() override;

private:
    void queue();
    void fetch();
    QNetworkRequest request() const;
    void readHead();
    void pump();
    void conclude();
    void finish();
    bool follow(const Exchange &exchange);
    bool renew(const Exchange &exchange);
    void repeatOrFail(const Exchange &exchange);
    void fail(Failure failure);
    void discard();
    void dropAttempt();

    ApiLine *m_line;
    QUrl m_link;
    FreshLink m_freshLink;
    QPointer<CallBase> m_renewing;
    std::shared_ptr<PartFile> m_part;
    Attempt *m_attempt = nullptr;
    Lanes::Pass m_pass;
    QByteArray m_validator;
    qint64 m_written = 0;
    qint64 m_startedAt = 0; ///< how much there was when this attempt began
    qint64 m_total = -1;
    qint64 m_renewedAt = -1; ///< how much there was when the last fresh link came
    std::size_t m_repeats = 0;
    int m_redirects = 0;
    bool m_useBody = false;
    bool m_writing = false;
    bool m_attemptOver = false;
};
