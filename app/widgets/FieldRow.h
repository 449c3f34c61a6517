// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class MutedLabel;
class QLabel;

/// A label, a field, a hint below it, and what is wrong with it. Rows of one parent align their labels.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the field over; the label's mnemonic (&To) leads to it.
    FieldRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    QString label() const;
    void setLabel(const QString &text);
    void setHint(const QString &text);
    QString hint() const;
    /// Red edge and red text; an empty text takes them away. The error stands in place of the hint.
    void setError(const QString &text);
    QString error() const { return m_errorText; }
    /// Said, but not refused: the same place in the doubtful colour.
    void setWarning(const QString &text);
    QString warning() const { return m_warningText; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void alignWithSiblings();

    QWidget *m_field;
    QLabel *m_label;
    MutedLabel *m_note;
    QString m_hintText;
    QString m_errorText;
    QString m_warningText;
};
