// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/LinkLines.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QFocusEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace {
/// A label of one link: where the keys come to it, they come to the link, which QLabel leaves to a second
/// Tab.
class LinkLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};
} // namespace

LinkLines::LinkLines(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    dress();
}

void LinkLines::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (m_labels.size() < lines.size()) {
        auto *label = new LinkLabel(this);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
        connect(label, &QLabel::linkActivated, this, [this, at = m_labels.size()] {
            if (at < m_lines.size())
                emit chosen(m_lines[at].place);
        });
        m_column->addWidget(label);
        m_labels << label;
    }
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        // Shown with its text: showing lays everything out at once.
        if (at < lines.size())
            fill(m_labels[at], lines[at]);
        m_labels[at]->setVisible(at < lines.size());
    }
}

void LinkLines::fill(QLabel *label, const Line &line)
{
    const Theme theme = Theme::of(this);
    QString html = QStringLiteral("<a href=\"go\" style=\"color:%1;text-decoration:none\">%2</a>")
                       .arg(theme.colour(Token::Link).name(), line.text.toHtmlEscaped());
    if (!line.note.isEmpty())
        html += QStringLiteral(" <span style=\"color:%1\">%2</span>")
                    .arg(theme.colour(Token::Muted).name(), line.note.toHtmlEscaped());
    label->setText(html);
    label->setAccessibleName(line.note.isEmpty() ? line.text
                                                 : QStringLiteral("%1, %2").arg(line.text, line.note));
}

void LinkLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype at = 0; at < m_lines.size(); ++at)
            fill(m_labels[at], m_lines[at]);
    }
    QWidget::changeEvent(event);
}

void LinkLines::dress()
{
    m_column->setSpacing(Scale::px(this, 6));
}
