// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/PreviewPanel.h"

#include "faxes/DocumentInspector.h"
#include "widgets/Buttons.h"
#include "widgets/Icon.h"
#include "widgets/MutedLabel.h"
#include "widgets/PageImage.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

PreviewPanel::PreviewPanel(DocumentInspector *inspector, QWidget *parent)
    : QFrame(parent),
      m_inspector(inspector),
      m_title(new QLabel(tr("Preview"), this)),
      m_number(new MutedLabel({}, this)),
      m_back(Buttons::makeIcon(QStringLiteral("chevron-left"), tr("Previous page"), this)),
      m_on(Buttons::makeIcon(QStringLiteral("chevron-right"), tr("Next page"), this)),
      m_image(new PageImage(this)),
      m_note(new MutedLabel({}, this))
{
    setAccessibleName(tr("Preview of the document"));
    m_number->setObjectName(QStringLiteral("composePageNumber"));
    m_number->setWordWrap(false);
    m_back->setObjectName(QStringLiteral("composePreviousPage"));
    m_on->setObjectName(QStringLiteral("composeNextPage"));
    m_image->setObjectName(QStringLiteral("composePage"));
    for (QPushButton *button : {m_back, m_on})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_number);
    line->addWidget(m_back);
    line->addWidget(m_on);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_image);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    dress();
    show({});
}

void PreviewPanel::show(const DocumentFacts &facts)
{
    m_facts = facts;
    m_page = 0;
    if (m_drawing)
        m_drawing->abort();
    m_image->setImage(facts.firstPage);
    refresh();
}

void PreviewPanel::refresh()
{
    const bool pages = m_facts.isSendable() && m_facts.pages > 0;
    const bool several = pages && m_facts.pages > 1 && !m_facts.firstPage.isNull();
    m_number->setText(pages ? tr("page %1 of %2").arg(m_page + 1).arg(m_facts.pages) : QString());
    m_back->setVisible(several);
    m_on->setVisible(several);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_facts.pages);
    QString placeholder = m_facts.note;
    if (!m_facts.isSendable())
        placeholder = tr("No preview");
    else if (placeholder.isEmpty())
        placeholder = m_facts.path.isEmpty() ? tr("The first page appears here") : tr("No preview");
    m_image->setPlaceholder(placeholder);
    m_note->setText(m_facts.isSendable() && !m_facts.firstPage.isNull() ? m_facts.note : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(Icon::named(mirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    m_on->setIcon(Icon::named(mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right")));
}

void PreviewPanel::turnTo(int page)
{
    m_page = page;
    refresh();
    if (m_drawing)
        m_drawing->abort();
    const QSize box = m_image->size() * devicePixelRatioF() * 1.5;
    m_drawing =
        m_inspector->page(m_facts.path, page, box)->then(this, [this, page](const Outcome<QImage> &image) {
            if (image && page == m_page)
                m_image->setImage(*image);
        });
}

void PreviewPanel::dress()
{
    m_title->setFont(Scale::strong(font()));
    const int side = Scale::px(this, 18);
    layout()->setContentsMargins(side, Scale::px(this, 16), side, side);
    setFixedWidth(Scale::px(this, 340));
    m_image->setDesignWidth(300);
}

void PreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QFrame::changeEvent(event);
}

void PreviewPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Token::Window));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), theme.colour(Token::Line));
}
