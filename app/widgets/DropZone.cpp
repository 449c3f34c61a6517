// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DropZone.h"

#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

DropZone::DropZone(QWidget *parent)
    : QFrame(parent), m_lines(new QVBoxLayout), m_list(new QWidget), m_prompt(new QLabel)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    m_list->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_list->hide();
    m_prompt->setWordWrap(true);
    m_prompt->setTextFormat(Qt::RichText);
    m_prompt->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_prompt->setFocusPolicy(Qt::TabFocus);
    connect(m_prompt, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == QLatin1String("link"))
            emit linkRequested();
        else
            emit browseRequested();
    });
    auto *stack = new QVBoxLayout(this);
    stack->addWidget(m_list);
    stack->addWidget(m_prompt);
    setAccessibleName(tr("Documents"));
    dress();
}

void DropZone::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    rebuild();
}

void DropZone::setLinkAllowed(bool allowed)
{
    m_linkAllowed = allowed;
    dress();
}

void DropZone::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList names;
    for (int index = 0; index < m_entries.size(); ++index) {
        m_lines->addWidget(makeLine(index));
        names << m_entries[index].name;
    }
    m_list->setVisible(!m_entries.isEmpty());
    setAccessibleDescription(QLocale().createSeparatedList(names));
}

QWidget *DropZone::makeLine(int index)
{
    const Entry &entry = m_entries[index];
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *name = new ElidedLabel(entry.name);
    name->setElideMode(Qt::ElideMiddle);
    auto *note = new MutedLabel(entry.error.isEmpty() ? entry.note : entry.error);
    note->setSmall(false);
    if (!entry.error.isEmpty())
        note->setTone(Tone::Bad);
    auto *remove = Buttons::makeSmallIcon(QStringLiteral("close"), tr("Remove %1").arg(entry.name));
    connect(remove, &QPushButton::clicked, this, [this, index] { emit removeRequested(index); });
    row->addWidget(name, 0, Qt::AlignTop);
    Scale::follow(name, Scale::strong);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // As tall as the button beside it, so that the words stand on one line.
    const int air = qMax(0, Scale::px(this, 20) - fontMetrics().height()) / 2;
    name->setContentsMargins(0, air, 0, air);
    note->setContentsMargins(0, air, 0, air);
    row->addWidget(note, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    return line;
}

bool DropZone::paste()
{
    return take(QGuiApplication::clipboard()->mimeData());
}

bool DropZone::take(const QMimeData *mime)
{
    if (!mime)
        return false;
    QList<QUrl> urls = mime->urls();
    if (urls.isEmpty() && mime->hasText()) {
        const QUrl url(mime->text().trimmed(), QUrl::StrictMode);
        if (url.isValid() &&
            (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")))
            urls << url;
    }
    QStringList paths;
    for (const QUrl &url : std::as_const(urls))
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty()) {
        emit filesChosen(paths);
        return true;
    }
    if (mime->hasImage()) {
        const auto image = qvariant_cast<QImage>(mime->imageData());
        if (!image.isNull()) {
            emit imagePasted(image);
            return true;
        }
    }
    if (!urls.isEmpty() && m_linkAllowed) {
        emit linkChosen(urls.first());
        return true;
    }
    return false;
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    m_hot = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *event)
{
    QFrame::dragLeaveEvent(event);
    m_hot = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_hot = false;
    update();
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

void DropZone::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && paste())
        return;
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit browseRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DropZone::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) &&
        m_entries.isEmpty())
        emit browseRequested();
    QFrame::mouseReleaseEvent(event);
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_hot || hasFocus();
    QPen pen(theme.colour(lit ? Token::Accent : Token::Muted), lit ? 2 : 1);
    pen.setDashPattern(lit ? QList<qreal>{2, 1.5} : QList<qreal>{4, 3});
    painter.setPen(pen);
    painter.setBrush(m_hot ? theme.colour(Token::Selection) : QColor(Qt::transparent));
    const int radius = Scale::px(this, 6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void DropZone::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void DropZone::dress()
{
    const Theme theme = Theme::of(this);
    const auto link = [&](const QString &name) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2\">")
            .arg(name, theme.colour(Token::Link).name());
    };
    const QString text =
        m_linkAllowed
            ? tr("Drop a file here, paste a picture, %1choose a file%2 or %3use a link%2",
                 "%1 and %3 start a link, %2 ends it")
            : tr("Drop a file here, paste a picture, or %1choose a file%2", "%1 starts a link, %2 ends it");
    QString html = text.arg(link(QStringLiteral("browse")), QStringLiteral("</a>"));
    if (m_linkAllowed)
        html = text.arg(link(QStringLiteral("browse")), QStringLiteral("</a>"), link(QStringLiteral("link")));
    m_prompt->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.colour(Token::Muted).name(), html));
    const int side = Scale::px(this, 12);
    const int above = Scale::px(this, 10);
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(Scale::px(this, 6));
    m_lines->setSpacing(Scale::px(this, 4));
    update();
}
