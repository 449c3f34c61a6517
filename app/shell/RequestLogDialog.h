// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class RequestLog;

/// What the console asked Telnyx lately: for the operator who wonders, and for support. Never a key, a query
/// or a body.
class RequestLogDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RequestLogDialog(RequestLog *log, QWidget *parent = nullptr);
};
