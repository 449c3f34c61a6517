// SPDX-License-Identifier: GPL-3.0-or-later
// What BatchView shows and does. How it is put together: BatchViewParts.cpp.
#include "sessions/ui/BatchView.h"

#include "sessions/BatchExport.h"
#include "sessions/SessionWords.h"
#include "sessions/ui/BatchChart.h"
#include "sessions/ui/BatchTables.h"
#include "widgets/Banner.h"
#include "widgets/BusyBar.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/FigureCard.h"
#include "widgets/MutedLabel.h"
#include "widgets/SegmentedControl.h"
#include "widgets/TableView.h"
#include "widgets/WholeFile.h"
#include "widgets/charts/ChartView.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

namespace {
using State = SessionBatch::Line::State;
} // namespace

void BatchView::connectParts()
{
    connect(m_model, &BatchModel::figuresChanged, this, &BatchView::followFigures);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_model->batch())
            m_model->batch()->stop();
    });
    const auto resume = [this] {
        if (m_model->batch())
            m_model->batch()->resume();
    };
    connect(m_resume, &QPushButton::clicked, this, resume);
    connect(m_trouble->addButton(tr("Go on")), &QPushButton::clicked, this, resume);
    connect(m_pages, &SegmentedControl::changed, this,
            [this](const QVariant &page) { showPage(static_cast<Page>(page.toInt())); });
    connect(m_chart, &ChartView::activated, this, [this](int, int bin) { selectBin(bin); });
    connect(m_table, &QAbstractItemView::activated, this, &BatchView::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BatchView::followPages);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BatchView::showMenu);
    connect(m_compareButton, &QPushButton::clicked, m_compare, &QAction::trigger);
    connect(m_tables, &BatchTables::sessionAsked, this, &BatchView::sessionAsked);
    const auto copied = [this](int rows) { emit noted(tr("%n row(s) copied", nullptr, rows)); };
    connect(m_table, &TableView::copied, this, copied);
    connect(m_tables, &BatchTables::copied, this, copied);
}

void BatchView::setBatch(SessionBatch *batch)
{
    if (batch == m_model->batch())
        return;
    if (m_model->batch())
        disconnect(m_model->batch(), nullptr, this, nullptr);
    m_model->setBatch(batch);
    if (batch) {
        connect(batch, &SessionBatch::began, this, &BatchView::follow);
        connect(batch, &SessionBatch::ended, this, &BatchView::follow);
        connect(batch, &SessionBatch::lineChanged, this, &BatchView::followProgress);
        connect(batch, &QObject::destroyed, this, &BatchView::follow);
    }
    follow();
}

void BatchView::follow()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_states->setCurrentIndex(isEmpty ? 0 : 1);
    followProgress();
    followFigures();
}

QString BatchView::progressWords() const
{
    const SessionBatch *batch = m_model->batch();
    if (!batch)
        return {};
    const QLocale locale;
    const int read = batch->done() - batch->failures();
    QStringList words{
        tr("%1 of %2 sessions read").arg(locale.toString(read), locale.toString(batch->lines().size()))};
    if (batch->failures() > 0)
        words << tr("%n failed", "sessions", batch->failures());
    if (batch->leftOut() > 0)
        words << tr("%n left out: each is read once, and %1 at most", "sessions", batch->leftOut())
                     .arg(locale.toString(SessionBatch::most));
    if (m_model->figures().otherCurrencies > 0)
        words << tr("%n in other currencies, not part of these figures", "sessions",
                    m_model->figures().otherCurrencies);
    return words.join(QStringLiteral(" · "));
}

void BatchView::followProgress()
{
    const SessionBatch *batch = m_model->batch();
    const bool isRunning = batch && batch->isRunning();
    const auto lines = batch ? static_cast<int>(batch->lines().size()) : 0;
    if (isRunning)
        m_busy->setProgress(batch->done(), lines);
    else
        m_busy->setBusy(false);
    m_progress->setText(progressWords());
    m_stop->setVisible(isRunning);
    const bool isWaiting = batch && !isRunning && batch->done() < lines;
    m_resume->setVisible(!isRunning && batch && (isWaiting || batch->failures() > 0));
    m_resume->setText(isWaiting ? tr("Go on") : tr("Try the failed again"));
    const auto trouble = batch ? batch->trouble() : std::optional<Failure>();
    m_trouble->setVisible(trouble.has_value());
    if (trouble)
        m_trouble->setMessage(Tone::Bad, tr("Not all sessions could be asked for."), trouble->what);
    followPages();
}

void BatchView::followFigures()
{
    const BatchFigures &figures = m_model->figures();
    const int decimals = m_model->decimals();
    const auto money = [&](const Decimal &value) {
        return SessionWords::money(value, figures.currency, decimals);
    };
    const int average = m_model->decimalsOfAverages();
    const bool isAny = figures.sessions > 0;
    const QString none = QStringLiteral("—");
    m_total->setFigure(isAny ? money(figures.total) : none);
    m_total->setNote(isAny ? tr("in %n sessions", "", figures.sessions) : QString());
    m_median->setFigure(isAny ? money(figures.median) : none);
    m_median->setNote(isAny ? tr("%1 to %2", "amounts")
                                  .arg(SessionWords::amount(figures.least, decimals),
                                       SessionWords::amount(figures.most, decimals))
                            : QString());
    m_turn->setFigure(figures.costPerTurn ? SessionWords::money(figures.costPerTurn->rounded(average),
                                                                figures.currency, average)
                                          : none);
    m_turn->setNote(isAny ? tr("%n turns", "", figures.turns) : QString());
    const auto outliers = static_cast<int>(figures.outliers.size());
    m_outliers->setFigure(isAny ? QLocale().toString(outliers) : none);
    if (outliers > 0 && m_model->batch())
        m_outliers->setNote(
            tr("the dearest costs %1")
                .arg(money(m_model->batch()->lines()[figures.outliers.first()].summary.total)),
            Tone::Doubtful);
    else
        m_outliers->setNote(isAny ? tr("no session stands out") : QString());
    const ChartData chart = BatchChart::of(figures);
    m_title->setText(chart.title);
    m_summary->setText(chart.summary);
    m_chart->setData(chart);
    m_chart->setBucketTexts([this](int bin) { return BatchChart::rangeWords(m_model->figures(), bin); });
    m_progress->setText(progressWords());
    m_tables->follow();
    followPages();
}

void BatchView::followPages()
{
    const int failures = m_model->batch() ? m_model->batch()->failures() : 0;
    const int page = m_pages->current().toInt();
    const int wanted = failures > 0 ? 4 : 3;
    if (m_pages->count() != wanted) {
        m_pages->clear();
        m_pages->addSegment(tr("Sessions"), Sessions);
        m_pages->addSegment(tr("By product"), Products);
        m_pages->addSegment(tr("Per turn"), Turns);
        if (failures > 0)
            m_pages->addSegment(tr("Failed"), Failures);
        showPage(page == Failures && failures == 0 ? Sessions : static_cast<Page>(page));
    }
    const auto marked = m_table->selectedRowNumbers().size();
    const bool isSessions = m_stack->currentWidget() == m_table;
    m_open->setEnabled(isSessions && marked == 1);
    m_compare->setEnabled(isSessions && marked == 2);
    m_compareButton->setVisible(m_compare->isEnabled());
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_save->setEnabled(m_model->rowCount() > 0);
}

void BatchView::showPage(Page page)
{
    m_pages->setCurrent(page);
    m_stack->setCurrentWidget(page == Sessions ? static_cast<QWidget *>(m_table) : m_tables);
    if (page != Sessions)
        m_tables->setPage(static_cast<BatchTables::Page>(page - Products));
    m_compareButton->setVisible(page == Sessions && m_compare->isEnabled());
}

void BatchView::selectBin(int bin)
{
    const BatchFigures &figures = m_model->figures();
    if (bin < 0 || bin >= figures.bins.size())
        return;
    const BatchFigures::Bin &range = figures.bins[bin];
    const bool isLast = bin == figures.bins.size() - 1;
    showPage(Sessions);
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const SessionBatch::Line &line = m_model->at(row);
        const Decimal &cost = line.summary.total;
        if (line.state == State::Read && line.summary.currency == figures.currency && cost >= range.from &&
            (cost < range.to || isLast))
            rows.select(m_model->index(row, 0), m_model->index(row, BatchModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        m_table->scrollTo(rows.indexes().first());
    m_table->setFocus();
}

void BatchView::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        emit sessionAsked(m_model->at(index.row()).address);
}

void BatchView::compareMarked()
{
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.size() == 2)
        emit compareAsked(m_model->at(rows[0]).address, m_model->at(rows[1]).address);
}

void BatchView::copyCsv()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(BatchExport::csv(*m_model)));
    emit noted(tr("%n session(s) copied as CSV", nullptr, m_model->rowCount()));
}

void BatchView::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the batch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(BatchExport::fileName(*m_model));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::saveCsv);
    dialog->open();
}

void BatchView::saveCsv(const QString &path)
{
    auto *call = runInBackground<qint64>(
        this, [path, bytes = BatchExport::csv(*m_model)] { return WholeFile::write(path, bytes); });
    call->then(this, [this, path](Outcome<qint64> size) {
        emit noted(size ? tr("Batch written to %1 (%2)").arg(path, QLocale().formattedDataSize(*size))
                        : size.error().what);
    });
}

void BatchView::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_compare});
    menu->addSeparator();
    connect(
        menu->addAction(tr("Copy the id of the event")), &QAction::triggered, this,
        [event = m_model->at(index.row()).address.event] { QGuiApplication::clipboard()->setText(event); });
    menu->addActions({m_table->copyAction(), m_table->copyCsvAction()});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QList<QAction *> BatchView::commands() const
{
    return {m_open, m_compare, m_copy, m_save};
}
