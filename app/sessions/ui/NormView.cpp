// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/NormView.h"

#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"
#include "sessions/ui/ShareBarDelegate.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/TableView.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <cmath>

namespace {
enum Column { NameColumn, ValueColumn, MedianColumn, FactorColumn, OfColumn, ColumnCount };
constexpr double widestDrawn = 10; // a factor beyond would make all other bars dots

int decimalsOf(const SessionNorm &norm)
{
    int decimals = std::max(norm.total.value.scale(), norm.total.median.scale());
    for (const auto &type : norm.types)
        decimals = std::max({decimals, type.value.scale(), type.median.scale()});
    return decimals;
}
} // namespace

NormView::NormView(QWidget *parent)
    : QWidget(parent),
      m_empty(new EmptyState(this)),
      m_body(new QWidget(this)),
      m_sentence(new QLabel(this)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new TableView(this))
{
    build();
    fill();
}

void NormView::build()
{
    setObjectName(QStringLiteral("sessionNorm"));
    m_sentence->setObjectName(QStringLiteral("sessionNormSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    Scale::follow(m_sentence, Scale::heading);
    m_model->setHorizontalHeaderLabels({tr("Figure"), tr("This session"), tr("Median"),
                                        tr("Times the median"), tr("Sessions that have it")});
    for (const int column : {ValueColumn, MedianColumn, OfColumn})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setObjectName(QStringLiteral("sessionNormTable"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setAccessibleName(tr("Figures of this session against the median"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setWidthsInCharacters({28, 20, 20, 36, 22});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(FactorColumn, QHeaderView::Stretch);
    auto *bars = new ShareBarDelegate(
        [this](const QModelIndex &index) {
            const Line &line = m_lines[index.row()];
            return ShareBarDelegate::Bar{std::max(0.0, line.figure.factor / m_widest), line.colour,
                                         1 / m_widest};
        },
        m_table);
    bars->setWidestWords(usuallyNone());
    m_table->setItemDelegateForColumn(FactorColumn, bars);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Scale::px(this, 10));
    body->addWidget(m_sentence);
    body->addWidget(m_table, 1);
    body->addWidget(new MutedLabel(
        tr("The line across each bar is the median. Sessions without an event of a kind count as having paid "
           "nothing for it."),
        this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_body, 1);
}

QString NormView::usuallyNone()
{
    return tr("usually none");
}

void NormView::setNorm(const SessionNorm &norm)
{
    m_norm = norm;
    fill();
}

QList<NormView::Line> NormView::lines() const
{
    const int decimals = decimalsOf(m_norm);
    const auto money = [&](const QString &name, const SessionNorm::Figure &figure, int colour) {
        return Line{name, SessionWords::money(figure.value, m_norm.currency, decimals),
                    SessionWords::money(figure.median, m_norm.currency, decimals), figure, colour};
    };
    const auto length = [](const Decimal &seconds) {
        return SessionWords::length(std::llround(seconds.toDouble() * 1'000));
    };
    QList<Line> made{money(tr("Whole session"), m_norm.total, -1)};
    for (const auto &type : m_norm.types)
        made << money(SessionLayer::typeName(type.key), type,
                      SessionLayer::colour(SessionLayer::of(type.key)));
    made << Line{tr("Events"), m_norm.events.value.display(), m_norm.events.median.display(), m_norm.events,
                 -1};
    if (m_norm.length.of > 0)
        made << Line{tr("Length"), length(m_norm.length.value), length(m_norm.length.median), m_norm.length,
                     -1};
    return made;
}

void NormView::fill()
{
    m_empty->setVisible(m_norm.isEmpty());
    m_body->setVisible(!m_norm.isEmpty());
    m_model->setRowCount(0);
    m_lines.clear();
    m_sentence->setText(m_norm.sentence());
    m_empty->setMessage(QStringLiteral("sessions"), tr("Is this session unusual?"), m_norm.sentence());
    if (m_norm.isEmpty())
        return;
    m_lines = lines();
    m_widest = 2;
    for (const Line &line : std::as_const(m_lines)) {
        if (std::isfinite(line.figure.factor))
            m_widest = std::max(m_widest, std::min(widestDrawn, line.figure.factor));
    }
    const QLocale locale;
    for (const Line &line : std::as_const(m_lines)) {
        const double factor = line.figure.factor;
        const QString times = std::isinf(factor)
                                  ? usuallyNone()
                                  : tr("%1 ×", "times the median").arg(locale.toString(factor, 'f', 1));
        QList<QStandardItem *> items{
            new QStandardItem(line.name), new QStandardItem(line.value), new QStandardItem(line.median),
            new QStandardItem(times),
            new QStandardItem(tr("%1 of %2", "sessions")
                                  .arg(locale.toString(line.figure.of), locale.toString(m_norm.sessions)))};
        for (const int column : {ValueColumn, MedianColumn, OfColumn})
            items[column]->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_model->appendRow(items);
    }
}

void NormView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        fill();
}
