// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class FactValue;
class QGridLayout;
class QLabel;
class QPushButton;

/// Facts of one thing, label and value, to be read, selected and copied.
class FactList : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString label;
        QString value;
        QString copyText; ///< a copy button appears when it isn't empty; may be longer than what is shown
        QString toolTip;
        bool operator==(const Fact &) const = default;
    };

    explicit FactList(QWidget *parent = nullptr);

    /// Facts without a value are left out. Rows that stay keep their widgets, so nothing flickers.
    void setFacts(const QList<Fact> &facts);
    QList<Fact> facts() const { return m_facts; }

signals:
    void copied(const QString &label);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label;
        FactValue *value;
        QPushButton *copy;
    };
    Row makeRow();
    void fill(const Row &row, const Fact &fact);
    void dress();
    void dressRow(const Row &row);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<Fact> m_facts;
};
