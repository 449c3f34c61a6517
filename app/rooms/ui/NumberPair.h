// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QSpinBox;

/// Two numbers that belong together: a place, a size, a grid.
class NumberPair : public QWidget
{
    Q_OBJECT
public:
    /// The names are for ears: "Width", "Height"; `between` is for eyes: "×".
    NumberPair(const QString &firstName, const QString &secondName, const QString &between,
               QWidget *parent = nullptr);

    void setRange(int least, int most);
    /// In place of the least number: "as needed".
    void setLeastWords(const QString &words);
    void setObjectNames(const QString &first, const QString &second);
    /// Tells nobody.
    void setValues(int first, int second);
    int first() const;
    int second() const;
    /// Red edges.
    void setWrong(bool wrong);
    void describe(const QString &text);

signals:
    void edited();
    /// The operator is done with it.
    void left();

private:
    QSpinBox *m_first;
    QSpinBox *m_second;
};
