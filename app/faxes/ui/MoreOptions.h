// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "faxes/NewFax.h"

#include <QWidget>

class FieldRow;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

/// The options that few faxes need, folded away, each with a line on what it does.
class MoreOptions : public QWidget
{
    Q_OBJECT
public:
    explicit MoreOptions(QWidget *parent = nullptr);

    void read(const NewFax &fax);
    void write(NewFax &fax) const;
    QString obstacle() const;
    void setOpen(bool open);
    bool isOpen() const;
    /// Marks the option that Telnyx complained of; false when it isn't one of these.
    bool markProblem(const Failure &failure);

signals:
    void changed();
    void edited();
    void unfolded(); ///< by the operator

private:
    void build();
    QCheckBox *addCheck(QVBoxLayout *column, const char *name, const QString &text,
                        const QString &explanation);
    void addDetail(QVBoxLayout *column, const QString &text, QWidget *field);
    void follow();
    void touch();
    QString webhookProblem() const;
    void say(const QString &error);

    bool m_open = false;
    QPushButton *m_fold;
    QWidget *m_body;
    QCheckBox *m_t38;
    QCheckBox *m_monochrome;
    QSpinBox *m_threshold;
    QCheckBox *m_storeMedia;
    QCheckBox *m_storePreview;
    QComboBox *m_previewFormat;
    QLineEdit *m_webhook;
    class QLabel *m_error;
};
