// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/CallBase.h"
#include "widgets/JsonOutline.h"

#include <QPointer>
#include <QWidget>

class ElidedLabel;
class JsonRows;
class JsonTable;
class MutedLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class SearchLine;
class TextPage;

/// One JSON document as it was received: a tree to fold, search and copy from, or plain text. What is no
/// JSON, and what is deeper than a tree can be read, is text with a note; large documents are read in the
/// background.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QByteArray &json);
    void clear();
    /// What plain text shows: indented where it is JSON, else as received.
    QString text() const;

    bool isReading() const { return m_reading; }
    bool isText() const;
    void setText(bool asText);
    /// What is odd about the document; empty where nothing is.
    QString note() const;
    JsonTable *table() const { return m_table; }
    JsonRows *rows() const { return m_rows; }
    TextPage *page() const { return m_page; }
    SearchLine *search() const { return m_search; }

    void copyValue();
    void copyPath();
    void copyAll();

signals:
    void copied(const QString &what); ///< "Value"

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillMenu(QMenu *menu);
    void take(JsonOutlinePtr outline);
    void showNote();
    void showMode();
    void fillPage();
    void startSearch();
    void takeMatches(std::vector<int> matches);
    void showMatch(int step);
    void showCurrent();
    void put(const QString &text, const QString &what);
    void dress();

    QByteArray m_json;
    JsonOutlinePtr m_outline;
    QPointer<CallBase> m_reading;
    QPointer<CallBase> m_paging;
    QPointer<CallBase> m_searching;
    std::vector<int> m_matches; ///< values of the tree, or places in the text
    int m_match = -1;
    bool m_wantsText = false;
    bool m_isPaged = false;

    JsonRows *m_rows;
    JsonTable *m_table;
    TextPage *m_page;
    SearchLine *m_search;
    QPushButton *m_mode;
    QPushButton *m_more;
    MutedLabel *m_note;
    ElidedLabel *m_path;
    QWidget *m_box;
    QStackedLayout *m_stack;
};
