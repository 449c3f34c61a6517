// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LayoutEditor.h"

#include "rooms/LayoutBoard.h"
#include "rooms/ui/LayoutCanvas.h"
#include "rooms/ui/NumberPair.h"
#include "rooms/ui/RegionForm.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/FieldRow.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

namespace {
using Field = CompositionFinding::Field;
using Preset = CompositionLayout::Preset;
constexpr int farthest = 99'999;
} // namespace

LayoutEditor::LayoutEditor(QWidget *parent)
    : QWidget(parent), m_board(new LayoutBoard(this)), m_canvas(new LayoutCanvas(m_board, this))
{
    setObjectName(QStringLiteral("layoutEditor"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buildPicture(), 3);
    row->addWidget(buildNumbers(), 2);
    addShortcuts();
    connect(m_board, &LayoutBoard::changed, this, &LayoutEditor::follow);
    connect(m_board, &LayoutBoard::currentChanged, this, &LayoutEditor::follow);
    dress();
    follow();
}

QWidget *LayoutEditor::buildPicture()
{
    auto *side = new QWidget(this);
    m_words = new MutedLabel({}, side);
    m_words->setObjectName(QStringLiteral("layoutWords"));
    auto *keys = new ElidedLabel(
        tr("Tab next region · Arrows move by 10, Ctrl by 1 · Shift+arrows resize · + − depth · Del remove"),
        side);
    keys->setMuted(true);
    Scale::follow(keys, Scale::small);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildPresets());
    column->addWidget(m_canvas, 1);
    column->addWidget(m_words);
    column->addWidget(buildTools());
    column->addWidget(keys);
    return side;
}

QWidget *LayoutEditor::buildPresets()
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line);
    const std::pair<Preset, QString> names[]{{Preset::Grid, QStringLiteral("presetGrid")},
                                             {Preset::Speaker, QStringLiteral("presetSpeaker")},
                                             {Preset::PictureInPicture, QStringLiteral("presetInset")},
                                             {Preset::SideBySide, QStringLiteral("presetSides")}};
    for (const auto &[preset, name] : names) {
        QPushButton *button = Buttons::make(CompositionLayout::nameOf(preset), ButtonRole::Normal, line);
        button->setObjectName(name);
        button->setToolTip(CompositionLayout::explanationOf(preset));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, preset = preset] {
            m_board->edit([&](CompositionLayout &layout) { layout.apply(preset, m_board->knownSources()); });
            m_board->setCurrent(0);
        });
        flow->addWidget(button);
        m_presets << std::pair(preset, button);
    }
    return line;
}

QWidget *LayoutEditor::buildTools()
{
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line, 10);
    const auto tool = [&](const QString &text, const char *name, void (CompositionLayout::*work)()) {
        QPushButton *button = Buttons::make(text, ButtonRole::Normal, line);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, work] { m_board->edit([work](CompositionLayout &layout) { (layout.*work)(); }); });
        flow->addWidget(button);
        return button;
    };
    m_undo = tool(tr("Undo"), "layoutUndo", &CompositionLayout::undo);
    m_redo = tool(tr("Redo"), "layoutRedo", &CompositionLayout::redo);
    auto *snaps = new QCheckBox(tr("Draw to edges and a grid"), line);
    snaps->setObjectName(QStringLiteral("layoutSnaps"));
    snaps->setToolTip(tr("Hold Ctrl while dragging to go without it."));
    snaps->setChecked(true);
    connect(snaps, &QCheckBox::toggled, m_canvas, &LayoutCanvas::setSnaps);
    flow->addWidget(snaps);
    return line;
}

QWidget *LayoutEditor::buildNumbers()
{
    auto *body = new QWidget(this);
    m_resolution = new NumberPair(tr("Width of the video in pixels"), tr("Height of the video in pixels"),
                                  QStringLiteral("×"), body);
    m_resolution->setObjectNames(QStringLiteral("compositionWidth"), QStringLiteral("compositionHeight"));
    m_resolution->setRange(0, farthest);
    m_resolutionRow = new FieldRow(tr("Pict&ure"), m_resolution, body);
    m_resolutionRow->setHint(tr("%1 to %2 pixels each, at most 1280 × 720 in all.")
                                 .arg(CompositionWish::shortest)
                                 .arg(CompositionWish::longest));
    connect(m_resolution, &NumberPair::edited, this, [this] {
        m_board->edit([this](CompositionLayout &layout) {
            layout.setResolution({m_resolution->first(), m_resolution->second()});
        });
    });
    m_regionsRow = new FieldRow(tr("Region"), buildRegions(), body);
    m_form = new RegionForm(m_board, body);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_resolutionRow);
    column->addWidget(m_regionsRow);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("layoutNumbers"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields come into sight as they get the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    // It scrolls rather than asks for room; and it lies on whatever is below.
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

QWidget *LayoutEditor::buildRegions()
{
    auto *box = new QWidget(this);
    m_regions = new SegmentedControl(box);
    m_regions->setObjectName(QStringLiteral("layoutRegions"));
    connect(m_regions, &SegmentedControl::changed, this,
            [this](const QVariant &region) { m_board->setCurrent(region.toInt()); });
    m_add = Buttons::makeIcon(QStringLiteral("add"), tr("Add region"), box);
    m_add->setObjectName(QStringLiteral("addRegion"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        int added = -1;
        m_board->edit([&](CompositionLayout &layout) { added = layout.add(); });
        m_board->setCurrent(added);
    });
    m_remove = Buttons::makeIcon(QStringLiteral("trash"), tr("Remove the region"), box);
    m_remove->setObjectName(QStringLiteral("removeRegion"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_board->edit([this](CompositionLayout &layout) { layout.remove(m_board->current()); });
    });
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Scale::px(this, 6));
    line->addWidget(m_regions, 1);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    return box;
}

void LayoutEditor::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, void (CompositionLayout::*work)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this,
                [this, work] { m_board->edit([work](CompositionLayout &layout) { (layout.*work)(); }); });
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), &CompositionLayout::undo);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &CompositionLayout::redo);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Y), &CompositionLayout::redo);
}

void LayoutEditor::setSourcesNote(const QString &text)
{
    m_form->setSourcesNote(text);
}

void LayoutEditor::follow()
{
    const CompositionLayout &layout = m_board->layout();
    m_undo->setEnabled(layout.canUndo());
    m_redo->setEnabled(layout.canRedo());
    // The empty picture says it itself.
    m_words->setText(m_board->currentRegion() ? m_canvas->words() : QString());
    m_resolution->setValues(layout.resolution().width(), layout.resolution().height());
    const QString error = m_board->errorAt(-1, Field::Resolution);
    m_resolutionRow->setError(error);
    m_resolution->setWrong(!error.isEmpty());
    m_resolution->describe(error);
    followRegions();
}

void LayoutEditor::followRegions()
{
    QStringList names;
    for (const VideoRegion &region : m_board->layout().regions())
        names << (region.name.isEmpty() ? tr("unnamed") : region.name);
    if (names != m_shownRegions) {
        m_shownRegions = names;
        m_regions->clear();
        for (int number = 0; number < names.size(); ++number)
            m_regions->addSegment(names[number], number);
    }
    m_regions->setCurrent(m_board->current());
    const bool isFull = m_board->layout().isFull();
    const QString limit = tr("A composition has %n regions at most.", nullptr, CompositionWish::mostRegions);
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? limit : tr("Add region"));
    m_add->setAccessibleDescription(isFull ? limit : QString());
    m_remove->setEnabled(m_board->current() >= 0);
    const QString error = m_board->errorAt(-1, Field::Regions);
    // That nothing is there yet is no mistake.
    m_regionsRow->setHint(names.isEmpty() ? error : isFull ? limit : QString());
    m_regionsRow->setError(names.isEmpty() ? QString() : error);
}

// Each button shows what it makes, in the proportions of this picture.
void LayoutEditor::drawPresets()
{
    const QSize size(Scale::px(this, 28), Scale::px(this, 16));
    for (const auto &[preset, button] : std::as_const(m_presets)) {
        CompositionLayout sample;
        sample.apply(preset, {{QStringLiteral("a"), {}, 2}, {QStringLiteral("b"), {}, 1}});
        QPixmap pixmap(size * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        LayoutPainter(sample.resolution(), sample.regions(), QRectF(QPointF(), size), Theme::of(this), font())
            .drawSketch(&painter, preset == Preset::Grid ? QList<int>{4} : QList<int>{1, 1});
        painter.end();
        button->setIcon(QIcon(pixmap));
        button->setIconSize(size);
    }
}

void LayoutEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void LayoutEditor::dress()
{
    layout()->setSpacing(Scale::px(this, 20));
    drawPresets();
}
