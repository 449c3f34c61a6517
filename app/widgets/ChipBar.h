// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QWidget>

class Chip;
class FlowLayout;
class QAction;
class QPushButton;

/// What a list is narrowed by: a button that opens the form of it, and behind it, in lines like words, a chip
/// for each part that is given, which leads to its field or is taken away.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    /// Opens the form, at the field of that key where it is given.
    virtual void edit(const QString &key) = 0;
    QAction *editAction() const { return m_edit; }

signals:
    void changed(); ///< by the operator

protected:
    struct Part
    {
        QString key;
        QString label; ///< as at its field, with a mnemonic
        QString words;
        QString object; ///< name of the chip
    };
    /// `edit` has its name and its words, and gets its icon and its keys here.
    ChipBar(QAction *edit, QWidget *parent);

    /// Chips that say the same stay, so that the focus does.
    void setParts(const QList<Part> &parts);
    /// A chip was taken away; what it stood for is to be so too.
    virtual void take(const QString &key) = 0;
    QPushButton *button() const { return m_button; }
    /// The chip behind that of a key; the button behind the last one.
    QWidget *behind(const QString &key) const;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    Chip *makeChip(const Part &part);
    void drop(Chip *chip);

    QMap<QString, Chip *> m_chips;
    QAction *m_edit;
    QPushButton *m_button = nullptr;
    FlowLayout *m_flow;
};
