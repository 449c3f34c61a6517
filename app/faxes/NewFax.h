// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

/// What the operator asks to send; the fields of POST /faxes but client_state, which is Signalbox's own.
struct NewFax
{
    enum class Source { File, Url };

    QString connectionId; ///< of the fax application
    QString from;         ///< E.164, one of the account's numbers
    QString to;           ///< E.164 or SIP URI
    Source source = Source::File;
    QString filePath;   ///< for File: copied into the outbox before anything is sent
    QString fileName;   ///< as the list shows it; the base name of filePath when empty
    QString mediaUrl;   ///< for Url: must answer without a redirect
    int pageCount = -1; ///< as counted here; -1 when unknown

    QString fromDisplayName;        ///< at most 128 letters, digits, spaces and -_~!.+
    QString quality;                ///< empty means the API's default, "high"
    std::optional<bool> t38Enabled; ///< unset: the API's default (on)
    bool monochrome = false;
    std::optional<int> blackThreshold; ///< percent, only with monochrome
    bool storeMedia = false;
    bool storePreview = false;
    QString previewFormat; ///< "pdf" or "tiff", only with storePreview
    QString webhookUrl;
};
