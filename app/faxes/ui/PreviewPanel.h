// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "faxes/DocumentFacts.h"

#include <QFrame>

class DocumentInspector;
class MutedLabel;
class PageImage;
class QLabel;
class QPushButton;

/// The document as it looks, page by page, beside the fields of a new fax.
class PreviewPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PreviewPanel(DocumentInspector *inspector, QWidget *parent = nullptr);

    /// Facts without a path: there is no document.
    void show(const DocumentFacts &facts);
    int page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *) override;

private:
    void turnTo(int page);
    void refresh();
    void dress();

    DocumentInspector *m_inspector;
    DocumentFacts m_facts;
    int m_page = 0;
    QPointer<CallBase> m_drawing;
    QLabel *m_title;
    MutedLabel *m_number;
    QPushButton *m_back;
    QPushButton *m_on;
    PageImage *m_image;
    MutedLabel *m_note;
};
