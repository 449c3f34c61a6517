// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ReportRules.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class Chip;
class Clock;
class FlowLayout;
class MutedLabel;
class QMenu;

/// The report as a row of parts to change: product, metrics, dimensions, filters, range and what it is
/// compared with. It follows what the account's options allow.
class BuilderBar : public QWidget
{
    Q_OBJECT
public:
    /// The clock outlives it.
    explicit BuilderBar(const Clock *clock, QWidget *parent = nullptr);

    void setProducts(const QList<UsageProduct> &products);
    void setReport(const Report &report);
    const Report &report() const { return m_report; }
    /// Marks the parts, and lists what is wrong below them.
    void setMistakes(const QList<ReportRules::Mistake> &mistakes);
    /// Values of dimensions that were seen, to filter by.
    void setKnownValues(const QHash<QString, QStringList> &values) { m_known = values; }
    void focusFirst();
    /// The parts are made anew with each change: Tab comes to them from this widget, and not at the end.
    void setTabAnchor(QWidget *before);

signals:
    void changed(const Report &report);

private:
    void fill();
    void orderTabs();
    void addParts();
    void addExtras();
    QString comparedTitle() const;
    Chip *add(const char *objectName, const QString &label, const QString &value, ReportRules::Part part,
              std::function<void(Chip *)> open, std::function<void()> remove = {});
    void change(const Report &report);
    void takeProduct(const QString &key);
    void openProducts(Chip *chip);
    void openNames(Chip *chip, const QString &title, const QStringList &offered, const QStringList &chosen,
                   std::function<void(const QStringList &)> take);
    void openGrain(Chip *chip);
    void openFilter(Chip *chip, qsizetype at);
    void openRange(Chip *chip);
    void openCompare(Chip *chip);
    void openMore(Chip *chip);
    void addMoreChoices(QMenu *menu);
    void openTop();
    void openCustomCompare();
    const UsageProduct *options() const;
    QStringList dimensionNames() const;

    const Clock *m_clock;
    QList<UsageProduct> m_products;
    Report m_report;
    QHash<QString, QStringList> m_known;
    QList<ReportRules::Mistake> m_mistakes;
    QString m_dropped;
    QList<std::pair<ReportRules::Part, Chip *>> m_chips;
    QPointer<QWidget> m_anchor;
    QWidget *m_row;
    FlowLayout *m_flow;
    MutedLabel *m_complaint;
};
