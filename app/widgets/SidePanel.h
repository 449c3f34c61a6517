// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class MutedLabel;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// The panel at the trailing side of a list: follows the selection, scrolls, can be closed.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    QString title() const;
    QString subtitle() const;
    /// Adds a part below the others; the panel owns it.
    void addPart(QWidget *part);
    /// A strong line above the parts that follow; answers it, so that it can be hidden with them.
    QLabel *addHeading(const QString &text);
    void setClosable(bool closable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    void dress();

    QLabel *m_title;
    MutedLabel *m_subtitle;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_stack;
};
