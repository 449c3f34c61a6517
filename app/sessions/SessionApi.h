// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "sessions/SessionSchema.h"
#include "sessions/SessionTree.h"

class ApiClient;

/// Session analysis, operation by operation. Failures of all three carry what the documentation advises, and
/// the field that is to be mended in `problems` ("record_type", "event_id", "date_time").
class SessionApi : public QObject
{
    Q_OBJECT
public:
    static constexpr int usualDepth = 2;
    static constexpr int deepest = 5;
    enum class Expand { None, Record };

    explicit SessionApi(ApiClient *client, QObject *parent = nullptr);

    /// getSessionAnalysisMetadata
    Call<SessionSchema> *schema();
    /// getSessionAnalysisRecordTypeMetadata: the depth that it recommends, 1 to 5.
    Call<int> *recommendedDepth(const QString &type);
    /// getSessionAnalysis, read in the background. `depth` is cut to 1 … 5.
    Call<SessionTreePtr> *session(const SessionAddress &address, int depth, Expand expand);
    /// The same of one event of a tree, put into its place.
    Call<SessionTreePtr> *deeper(const SessionTreePtr &tree, int node, int depth);

    /// The same request for a shell; the key stands as $TELNYX_API_KEY.
    QString curl(const SessionAddress &address, int depth, Expand expand) const;

private:
    Call<SessionTreePtr> *ask(const SessionAddress &address, int depth, Expand expand,
                              std::function<Outcome<SessionTree>(QByteArray)> read);
    ApiClient *m_client;
};
