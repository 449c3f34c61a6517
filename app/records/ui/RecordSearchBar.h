// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/DetailRecords.h"
#include "records/Vocabulary.h"

#include <QWidget>

class Clock;
class FlowLayout;
class MutedLabel;
class QComboBox;
class QLabel;
class QLineEdit;
class RecordRangeBox;

/// What records are looked for by at first: their type, when they began, and the fields that this type offers
/// of number, connection, cost and length.
class RecordSearchBar : public QWidget
{
    Q_OBJECT
public:
    /// `offers` says which types are offered; `name` begins the names of its parts: "findType".
    RecordSearchBar(const QString &name, const std::function<bool(const Vocabulary::Row &)> &offers,
                    QWidget *parent = nullptr);

    /// Null while there is no account.
    void setClock(const Clock *clock);
    /// A type that isn't offered changes nothing.
    void setType(const QString &recordType);
    QString type() const;
    const Vocabulary::Row *row() const { return Vocabulary::ofRecords(type()); }
    /// Nothing where a field holds no number; it is marked then, and why is said.
    std::optional<DetailRecordQuery> query();
    /// Empties the fields; asks for nothing.
    void clear();

public slots:
    /// asked(), unless something is wrong.
    void search();

signals:
    void typeChanged();
    void asked(const DetailRecordQuery &query);

private:
    struct Field
    {
        QString Vocabulary::Row::*name;
        const char *op;
        bool isNumber = false;
        QWidget *box = nullptr;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
    };
    void addField(const QString &object, const Field &field);
    void build(const QString &name, const std::function<bool(const Vocabulary::Row &)> &offers);
    void follow();
    QWidget *boxed(const QString &words, QWidget *field, QLabel **label = nullptr);
    static QString labelOf(const Field &field, const QString &name);
    bool isGood(const Field &field);

    QComboBox *m_type;
    RecordRangeBox *m_range;
    TimeRange m_from;
    QString m_dates;
    QList<Field> m_fields;
    FlowLayout *m_flow;
    MutedLabel *m_wrong;
};
