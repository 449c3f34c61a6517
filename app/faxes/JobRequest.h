// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Failure.h"
#include "faxes/FaxEventKind.h"
#include "faxes/FaxRow.h"
#include "faxes/NewFax.h"
#include "store/OutboxRow.h"

/// What the outbox keeps of a job, as JSON: the request with a note of where its document came from, and the
/// last failure.
namespace JobRequest {
/// The request column for what the operator asked.
QJsonObject of(const NewFax &fax);
/// The fields of SendFaxRequest in a request column.
QJsonObject wireFields(const QJsonObject &request);
/// What was asked for, to open the compose dialog again; `copyPath` is our copy if it is still there.
NewFax draft(const OutboxRow &row, const QString &copyPath);
/// The name of the document as lists show it.
QString documentName(const OutboxRow &row);
/// The line of the list for a job that has no fax yet.
FaxRow line(const OutboxRow &row);

QJsonObject fromFailure(const Failure &failure);
std::optional<Failure> failureIn(const QJsonObject &json);
} // namespace JobRequest
