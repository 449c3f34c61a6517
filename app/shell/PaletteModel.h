// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QAction>
#include <QPixmap>
#include <QPointer>

/// The commands of the palette, best match first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PaletteModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setActions(const QList<QAction *> &actions);
    void setLetters(const QString &letters);
    QAction *actionAt(int row) const;
    /// Remembers that it was used, so that it comes first next time.
    void noteUse(QAction *action);
    /// The text of an action without its mnemonic and dots.
    static QString plainText(const QAction *action);

private:
    void rank();

    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QAction>> m_ranked;
    QPixmap m_noIcon{32, 32};
    QStringList m_recent;
    QString m_letters;
};
