// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBasicTimer>
#include <QPlainTextEdit>

/// Plain text of any length to read, select and copy: filled piece by piece, so that megabytes of it never
/// hold up the window. Endless lines are broken for drawing; what is copied whole comes from elsewhere.
class TextPage : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextPage(QWidget *parent = nullptr);

    void setPage(const QString &text);
    const QString &page() const { return m_text; }
    bool isFilling() const { return m_timer.isActive(); }
    /// Selects this part of the text and scrolls to it, as soon as it is filled so far.
    void showPart(qsizetype at, qsizetype length);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void addPiece();
    void showWanted();
    int placeOf(qsizetype at) const;

    QString m_text;
    qsizetype m_filled = 0;
    qsizetype m_column = 0;
    QList<qsizetype> m_breaks; ///< where a line was broken that goes on in the text
    qsizetype m_wantedAt = 0;
    qsizetype m_wantedLength = 0;
    QBasicTimer m_timer;
};
