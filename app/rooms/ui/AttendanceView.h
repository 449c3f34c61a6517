// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/AttendancePaper.h"
#include "widgets/DrawnPicture.h"

#include <QAbstractScrollArea>

class ReadoutCard;

/// The timeline of a session: a bar from joined to left for each participant, the present ones open towards
/// now, and above it how many were present. The arrow keys go from one to the next; what is under the focus
/// or the pointer is said in words.
class AttendanceView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit AttendanceView(QWidget *parent = nullptr);

    /// The current participant stays where it is still there.
    void setAttendance(const Attendance &attendance);
    const Attendance &attendance() const { return m_attendance; }
    /// Tells nobody; empty for none.
    void setCurrent(const QString &participant);
    QString current() const { return m_current; }

    /// Null where it isn't seen.
    QRectF rectOf(int row) const;
    QRectF barOf(int row) const;
    int rowAt(const QPointF &point) const; ///< -1 for none
    /// In light colours, with its title and its sentence; the first 120 people.
    DrawnPicture picture(const QString &title) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(const QString &participant); ///< by the operator
    void opened(const QString &participant);         ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    AttendancePaper paper() const;
    double topOf(int row) const;
    int currentRow() const { return m_attendance.rowOf(m_current); }
    void choose(int row);
    void reveal(int row);
    void follow();
    void say();
    void hover(const QPointF &point);
    void leave();
    int rowByKey(int key) const;

    Attendance m_attendance;
    QString m_current;
    int m_hovered = -1;
    ReadoutCard *m_card;
};
