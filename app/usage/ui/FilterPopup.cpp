// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/FilterPopup.h"

#include "usage/UsageWords.h"
#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

FilterPopup::FilterPopup(const QStringList &dimensions, const UsageFilter &filter,
                         const QHash<QString, QStringList> &known, QWidget *parent)
    : QDialog(parent),
      m_known(known),
      m_values(filter.values),
      m_dimension(new QComboBox(this)),
      m_list(new QListWidget(this)),
      m_typed(new QLineEdit(this)),
      m_use(Buttons::make(tr("Filter"), ButtonRole::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("usageFilterPopup"));
    setWindowTitle(tr("Filter"));
    QStringList all = dimensions;
    // One that isn't offered any more is shown as it is, and not exchanged for another.
    if (!filter.dimension.isEmpty() && !all.contains(filter.dimension))
        all.prepend(filter.dimension);
    for (const QString &dimension : all)
        m_dimension->addItem(UsageWords::dimension(dimension), dimension);
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(filter.dimension)));
    m_dimension->setObjectName(QStringLiteral("usageFilterDimension"));
    m_list->setObjectName(QStringLiteral("usageFilterValues"));
    m_list->setAccessibleName(tr("Values of the last report"));
    m_typed->setObjectName(QStringLiteral("usageFilterTyped"));
    m_typed->setPlaceholderText(tr("outbound, inbound"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Only where"), m_dimension);
    form->addRow(tr("&is one of"), m_list);
    form->addRow(tr("or &type values"), m_typed);
    auto *note =
        new MutedLabel(tr("As the API writes them, with commas between. What is filtered on is broken "
                          "out as well, because the API demands it."),
                       this);
    note->setWordWrap(true);
    form->addRow(note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    form->addRow(buttons);
    m_use->setObjectName(QStringLiteral("usageUseFilter"));
    m_use->setDefault(true);
    setMinimumWidth(Scale::px(this, 420));
    connect(m_dimension, &QComboBox::currentIndexChanged, this, [this] {
        m_values.clear();
        offer();
    });
    const auto refresh = [this] { m_use->setEnabled(!this->filter().values.isEmpty()); };
    connect(m_list, &QListWidget::itemChanged, this, refresh);
    connect(m_typed, &QLineEdit::textChanged, this, refresh);
    connect(m_use, &QPushButton::clicked, this, &FilterPopup::accept);
    offer();
    refresh();
}

void FilterPopup::offer()
{
    m_list->clear();
    const QString dimension = m_dimension->currentData().toString();
    QStringList values = m_known.value(dimension);
    QStringList typed;
    for (const QString &value : m_values) {
        if (!values.contains(value))
            typed << value;
    }
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        auto *item = new QListWidgetItem(UsageWords::value(dimension, value), m_list);
        item->setData(Qt::UserRole, value);
        item->setCheckState(m_values.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    m_typed->setText(typed.join(QStringLiteral(", ")));
}

UsageFilter FilterPopup::filter() const
{
    UsageFilter filter;
    filter.dimension = m_dimension->currentData().toString();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            filter.values << m_list->item(row)->data(Qt::UserRole).toString();
    }
    for (const QString &part : m_typed->text().split(u',')) {
        if (const QString value = part.trimmed(); !value.isEmpty() && !filter.values.contains(value))
            filter.values << value;
    }
    return filter;
}

void FilterPopup::accept()
{
    if (!m_use->isEnabled())
        return;
    emit chosen(filter());
    QDialog::accept();
}
