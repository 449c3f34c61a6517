// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomRecording.h"

#include <QDialog>

class FieldRow;
class QCheckBox;
class QLineEdit;
class QPushButton;
class RoomDownloads;

/// Where recordings are downloaded to and how the files are named.
class DownloadDialog : public QDialog
{
    Q_OBJECT
public:
    struct Order
    {
        QString folder;
        QString pattern;
        bool withSums = true;
    };
    /// `example` is the recording that the example of a name is made of.
    DownloadDialog(RoomDownloads *downloads, const QList<RoomRecording> &recordings, const Order &last,
                   QWidget *parent = nullptr);

    void accept() override;
    /// Where downloads go at first.
    static QString usualFolder();

signals:
    void ordered(const DownloadDialog::Order &order);

private:
    void build();
    QWidget *makeFolderField();
    void chooseFolder();
    void follow();

    RoomDownloads *m_downloads;
    QList<RoomRecording> m_recordings;
    QLineEdit *m_folder;
    QLineEdit *m_pattern;
    FieldRow *m_folderRow;
    FieldRow *m_patternRow;
    QCheckBox *m_sums;
    QPushButton *m_start = nullptr;
};
