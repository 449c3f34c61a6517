// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <memory>

class ApiClient;
class HttpListener;

/// What a browser would do with the address of a join test, in a tour that opens none: fetches the page once
/// and again, and reports states as the page does.
class JoinVisitor : public QObject
{
    Q_OBJECT
public:
    /// The client must outlive it; `folder` is for what is fetched.
    JoinVisitor(ApiClient *client, QUrl page, QString folder);
    ~JoinVisitor() override;

    void fetch();
    void report(const QByteArray &state);

    /// 0 while nothing came.
    int firstStatus() const { return m_firstStatus; }
    int secondStatus() const { return m_secondStatus; }
    int reportStatus() const { return m_reportStatus; }
    const QByteArray &content() const { return m_content; }

private:
    ApiClient *m_client;
    QUrl m_page;
    QString m_folder;
    std::unique_ptr<HttpListener> m_listener;
    QByteArray m_content;
    int m_firstStatus = 0;
    int m_secondStatus = 0;
    int m_reportStatus = 0;
};
