# SPDX-License-Identifier: GPL-3.0-or-later
# Who may include whom, and therefore who links whom. Read by cmake/Room.cmake and by the test layersHold.
# A room may always include itself. "foo/ui" is written layers_foo_ui.
set(layers_all
    base api store loopback widgets widgets/charts widgets/flame accounts accounts/ui records records/ui
    faxes faxes/ui usage usage/ask usage/ui sessions sessions/ui rooms rooms/ui notifications notifications/ui
    billing billing/ui sandbox shell)

set(layers_base "")
set(layers_api base)
set(layers_store base)
set(layers_loopback base)
set(layers_widgets base)
set(layers_widgets_charts widgets base)
set(layers_widgets_flame widgets base)
set(layers_accounts base api store)
set(layers_accounts_ui accounts widgets base)
set(layers_records base api store accounts)
set(layers_records_ui records widgets base)
set(layers_faxes base api store loopback accounts records)
set(layers_faxes_ui faxes records/ui widgets base)
set(layers_usage_ask base records)
set(layers_usage base api store loopback accounts records usage/ask)
set(layers_usage_ui usage usage/ask records/ui widgets widgets/charts base)
set(layers_sessions base api store loopback accounts records)
set(layers_sessions_ui sessions records/ui widgets widgets/charts widgets/flame base)
set(layers_rooms base api store loopback accounts records)
set(layers_rooms_ui rooms records/ui widgets widgets/charts base)
set(layers_notifications base api store loopback accounts records)
set(layers_notifications_ui notifications records/ui records widgets base)
set(layers_billing base api store loopback accounts records)
set(layers_billing_ui billing records/ui records widgets widgets/charts base)
set(layers_sandbox loopback base)
set(layers_shell base api store loopback widgets widgets/charts widgets/flame accounts accounts/ui records records/ui faxes
    faxes/ui usage usage/ask usage/ui sessions sessions/ui rooms rooms/ui notifications notifications/ui billing
    billing/ui sandbox)

# Libraries that only the named rooms may include, as "header regex|rooms".
set(layers_reserved
    "^(Qt6?Keychain|qt6?keychain)/|accounts"
    "^QtSql|^QSql|store"
    "^(QtNetwork/)?QNetwork|api"
    "^boost/(beast|asio)|loopback"
    "^(phonenumbers|unicode)/|base"
    "^QtWidgets/|widgets widgets/charts widgets/flame accounts/ui records/ui faxes/ui usage/ui sessions/ui rooms/ui notifications/ui billing/ui shell"
    "^(QtCharts/|QChart|QLineSeries|QBar|QPie|QValueAxis|QDateTimeAxis)|widgets/charts")

# Of base, the sandbox may see the clock alone, so that a mistake of the client cannot cancel out.
set(layers_sandbox_of_base "base/Clock.h")
