// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DocumentFolder;
class FaxEventTable;
class FaxTable;
class OutboxTable;

/// Where faxes are kept on this computer; the same for all accounts. All of it outlives who uses it.
struct FaxStores
{
    FaxTable *faxes = nullptr;
    FaxEventTable *events = nullptr;
    OutboxTable *outbox = nullptr;
    DocumentFolder *documents = nullptr;
};
