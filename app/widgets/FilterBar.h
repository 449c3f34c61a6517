// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

class FlowLayout;
class QAction;
class QLineEdit;

/// The search field of a list: filters as you type, Ctrl+F comes here, Escape clears, Down goes to the list.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder = {}, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// Words that narrow the filter, offered as small buttons below the field:
    /// "status:failed". None by default.
    void setHints(const QStringList &hints);
    /// Without a key of its own where a command of the pane has it: two owners of one key make it dead.
    void setFindKey(bool has);
    /// Down and Enter move the focus there.
    void setTarget(QWidget *list);
    QLineEdit *field() const { return m_field; }

public slots:
    void focusField();
    void clear();

signals:
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggleHint(const QString &hint);
    void dress();

    QLineEdit *m_field;
    QAction *m_glass = nullptr;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QPointer<QWidget> m_target;
};
