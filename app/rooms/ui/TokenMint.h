// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "rooms/ClientToken.h"
#include "rooms/Room.h"
#include "widgets/Surface.h"

class Banner;
class FieldRow;
class MutedLabel;
class QComboBox;
class QPushButton;
class QSpinBox;

/// The form that asks for a client token: for which room, and for how long.
class TokenMint : public Surface
{
    Q_OBJECT
public:
    explicit TokenMint(QWidget *parent = nullptr);

    /// By name; what is chosen or typed stays.
    void setRooms(const QList<Room> &rooms);
    void chooseRoom(const QString &id);
    /// Empty where the text names no room.
    QString room() const;
    TokenLives lives() const;
    /// "default", "test", "meeting" or "own".
    QString preset() const;
    void setPreset(const QString &preset);
    /// Why no token can be asked for; empty: it can.
    void setRefused(const QString &why);
    void setBusy(bool busy);
    /// At the field that it speaks of, else below.
    void showFailure(const Failure &failure);
    void clearFailure();
    QWidget *firstField() const;
    void addButton(QWidget *button);

signals:
    void mintAsked(const QString &room, const TokenLives &lives);
    void presetChanged();

private:
    void build();
    void ask();
    void applyPreset();
    void followLives();
    void refresh();

    QComboBox *m_room;
    QComboBox *m_preset;
    QSpinBox *m_life;
    QSpinBox *m_refresh;
    QPushButton *m_mint;
    FieldRow *m_roomRow;
    FieldRow *m_lifeRow;
    FieldRow *m_refreshRow;
    MutedLabel *m_why;
    Banner *m_trouble;
    QWidget *m_buttons;
    bool m_isBusy = false;
    QString m_refused;
};
