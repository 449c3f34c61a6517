// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/CompositionLayout.h"

#include <QWidget>

class FieldRow;
class LayoutBoard;
class LayoutCanvas;
class MutedLabel;
class NumberPair;
class QPushButton;
class RegionForm;
class SegmentedControl;

/// The drawn layout of a composition: its picture, ready layouts to begin with, and beside it the numbers.
class LayoutEditor : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutEditor(QWidget *parent = nullptr);

    LayoutBoard *board() const { return m_board; }
    /// In place of the recordings while there are none to choose from.
    void setSourcesNote(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPicture();
    QWidget *buildPresets();
    QWidget *buildTools();
    QWidget *buildNumbers();
    QWidget *buildRegions();
    void addShortcuts();
    void follow();
    void followRegions();
    void drawPresets();
    void dress();

    LayoutBoard *m_board;
    LayoutCanvas *m_canvas;
    QList<std::pair<CompositionLayout::Preset, QPushButton *>> m_presets;
    QPushButton *m_undo;
    QPushButton *m_redo;
    MutedLabel *m_words;
    NumberPair *m_resolution;
    FieldRow *m_resolutionRow;
    SegmentedControl *m_regions;
    QStringList m_shownRegions;
    QPushButton *m_add;
    QPushButton *m_remove;
    FieldRow *m_regionsRow;
    RegionForm *m_form;
};
