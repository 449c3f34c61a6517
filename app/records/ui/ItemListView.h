// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTable.h"
#include "records/ListReadingOf.h"

#include <QPointer>
#include <QWidget>

class Banner;
class BusyBar;
class EmptyState;
class MutedLabel;
class QPushButton;
class QStackedWidget;
class TableView;

/// A list with every state it can be in: no account, reading, rows, none, none with these words or filters,
/// trouble above the rows or in their place.
class ItemListView : public QWidget
{
    Q_OBJECT
public:
    /// What it says, by the kind of thing that it lists; all translated.
    struct Words
    {
        QString icon = {};                      ///< of an icon in resources/icons
        QString name = {};                      ///< "Recordings": the table's accessible name
        QString reading = {};                   ///< "Reading the recordings …"
        QString none = {};                      ///< "No recordings"
        QString noneAdvice = {};                ///< what to do about it
        QString noneFiltered = {};              ///< "No recording fits the filters"
        QString failed = {};                    ///< "The recordings could not be read"
        std::function<QString(int)> count = {}; ///< "312 recordings"
    };
    /// `object` begins the names of its parts: "recordingsTable", "recordingsEmpty", "recordingsCount".
    ItemListView(const QString &object, Words words, QWidget *parent = nullptr);

    /// Columns of pills get their delegate by `pills`.
    void setTable(ItemTable *table, const QList<int> &pills = {});
    /// Null for no account.
    void setReading(ListReading *reading);
    /// Whether filters of the server narrow the list: then "none" offers to take them away.
    void setFiltered(bool filtered);
    /// Words are in force in the search line.
    void setWords(const QString &words);
    TableView *table() const { return m_table; }
    ItemTable *model() const { return m_model; }

    QString currentId() const;
    QStringList selectedIds() const;
    /// Selects the row and scrolls to it; false where it isn't shown.
    bool select(const QString &id);
    /// Before the count at the foot: buttons that act on the selection.
    void addToFoot(QWidget *widget);
    /// The button of an empty list, such as "New room"; connect what is answered.
    QPushButton *setFirstStep(const QString &text);

signals:
    /// What is shown or selected.
    void changed();
    void selectionChanged();
    void clearWordsAsked();
    void clearFiltersAsked();
    /// Enter or a double click on a row.
    void opened(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Offer { None, ClearWords, ClearFilters, Retry, FirstStep };
    /// What stands in the place of rows.
    struct Notice
    {
        QString icon;
        QString title;
        QString text;
        Offer offer = Offer::None;
        bool operator==(const Notice &) const = default;
    };
    Notice notice() const;
    void build(const QString &object);
    void holdSelection();
    void follow();
    void followTrouble();
    void showEmpty();
    QString countWords() const;

    Words m_words;
    QString m_filterWords;
    bool m_isFiltered = false;
    QPointer<ItemTable> m_model;
    QPointer<ListReading> m_reading;
    BusyBar *m_busy;
    Banner *m_trouble;
    QStackedWidget *m_pages;
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_foot;
    MutedLabel *m_count;
    QPushButton *m_stop;
    QPushButton *m_first = nullptr; ///< never seen; stands for the button of the notice
    QString m_firstText;
    Notice m_notice;
    QStringList m_heldIds; ///< while the model is reset
    QString m_heldCurrent;
};
