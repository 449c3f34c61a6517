// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"
#include "widgets/ChipBar.h"

#include <QPointer>
#include <QUrlQuery>

class SettingFilterDialog;

/// The filters that the server applies to settings: a chip each, that can be changed or taken away, and a
/// button that adds another.
class SettingFilterBar : public ChipBar
{
    Q_OBJECT
public:
    /// One of the six that the operation documents.
    struct Field
    {
        QString key;   ///< in places: "channel"
        QString label; ///< translated
        QString NotificationFilter::*value;
        /// What can be chosen: value and words.
        QList<std::pair<QString, QString>> (*choices)(const NotificationSetup &);
    };
    static QList<Field> fields();
    static QString wordsOf(const Field &field, const QString &value, const NotificationSetup &setup);

    explicit SettingFilterBar(QWidget *parent = nullptr);

    const NotificationFilter &filter() const { return m_filter; }
    /// Tells nobody.
    void setFilter(const NotificationFilter &filter);
    /// Where the names come from; chips are said anew.
    void setSetup(const NotificationSetup &setup);
    void edit(const QString &key) override;

    static NotificationFilter of(const QUrlQuery &place);
    static void addTo(QUrlQuery *place, const NotificationFilter &filter);

private:
    void showChips();
    void take(const QString &key) override;
    void use(const NotificationFilter &filter);

    NotificationFilter m_filter;
    NotificationSetup m_setup;
    QPointer<SettingFilterDialog> m_dialog;
};
