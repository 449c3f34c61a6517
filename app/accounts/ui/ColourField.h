// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

class ColourSwatch;
class QButtonGroup;

/// The colour of an account: one of a few that can be told apart.
class ColourField : public QWidget
{
    Q_OBJECT
public:
    explicit ColourField(QWidget *parent = nullptr);

    QString colour() const; ///< "#rrggbb"
    /// A colour that is none of the choices is offered as one more.
    void setColour(const QString &colour);
    /// The first choice that none of these accounts' colours is.
    static QString firstFree(const QStringList &taken);

private:
    ColourSwatch *add(const QString &colour, const QString &name);

    QButtonGroup *m_group;
};
