// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/RechargeDraft.h"
#include "widgets/SidePanel.h"

class AmountEdit;
class FieldRow;
class QCheckBox;
class QComboBox;
class QSpinBox;

/// The fields of auto recharge, what was understood of them and what it would do.
class RechargeForm : public SidePanel
{
    Q_OBJECT
public:
    explicit RechargeForm(QWidget *parent = nullptr);

    void fill(const RechargeDraft &draft);
    RechargeDraft draft() const;
    void setCurrency(const QString &currency);
    /// What was typed means this; troubles are shown at their fields once they were typed in, or all of them.
    void setMeaning(const RechargeDraft::Meaning &meaning, bool showsAll);
    /// What the API refused stays at its field until that is touched.
    void setRefused(const QMap<RechargeDraft::Field, QString> &complaints);
    /// To the first field with something wrong.
    void focusTrouble();
    void focusFirst();

    int limit() const;
    void setLimit(int mostInADay);
    /// "3 times, 934.60 USD in all" and what there is to say about it.
    void setStory(const QString &figure, const QString &story);
    QString story() const;
    /// Why nothing can be edited; empty where it can.
    void setObstacle(const QString &why);
    /// Saving goes on: nothing is to be typed.
    void setWaiting(bool waiting);
    void setAccount(const QString &name);
    void setCanSave(bool can, const QString &whyNot);
    void setTouched(bool touched);

    /// No narrower than its fields, whose labels are longer in other languages.
    QSize minimumSizeHint() const override;

signals:
    void edited();
    void limitEdited(int mostInADay);
    void saveAsked();
    void resetAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Field = RechargeDraft::Field;
    void buildFields();
    void buildFoot();
    FieldRow *addRow(Field field, const QString &label, QWidget *widget, const char *object);
    void touch(Field field);
    void showTroubles();
    void showEcho();
    void offer(const QString &preference);
    void refreshEnabled();

    QWidget *m_fields;
    QCheckBox *m_enabled;
    AmountEdit *m_threshold;
    AmountEdit *m_recharge;
    QComboBox *m_preference;
    QCheckBox *m_invoice;
    QSpinBox *m_limit;
    QMap<Field, FieldRow *> m_rows;
    QLabel *m_figure;
    QLabel *m_story;
    QLabel *m_why;
    QPushButton *m_save;
    QPushButton *m_reset;
    RechargeDraft::Meaning m_meaning;
    QMap<Field, QString> m_refused;
    QSet<Field> m_typed;
    bool m_showsAll = false;
    bool m_isWaiting = false;
    bool m_isFilling = false;
    QString m_obstacle;
};
