// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/CompareDialog.h"

#include "base/ShortId.h"
#include "sessions/SessionAdvice.h"
#include "sessions/SessionInput.h"
#include "sessions/SessionWords.h"
#include "widgets/FieldRow.h"
#include "widgets/MutedLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

CompareDialog::CompareDialog(const SessionAddress &open, const QList<SessionShelf::Entry> &recent,
                             const QList<SessionShelf::Entry> &bookmarks, QWidget *parent)
    : QDialog(parent),
      m_open(open),
      m_event(new QLineEdit(this)),
      m_row(new FieldRow(tr("&Session"), m_event, this)),
      m_known(new QListWidget(this))
{
    setObjectName(QStringLiteral("sessionCompareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare with another session"));
    m_event->setObjectName(QStringLiteral("sessionCompareEvent"));
    m_event->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_row->setHint(tr("The id of an event of the type %1, or a link; or choose one below.").arg(open.type));
    m_known->setObjectName(QStringLiteral("sessionCompareKnown"));
    m_known->setAccessibleName(tr("Sessions seen before"));
    for (const SessionShelf::Entry &entry : bookmarks)
        add(entry, entry.bookmark);
    for (const SessionShelf::Entry &entry : recent)
        add(entry, tr("%1 %2").arg(entry.summary.address.type, ShortId::of(entry.summary.address.event)));
    connect(m_known, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_event->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_known, &QListWidget::itemActivated, this, &CompareDialog::accept);
    connect(m_event, &QLineEdit::textEdited, this, [this] { m_row->setError({}); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    compare->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompareDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_row);
    column->addWidget(new MutedLabel(tr("Seen before"), this));
    column->addWidget(m_known, 1);
    column->addWidget(buttons);
}

void CompareDialog::add(const SessionShelf::Entry &entry, const QString &name)
{
    const SessionSummary &known = entry.summary;
    if (known.address.event == m_open.event)
        return;
    auto *item = new QListWidgetItem(
        tr("%1   %2").arg(name, SessionWords::money(known.total, known.currency, known.total.scale())),
        m_known);
    const Destination place = known.address.destination();
    item->setData(Qt::UserRole, known.address.event);
    item->setData(Qt::UserRole + 1, place.toString());
}

void CompareDialog::accept()
{
    SessionAddress address;
    const QListWidgetItem *item = m_known->currentItem();
    if (item && item->data(Qt::UserRole).toString() == m_event->text()) {
        address = SessionAddress::of(Destination::parse(item->data(Qt::UserRole + 1).toString()));
    } else {
        const SessionInput input = SessionInput::read(m_event->text(), m_open.type);
        if (input.kind == SessionInput::Kind::Unclear || input.kind == SessionInput::Kind::Answer)
            return m_row->setError(input.kind == SessionInput::Kind::Answer
                                       ? tr("Enter the id of a session; a whole answer can't be compared.")
                                       : input.why);
        address = input.address;
        if (address.type.isEmpty())
            address.type = m_open.type;
    }
    if (const auto objection = SessionAdvice::objection(address))
        return m_row->setError(objection->what);
    if (address.event == m_open.event && address.type == m_open.type)
        return m_row->setError(tr("This is the session that is open. Choose another one."));
    emit chosen(address);
    QDialog::accept();
}
