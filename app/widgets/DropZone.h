// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QUrl>

class QImage;
class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

/// Where documents come in: dropped, browsed for, pasted, or by a link. It only reports them; who owns the
/// choice tells it what to list.
class DropZone : public QFrame
{
    Q_OBJECT
public:
    struct Entry
    {
        QString name;
        QString note;  ///< "12 pages · 1.8 MB"
        QString error; ///< shown in place of the note
        bool operator==(const Entry &) const = default;
    };

    explicit DropZone(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    QList<Entry> entries() const { return m_entries; }
    /// Offers "use a link"; on by default.
    void setLinkAllowed(bool allowed);
    /// Takes what the clipboard holds: files, a picture, or a link. False when it has nothing of use.
    bool paste();

signals:
    void filesChosen(const QStringList &paths); ///< dropped or pasted local files
    void linkChosen(const QUrl &url);           ///< a dropped or pasted http(s) link
    void imagePasted(const QImage &image);
    void browseRequested();
    void linkRequested();
    void removeRequested(int index);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    bool take(const QMimeData *mime);
    void rebuild();
    QWidget *makeLine(int index);
    void dress();

    QList<Entry> m_entries;
    QVBoxLayout *m_lines;
    QWidget *m_list;
    QLabel *m_prompt;
    bool m_linkAllowed = true;
    bool m_hot = false;
};
