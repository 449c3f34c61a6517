// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "shell/PaletteModel.h"
#include "widgets/Scale.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace {
// Lower case and without accents, so that "loschen" finds "Löschen".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}
} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setModal(true);
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Type what you want to do"));
    m_field->setAccessibleName(tr("Command"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(Scale::px(this, 18), Scale::px(this, 18)));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 72, metrics.height() * 20);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &letters) {
        m_model->setLetters(letters);
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::activated, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::setActions(const QList<QAction *> &actions)
{
    m_model->setActions(actions);
}

void CommandPalette::openFresh()
{
    m_field->clear();
    m_model->setLetters({});
    m_list->setCurrentIndex(m_model->index(0));
    m_field->setFocus();
    open();
}

int CommandPalette::score(const QString &letters, const QString &text)
{
    const QString wanted = folded(letters);
    const QString given = folded(text);
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype found = given.indexOf(letter, at);
        if (found < 0)
            return 0;
        const bool startsWord = found == 0 || !given.at(found - 1).isLetterOrNumber();
        run = found == at && at > 0 ? run + 1 : 0;
        score += 1 + (startsWord ? 4 : 0) + 2 * run;
        at = found + 1;
    }
    return score;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::run()
{
    QAction *action = m_model->actionAt(m_list->currentIndex().row());
    if (!action)
        return;
    m_model->noteUse(action);
    accept();
    // Queued, so that a dialog which the action opens comes after this one has gone.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    emit triggered(action);
}
