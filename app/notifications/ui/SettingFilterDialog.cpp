// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingFilterDialog.h"

#include "notifications/ui/SettingFilterBar.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QComboBox>
#include <QHBoxLayout>

SettingFilterDialog::SettingFilterDialog(const NotificationFilter &filter, const NotificationSetup &setup,
                                         QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingFilterDialog"));
    setWindowTitle(tr("Filter"));
    auto *form = new Surface;
    auto *rows = new QVBoxLayout(form);
    const int side = Scale::px(this, 20);
    rows->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    rows->setSpacing(Scale::px(this, 10));
    for (const SettingFilterBar::Field &field : SettingFilterBar::fields()) {
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("settingFilterChoice_") + field.key);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(28);
        choice->addItem(tr("any"), QString());
        for (const auto &[value, words] : field.choices(setup))
            choice->addItem(words, value);
        const QString &value = filter.*field.value;
        // One that isn't offered is shown as it is, and not exchanged for another.
        if (choice->findData(value) < 0)
            choice->addItem(SettingFilterBar::wordsOf(field, value, setup), value);
        choice->setCurrentIndex(choice->findData(value));
        rows->addWidget(new FieldRow(field.label, choice, form));
        m_choices.insert(field.key, choice);
    }
    rows->addStretch(1);
    rows->addWidget(makeFoot());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(form);
    setMinimumWidth(Scale::px(this, 480));
    focusOn(SettingFilterBar::fields().first().key);
}

QWidget *SettingFilterDialog::makeFoot()
{
    QPushButton *clear = Buttons::make(tr("C&lear all"), ButtonRole::Quiet, this);
    QPushButton *cancel = Buttons::make(tr("Cancel"), ButtonRole::Normal, this);
    QPushButton *use = Buttons::make(tr("Filter"), ButtonRole::Primary, this);
    clear->setObjectName(QStringLiteral("settingFilterClear"));
    cancel->setObjectName(QStringLiteral("settingFilterCancel"));
    use->setObjectName(QStringLiteral("settingFilterUse"));
    for (QPushButton *button : {clear, cancel})
        button->setAutoDefault(false);
    use->setDefault(true);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(clear);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(use);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (QComboBox *choice : std::as_const(m_choices))
            choice->setCurrentIndex(0);
    });
    connect(cancel, &QPushButton::clicked, this, &SettingFilterDialog::reject);
    connect(use, &QPushButton::clicked, this, &SettingFilterDialog::accept);
    return foot;
}

void SettingFilterDialog::focusOn(const QString &key)
{
    if (QComboBox *choice = m_choices.value(key))
        choice->setFocus();
}

void SettingFilterDialog::accept()
{
    NotificationFilter filter;
    for (const SettingFilterBar::Field &field : SettingFilterBar::fields())
        filter.*field.value = m_choices.value(field.key)->currentData().toString();
    emit chosen(filter);
    QDialog::accept();
}
