// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionPanel.h"

#include "base/ShortId.h"
#include "sessions/RecordsLink.h"
#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"
#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/JsonView.h"
#include "widgets/MutedLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace {
QString cost(const SessionTree &tree, int node, const std::optional<Decimal> &amount, const QString &asItCame)
{
    if (amount)
        return SessionWords::money(*amount, tree.currency(node), tree.decimals());
    return asItCame.isEmpty() ? SessionPanel::tr("not given") : asItCame;
}

// Only amounts of one currency are parts of each other.
QString share(const SessionTree &tree, int node)
{
    if (tree.currency(node) != tree.currency(0))
        return {};
    return SessionWords::share(tree.weight(node), tree.weight(0));
}

QString local(const QDateTime &time)
{
    return time.isValid()
               ? QLocale().toString(time.toLocalTime(), SessionPanel::tr("d MMM yyyy HH:mm:ss", "a time"))
               : QString();
}

QString linked(const SessionTree::Relation &relation)
{
    if (relation.localField.isEmpty() && relation.parentField.isEmpty())
        return {};
    // Kept left to right, so that the arrow points from this event to its parent.
    return QChar(0x2066) + relation.localField + QStringLiteral(" → ") + relation.parentField + QChar(0x2069);
}
} // namespace

SessionPanel::SessionPanel(QWidget *parent)
    : SidePanel(parent),
      m_facts(new FactList(this)),
      m_remarks(new MutedLabel({}, this)),
      m_open(Buttons::make(tr("Open from here"), ButtonRole::Normal)),
      m_records(Buttons::make(tr("Detail records"), ButtonRole::Normal)),
      m_copy(Buttons::make(tr("Copy as"), ButtonRole::Normal)),
      m_buttons(makeButtons()),
      m_why(new MutedLabel({}, this)),
      m_heading(nullptr),
      m_noRecord(new MutedLabel({}, this)),
      m_json(new JsonView(this))
{
    setObjectName(QStringLiteral("sessionPanel"));
    m_facts->setObjectName(QStringLiteral("sessionFacts"));
    m_remarks->setObjectName(QStringLiteral("sessionRemarks"));
    m_json->setObjectName(QStringLiteral("sessionRecord"));
    m_json->setAccessibleName(tr("Record as received"));
    m_why->setObjectName(QStringLiteral("sessionWhyNoRecords"));
    m_remarks->setSmall(false);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (MutedLabel *label : {m_remarks, m_why, m_noRecord})
        label->setWordWrap(true);
    addPart(m_remarks);
    addPart(m_facts);
    addPart(m_buttons);
    addPart(m_why);
    m_heading = addHeading(tr("Record"));
    addPart(m_noRecord);
    addPart(m_json);
    setClosable(true);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openAsked(m_tree->address(m_node)); });
    connect(m_records, &QPushButton::clicked, this, [this] { emit recordsAsked(m_place); });
    connect(m_facts, &FactList::copied, this, &SessionPanel::copied);
    connect(m_json, &JsonView::copied, this, &SessionPanel::copied);
    clear();
}

QWidget *SessionPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_open, m_records, m_copy})
        flow->addWidget(button);
    m_open->setObjectName(QStringLiteral("sessionOpenFromHere"));
    m_records->setObjectName(QStringLiteral("sessionRecords"));
    m_copy->setObjectName(QStringLiteral("sessionCopyAs"));
    m_open->setToolTip(tr("Show this event and what is below it as a session of its own"));
    auto *menu = new QMenu(m_copy);
    fillMenu(menu);
    m_copy->setMenu(menu);
    return row;
}

void SessionPanel::fillMenu(QMenu *menu)
{
    menu->addAction(tr("Event id"), this, [this] { copy(m_tree->id(m_node), tr("Event id")); });
    QAction *link = menu->addAction(tr("Link of the API"), this,
                                    [this] { copy(m_tree->selfLink(m_node), tr("Link of the API")); });
    menu->addAction(tr("cURL command"), this, [this] { emit curlAsked(m_tree->address(m_node)); });
    connect(menu, &QMenu::aboutToShow, this,
            [this, link] { link->setEnabled(m_tree && !m_tree->selfLink(m_node).isEmpty()); });
}

void SessionPanel::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied(what);
}

QList<FactList::Fact> SessionPanel::facts() const
{
    const SessionTree &tree = *m_tree;
    const SessionTree::Relation relation = tree.relation(m_node);
    const QDateTime started = tree.started(m_node);
    const QString id = tree.id(m_node);
    const qint64 length = tree.lengthMs(m_node);
    return {
        {tr("Own cost"), cost(tree, m_node, tree.own(m_node), tree.ownText(m_node)), {}, {}},
        {tr("With children"),
         cost(tree, m_node, tree.cumulative(m_node), tree.cumulativeText(m_node)),
         {},
         {}},
        {tr("Share"), share(tree, m_node), {}, {}},
        {tr("Rate"), SessionWords::rate(tree.rate(m_node)), {}, {}},
        {tr("Started"),
         local(started),
         {},
         started.isValid() ? tr("%1 UTC").arg(started.toUTC().toString(Qt::ISODate)) : QString()},
        {tr("Length"), length < 0 ? QString() : SessionWords::length(length), {}, {}},
        {tr("Product"), tree.product(m_node), {}, {}},
        {tr("Relationship"), relation.type, {}, {}},
        {tr("Linked by"), linked(relation), {}, tr("Field of this event → field of its parent")},
        {tr("Event id"), ShortId::of(id), id, id},
    };
}

void SessionPanel::setNode(SessionTreePtr tree, int node, const QString &place)
{
    if (!tree || node < 0 || node >= tree->size()) {
        clear();
        return;
    }
    m_tree = std::move(tree);
    m_node = node;
    setTitle(SessionLayer::typeName(m_tree->recordType(node)));
    setSubtitle(place);
    m_facts->setFacts(facts());
    m_remarks->setText(SessionWords::remarks(*m_tree, node).join(u'\n'));
    m_remarks->setTone(m_tree->flags(node).testFlag(SessionFlag::Difference) ? Tone::Bad : Tone::Doubtful);
    const Vocabulary::Way way = RecordsLink::way(m_tree->recordsLink(node));
    m_place = way.records;
    m_records->setEnabled(!m_place.isNull());
    m_records->setToolTip(way.why);
    m_why->setText(way.why);
    m_open->setEnabled(!m_tree->address(node).isNull() && m_tree->parent(node) >= 0);
    showRecord();
    showParts(true);
}

void SessionPanel::showRecord()
{
    const QByteArray record = m_tree->record(m_node);
    m_json->setJson(record);
    m_json->setVisible(!record.isEmpty());
    m_noRecord->setVisible(record.isEmpty());
    m_noRecord->setText(m_tree->hasRecords() ? tr("Telnyx sent no record of this event.")
                                             : tr("Records weren’t asked for yet."));
}

void SessionPanel::clear()
{
    m_tree.reset();
    m_node = -1;
    m_place = {};
    m_json->clear();
    setTitle(tr("Event"));
    setSubtitle(tr("Choose an event to see its costs and its record."));
    m_remarks->clear();
    m_why->clear();
    m_json->hide();
    m_noRecord->hide();
    showParts(false);
}

void SessionPanel::showParts(bool hasNode)
{
    m_facts->setVisible(hasNode);
    m_buttons->setVisible(hasNode);
    m_heading->setVisible(hasNode);
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_why->setVisible(hasNode && !m_why->text().isEmpty());
}
