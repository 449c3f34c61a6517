// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "faxes/DocumentFacts.h"

#include <QThreadPool>

/// Looks into a document before it is sent, in the background: is it readable, how long is it, what does it
/// look like. It speaks to no server.
class DocumentInspector : public QObject
{
    Q_OBJECT
public:
    explicit DocumentInspector(QObject *parent = nullptr);
    ~DocumentInspector() override;

    /// Answers what can be known of a file; one that can't be faxed is an answer too (`trouble`). The first
    /// page is drawn to fit into `box` device pixels. Fails as Cancelled only.
    Call<DocumentFacts> *inspect(const QString &path, QSize box = {720, 960});
    /// Draws one page (from 0) to fit into `box`, on white; a null image when there is no preview of this
    /// type.
    Call<QImage> *page(const QString &path, int number, QSize box);

private:
    QThreadPool m_pool;
};
