// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

/// How many requests of an account are on the wire at once. QNetworkAccessManager opens six connections to a
/// host and queues the rest silently, where their timeouts would run; so the queue is here, and long
/// transfers leave room for what an operator clicks.
class Lanes final : public QObject
{
    Q_OBJECT
public:
    enum class Length { Short, Long };
    /// Held while a request is on the wire; its end lets the next one in.
    using Pass = std::shared_ptr<void>;

    using QObject::QObject;
    ~Lanes() override;
    /// Runs `work` with a pass, now or as soon as there is room, unless the context died before.
    void enter(QObject *context, Length length, std::function<void(Pass)> work);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Length length;
        std::function<void(Pass)> work;
    };
    bool hasRoom(Length length) const;
    Pass take(Length length);
    void leave(Length length);
    void admit();

    static constexpr int most = 6;
    static constexpr int mostLong = 3;
    QList<Waiting> m_waiting;
    int m_taken = 0;
    int m_long = 0;
};
