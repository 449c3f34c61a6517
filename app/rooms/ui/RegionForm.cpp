// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RegionForm.h"

#include "base/ShortId.h"
#include "rooms/LayoutBoard.h"
#include "rooms/ui/NumberPair.h"
#include "rooms/ui/RecordingWords.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {
using Field = CompositionFinding::Field;
// Wide enough for whatever a layout from elsewhere says.
constexpr int farthest = 99'999;
constexpr int deepest = 9'999;
constexpr int mostCells = 999;
// Of the list of recordings; more of them scroll.
constexpr int fewestRows = 3;
constexpr int mostRows = 6;

// A telephone number would be turned around in a line read from the right.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

std::optional<int> limit(int value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}
} // namespace

RegionForm::RegionForm(LayoutBoard *board, QWidget *parent)
    : QWidget(parent),
      m_board(board),
      m_name(new QLineEdit(this)),
      m_place(new NumberPair(tr("From the left, in pixels"), tr("From the top, in pixels"), tr(","), this)),
      m_size(new NumberPair(tr("Width in pixels"), tr("Height in pixels"), QStringLiteral("×"), this)),
      m_depth(new QSpinBox(this)),
      m_grid(new NumberPair(tr("Columns at most"), tr("Rows at most"), QStringLiteral("×"), this)),
      m_everything(new QCheckBox(tr("All video recordings of the session"), this)),
      m_sources(new QListWidget(this)),
      m_note(new MutedLabel({}, this)),
      m_nameRow(new FieldRow(tr("&Name"), m_name, this)),
      m_placeRow(new FieldRow(tr("P&lace"), m_place, this)),
      m_sizeRow(new FieldRow(tr("Si&ze"), m_size, this)),
      m_depthRow(new FieldRow(tr("&Depth"), m_depth, this)),
      m_gridRow(new FieldRow(tr("&Grid"), m_grid, this)),
      m_sourcesRow(new FieldRow(tr("S&hows"), buildSources(), this))
{
    m_name->setObjectName(QStringLiteral("regionName"));
    m_place->setObjectNames(QStringLiteral("regionX"), QStringLiteral("regionY"));
    m_place->setRange(-farthest, farthest);
    m_size->setObjectNames(QStringLiteral("regionWidth"), QStringLiteral("regionHeight"));
    m_size->setRange(0, farthest);
    m_depth->setObjectName(QStringLiteral("regionDepth"));
    m_depth->setRange(-deepest, deepest);
    m_depthRow->setHint(tr("The higher one lies above."));
    m_grid->setObjectNames(QStringLiteral("regionColumns"), QStringLiteral("regionRows"));
    m_grid->setRange(0, mostCells);
    m_grid->setLeastWords(tr("as needed"));
    m_gridRow->setHint(tr("Columns and rows at most."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nameRow);
    column->addWidget(m_sourcesRow);
    for (FieldRow *row : {m_placeRow, m_sizeRow, m_depthRow, m_gridRow})
        column->addWidget(row);
    connectFields();
    connect(board, &LayoutBoard::changed, this, &RegionForm::follow);
    connect(board, &LayoutBoard::currentChanged, this, &RegionForm::follow);
    dress();
    follow();
}

QWidget *RegionForm::buildSources()
{
    auto *box = new QWidget(this);
    m_everything->setObjectName(QStringLiteral("regionEverything"));
    m_sources->setObjectName(QStringLiteral("regionSources"));
    m_sources->setAccessibleName(tr("Recordings that the region shows"));
    m_sources->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(QStringLiteral("regionSourcesNote"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, Scale::px(this, 5), 0, 0);
    column->setSpacing(Scale::px(this, 6));
    column->addWidget(m_everything);
    column->addWidget(m_note);
    column->addWidget(m_sources, 1);
    box->setFocusProxy(m_everything);
    return box;
}

void RegionForm::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(QStringLiteral("name"), [&](VideoRegion &region) { region.name = text; });
    });
    connect(m_place, &NumberPair::edited, this, [this] {
        change(QStringLiteral("place"),
               [this](VideoRegion &region) { region.place.moveTo(m_place->first(), m_place->second()); });
    });
    connect(m_size, &NumberPair::edited, this, [this] {
        change(QStringLiteral("size"), [this](VideoRegion &region) {
            region.place.setSize({m_size->first(), m_size->second()});
        });
    });
    connect(m_depth, &QSpinBox::valueChanged, this, [this](int depth) {
        change(QStringLiteral("depth"), [&](VideoRegion &region) { region.zPos = depth; });
    });
    connect(m_grid, &NumberPair::edited, this, [this] {
        change(QStringLiteral("grid"), [this](VideoRegion &region) {
            region.maxColumns = limit(m_grid->first());
            region.maxRows = limit(m_grid->second());
        });
    });
    connect(m_everything, &QCheckBox::toggled, this, [this](bool on) {
        m_board->edit([&](CompositionLayout &layout) {
            layout.setShowsEverything(m_board->current(), on, m_board->knownSources());
        });
    });
    connect(m_sources, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_board->edit([&](CompositionLayout &layout) {
            layout.setShown(m_board->current(), item->data(Qt::UserRole).toString(),
                            item->checkState() == Qt::Checked, m_board->knownSources());
        });
    });
    const auto end = [this] { m_board->edit([](CompositionLayout &layout) { layout.endGesture(); }); };
    connect(m_name, &QLineEdit::editingFinished, this, end);
    connect(m_depth, &QSpinBox::editingFinished, this, end);
    for (NumberPair *pair : {m_place, m_size, m_grid})
        connect(pair, &NumberPair::left, this, end);
}

void RegionForm::change(const QString &gesture, const std::function<void(VideoRegion &)> &work)
{
    if (!m_board->currentRegion())
        return;
    VideoRegion wanted = *m_board->currentRegion();
    work(wanted);
    m_board->edit([&](CompositionLayout &layout) { layout.setRegion(m_board->current(), wanted, gesture); });
}

void RegionForm::setSourcesNote(const QString &text)
{
    m_noteText = text;
    follow();
}

void RegionForm::follow()
{
    const VideoRegion *region = m_board->currentRegion();
    setVisible(region);
    if (!region)
        return;
    fill(*region);
    mark(m_nameRow, nullptr, Field::Name);
    mark(m_placeRow, m_place, Field::Place);
    m_size->setWrong(!m_placeRow->error().isEmpty());
    mark(m_depthRow, nullptr, Field::Depth);
    mark(m_gridRow, m_grid, Field::Grid);
    mark(m_sourcesRow, nullptr, Field::Sources);
}

void RegionForm::fill(const VideoRegion &region)
{
    if (m_name->text() != region.name)
        m_name->setText(region.name);
    m_place->setValues(region.place.x(), region.place.y());
    m_size->setValues(region.place.width(), region.place.height());
    const QSignalBlocker quietDepth(m_depth);
    m_depth->setValue(region.zPos);
    m_grid->setValues(region.maxColumns.value_or(0), region.maxRows.value_or(0));
    const QSignalBlocker quiet(m_everything);
    m_everything->setChecked(region.videoSources.contains(CompositionLayout::everything));
    fillSources(region);
    m_note->setText(m_noteText);
    m_note->setVisible(!m_noteText.isEmpty());
    m_sources->setVisible(m_sources->count() > 0);
}

void RegionForm::fillSources(const VideoRegion &region)
{
    const QSignalBlocker quiet(m_sources);
    QStringList ids;
    QStringList texts;
    for (const LayoutSource &source : m_board->knownSources()) {
        ids << source.id;
        texts << (source.isReady
                      ? tr("%1, %2", "a participant and the length of a recording")
                            .arg(isolated(source.name), isolated(RecordingWords::length(source.seconds)))
                      : tr("%1, still processing").arg(isolated(source.name)));
    }
    // What the layout names and the session doesn't have stays in sight, so that it can be taken out.
    for (const QString &id : region.videoSources) {
        if (id == CompositionLayout::everything || ids.contains(id))
            continue;
        ids << id;
        texts << (m_board->sources() ? tr("%1, not of this session").arg(ShortId::of(id)) : ShortId::of(id));
    }
    while (m_sources->count() > ids.size())
        delete m_sources->takeItem(m_sources->count() - 1);
    for (int row = 0; row < ids.size(); ++row) {
        if (row == m_sources->count())
            m_sources->addItem(new QListWidgetItem);
        QListWidgetItem *item = m_sources->item(row);
        item->setText(texts[row]);
        item->setToolTip(ids[row]);
        item->setData(Qt::UserRole, ids[row]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_board->layout().shows(m_board->current(), ids[row]) ? Qt::Checked
                                                                                  : Qt::Unchecked);
    }
    dress();
    // Signals are blocked, those of the model too: the view hears nothing of it.
    m_sources->viewport()->update();
}

void RegionForm::mark(FieldRow *row, NumberPair *pair, Field field)
{
    const QString error = m_board->errorAt(m_board->current(), field);
    row->setError(error);
    row->setWarning(m_board->warningAt(m_board->current(), field));
    if (pair) {
        pair->setWrong(!error.isEmpty());
        pair->describe(error.isEmpty() ? row->warning() : error);
    }
}

void RegionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void RegionForm::dress()
{
    layout()->setSpacing(Scale::px(this, 10));
    const int rows = std::clamp(m_sources->count(), fewestRows, mostRows);
    const int row = std::max(Scale::px(this, 26), m_sources->sizeHintForRow(0));
    m_sources->setFixedHeight(row * rows + 2 * m_sources->frameWidth() + Scale::px(this, 4));
}
