// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "faxes/DocumentFacts.h"
#include "faxes/NewFax.h"
#include "widgets/FieldRow.h"

#include <QTemporaryDir>
#include <QUrl>

class DocumentInspector;
class DropZone;
class QLineEdit;

/// The document: a file that is looked into before anything is sent, or a link that Telnyx fetches.
class DocumentField : public FieldRow
{
    Q_OBJECT
public:
    explicit DocumentField(DocumentInspector *inspector, QWidget *parent = nullptr);
    ~DocumentField() override;

    /// `name` is shown in place of the file's own.
    void setFile(const QString &path, const QString &name = {});
    void setLink(const QString &url);
    void clear();
    /// Puts the document into a request.
    void write(NewFax &fax) const;
    QString obstacle() const;

signals:
    void changed();
    void edited();
    /// Another document was looked into; null facts when there is none.
    void inspected(const DocumentFacts &facts);

private:
    void build();
    void choose(const QStringList &paths);
    void browse();
    void offerLink();
    void typeLink(const QString &text);
    void savePicture(const QImage &image);
    void show(const DocumentFacts &facts);
    void showLine(const QString &name, const QString &note);
    QString linkProblem() const;
    static QString size(qint64 bytes);

    DocumentInspector *m_inspector;
    DropZone *m_drop;
    QWidget *m_linkLine;
    QLineEdit *m_link;
    QString m_path;
    QString m_name;
    DocumentFacts m_facts;
    bool m_inspecting = false;
    QPointer<CallBase> m_inspection;
    std::unique_ptr<QTemporaryDir> m_pictures; ///< pasted pictures, gone with the dialog
};
