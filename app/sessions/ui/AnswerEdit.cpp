// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/AnswerEdit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

AnswerEdit::AnswerEdit(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longest);
}

void AnswerEdit::take(const QString &text)
{
    if (isReadOnly())
        return;
    if (text.size() >= longest)
        emit longTextPasted(text);
    else
        insert(text);
}

void AnswerEdit::pasteClipboard()
{
    take(QGuiApplication::clipboard()->text());
}

void AnswerEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return pasteClipboard();
    QLineEdit::keyPressEvent(event);
}

void AnswerEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        paste->disconnect();
        connect(paste, &QAction::triggered, this, &AnswerEdit::pasteClipboard);
    }
    menu->popup(event->globalPos());
}

void AnswerEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection())
        return take(clipboard->text(QClipboard::Selection));
    QLineEdit::mouseReleaseEvent(event);
}

void AnswerEdit::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->text().size() < longest)
        return QLineEdit::dropEvent(event);
    event->acceptProposedAction();
    take(event->mimeData()->text());
}
