// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSet>
#include <QTableView>

class QMenu;

/// The table of every list: calm rows, columns that the operator arranges, copying as text and CSV.
class TableView : public QTableView
{
    Q_OBJECT
public:
    enum class Format { Tsv, Csv };

    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// In place of QTableView's, which selects nothing in a right-to-left window.
    void selectRow(int row);

    /// Columns hidden at the first start; the operator shows them from the header's menu.
    void setHiddenAtFirst(const QList<int> &columns);
    /// Columns that can't be hidden, such as the first.
    void setAlwaysShown(const QList<int> &columns);
    /// Widths in characters of the font, by column; keeps what the operator chose.
    void setWidthsInCharacters(const QList<int> &widths);
    /// The column that takes the room which is left, until the operator gives the columns other widths.
    void setRoomyColumn(int column);

    QByteArray headerState() const;
    /// False, and nothing changed, when the bytes are of another layout of columns.
    bool restoreHeaderState(const QByteArray &state);
    void resetColumns();

    /// The selected rows, or all rows, in the order and columns shown; the first line names the columns.
    QString selectionAs(Format format) const;
    void copySelection(Format format);
    QAction *copyAction() const { return m_copy; }
    QAction *copyCsvAction() const { return m_copyCsv; }
    /// Visible rows of the selection, top to bottom.
    QList<int> selectedRowNumbers() const;
    /// Fills a menu with one checkable entry a column.
    void fillColumnMenu(QMenu *menu);
    /// Logical numbers in the order shown.
    QList<int> shownColumns() const;
    int hoveredRow() const { return m_hovered; }

signals:
    void headerStateChanged(); ///< moved, resized, hidden or sorted by the operator
    void copied(int rows);

protected:
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &search) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void showHeaderMenu(const QPoint &position);
    void setHovered(int row);
    void updateRow(int row);
    void dress();
    void rescaleColumns();
    int usualWidth(int column) const;
    bool isArranged() const;
    void shareRoom();

    QAction *m_copy;
    QAction *m_copyCsv;
    QList<int> m_hiddenAtFirst;
    QSet<int> m_alwaysShown;
    QList<int> m_widths;
    int m_roomy = -1;
    bool m_isArranged = false; ///< the operator gave widths
    int m_hovered = -1;
    int m_unit = 0; ///< what the widths of the columns were measured with
    bool m_restoring = false;
};
