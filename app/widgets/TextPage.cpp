// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextPage.h"

#include "widgets/Scale.h"

#include <QTextBlock>
#include <QTimerEvent>
#include <algorithm>

namespace {
constexpr qsizetype piece = 32 * 1024;
// Laying out a longer one takes noticeable time.
constexpr qsizetype longestLine = 4096;
constexpr qsizetype mostLinesAtFirst = 24;
} // namespace

TextPage::TextPage(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(Scale::px(this, 8));
}

void TextPage::setPage(const QString &text)
{
    m_timer.stop();
    clear();
    m_text = text;
    // A document takes both as one character, and places in it would no longer be places in the text.
    m_text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    m_filled = 0;
    m_column = 0;
    m_breaks.clear();
    m_wantedLength = 0;
    addPiece();
    if (m_filled < m_text.size())
        m_timer.start(0, this);
    updateGeometry();
}

void TextPage::addPiece()
{
    const qsizetype until = qMin(m_filled + piece, m_text.size());
    QString more;
    more.reserve(until - m_filled);
    for (; m_filled < until; ++m_filled) {
        const QChar letter = m_text[m_filled];
        more += letter;
        m_column = letter == u'\n' ? 0 : m_column + 1;
        if (m_column < longestLine || letter.isHighSurrogate())
            continue;
        m_breaks << m_filled + 1;
        more += u'\n';
        m_column = 0;
    }
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(more);
}

int TextPage::placeOf(qsizetype at) const
{
    const auto broken = std::upper_bound(m_breaks.begin(), m_breaks.end(), at) - m_breaks.begin();
    return static_cast<int>(at + broken);
}

void TextPage::showPart(qsizetype at, qsizetype length)
{
    m_wantedAt = at;
    m_wantedLength = length;
    showWanted();
}

void TextPage::showWanted()
{
    if (m_wantedLength == 0 || m_filled < m_wantedAt + m_wantedLength)
        return;
    QTextCursor part(document());
    part.setPosition(placeOf(m_wantedAt));
    part.setPosition(placeOf(m_wantedAt + m_wantedLength), QTextCursor::KeepAnchor);
    m_wantedLength = 0;
    setTextCursor(part);
    ensureCursorVisible();
}

void TextPage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QPlainTextEdit::timerEvent(event);
        return;
    }
    addPiece();
    if (m_filled >= m_text.size())
        m_timer.stop();
    showWanted();
}

QSize TextPage::sizeHint() const
{
    const qsizetype lines = qBound(qsizetype(3), m_text.count(u'\n') + 1, mostLinesAtFirst);
    return {Scale::px(this, 280),
            static_cast<int>(lines) * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin())};
}

QSize TextPage::minimumSizeHint() const
{
    return {Scale::px(this, 120), 3 * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin())};
}
