// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/CompositionCheck.h"

#include <QWidget>

class FieldRow;
class LayoutBoard;
class MutedLabel;
class NumberPair;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

/// The numbers of the region that is meant, and the recordings it shows: they follow the picture and lead it.
class RegionForm : public QWidget
{
    Q_OBJECT
public:
    explicit RegionForm(LayoutBoard *board, QWidget *parent = nullptr);

    /// In place of the recordings while there are none to choose from.
    void setSourcesNote(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSources();
    void connectFields();
    void change(const QString &gesture, const std::function<void(VideoRegion &)> &work);
    void follow();
    void fill(const VideoRegion &region);
    void fillSources(const VideoRegion &region);
    void mark(FieldRow *row, NumberPair *pair, CompositionFinding::Field field);
    void dress();

    LayoutBoard *m_board;
    QLineEdit *m_name;
    NumberPair *m_place;
    NumberPair *m_size;
    QSpinBox *m_depth;
    NumberPair *m_grid;
    QCheckBox *m_everything;
    QListWidget *m_sources;
    MutedLabel *m_note;
    FieldRow *m_nameRow;
    FieldRow *m_placeRow;
    FieldRow *m_sizeRow;
    FieldRow *m_depthRow;
    FieldRow *m_gridRow;
    FieldRow *m_sourcesRow;
    QString m_noteText;
};
