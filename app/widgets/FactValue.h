// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

/// A value that can be selected and copied. It takes one line where there is room for one, and breaks also
/// words without an end, such as ids and internal reasons, which a label would let run out of the panel.
class FactValue : public QLabel
{
    Q_OBJECT
public:
    explicit FactValue(QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString brokenFor(int width) const;
    QString brokenWord(const QString &word, int width) const;
    void refresh();

    QString m_value;
};
