// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FactValue.h"

#include <QEvent>
#include <QStringList>

FactValue::FactValue(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactValue::setValue(const QString &value)
{
    m_value = value;
    refresh();
    updateGeometry();
}

QSize FactValue::sizeHint() const
{
    int widest = 0;
    for (const QString &line : m_value.split(u'\n'))
        widest = qMax(widest, fontMetrics().horizontalAdvance(line));
    const QMargins margins = contentsMargins();
    // A label keeps a pixel for the caret; without it the last word would go to a second line.
    const int width = widest + margins.left() + margins.right() + 3;
    return {width, heightForWidth(width)};
}

QSize FactValue::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

int FactValue::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = qMax(1, width - margins.left() - margins.right() - 2);
    const QRect text =
        fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, brokenFor(width));
    return text.height() + margins.top() + margins.bottom();
}

QString FactValue::brokenFor(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right() - 2;
    if (room <= 0 || fontMetrics().horizontalAdvance(m_value) <= room)
        return m_value;
    QStringList lines;
    for (const QString &line : m_value.split(u'\n')) {
        QStringList words = line.split(u' ');
        for (QString &word : words)
            word = brokenWord(word, room);
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

QString FactValue::brokenWord(const QString &word, int room) const
{
    QString rest = word;
    QStringList pieces;
    while (fontMetrics().horizontalAdvance(rest) > room && rest.size() > 1) {
        qsizetype fits = 1;
        while (fits + 1 < rest.size() && fontMetrics().horizontalAdvance(rest.left(fits + 1)) <= room)
            ++fits;
        // Rather after a sign between two parts, when one stands in the second half of the line.
        for (qsizetype at = fits; at > fits / 2; --at)
            if (QStringLiteral("_-./:@").contains(rest.at(at - 1))) {
                fits = at;
                break;
            }
        pieces << rest.left(fits);
        rest.remove(0, fits);
    }
    pieces << rest;
    return pieces.join(u'\n');
}

void FactValue::refresh()
{
    const QString broken = brokenFor(width());
    if (text() != broken)
        setText(broken);
}

void FactValue::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    refresh();
}

void FactValue::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}
