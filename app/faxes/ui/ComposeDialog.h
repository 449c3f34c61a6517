// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"

#include <QDialog>
#include <QPointer>

class Banner;
class DocumentField;
class DocumentInspector;
class ElidedLabel;
class MoreOptions;
class PreviewPanel;
class QLabel;
class QPushButton;
class QScrollArea;
class QualityField;
class RecipientField;
class SenderField;
class ShownAsField;

/// A new fax: who, from whom, what and how; checked while it is typed, and kept when sending fails.
class ComposeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both have to live as long as the dialog; it closes when the desk goes.
    ComposeDialog(FaxDesk *desk, DocumentInspector *inspector, QWidget *parent = nullptr);
    ~ComposeDialog() override;

    /// Fills the fields, such as with what a failed fax was sent with.
    void fill(const NewFax &draft);
    NewFax draft() const;
    /// As if the operator had dropped it.
    void setDocument(const QString &path);
    /// Why it can't be sent now; empty when it can.
    QString obstacle() const;

public slots:
    void send();
    void reject() override;

signals:
    /// The row is safe on the disk and goes out; the dialog closes.
    void submitted(const QString &key, const QString &to);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildForm();
    QWidget *buildFooter();
    void connectFields();
    void loadSenders();
    void refresh();
    void finished(const Outcome<QString> &outcome);
    void showFailure(const Failure &failure);
    void dress();

    QPointer<FaxDesk> m_desk;
    bool m_touched = false;
    bool m_sending = false;
    QWidget *m_form;
    QScrollArea *m_scroll;
    QLabel *m_title;
    RecipientField *m_to;
    SenderField *m_sender;
    DocumentField *m_document;
    QualityField *m_quality;
    ShownAsField *m_shownAs;
    MoreOptions *m_more;
    PreviewPanel *m_preview;
    Banner *m_failure;
    ElidedLabel *m_reason;
    QPushButton *m_send;
    QPushButton *m_cancel;
};
