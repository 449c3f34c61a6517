// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaPanel.h"

#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

SchemaPanel::SchemaPanel(QWidget *parent)
    : SidePanel(parent),
      m_description(new MutedLabel({}, this)),
      m_find(Buttons::make(tr("Find sessions of this type"), ButtonRole::Primary, this)),
      m_facts(new FactList(this)),
      m_above{},
      m_below{}
{
    setObjectName(QStringLiteral("schemaPanel"));
    m_find->setObjectName(QStringLiteral("schemaFind"));
    m_find->setAutoDefault(false);
    m_description->setSmall(false);
    addPart(m_description);
    addPart(m_find);
    addPart(m_facts);
    m_above = addRelations(tr("Above it"));
    m_below = addRelations(tr("Below it"));
    setClosable(false);
    connect(m_find, &QPushButton::clicked, this, [this] { emit findAsked(m_recordType); });
    setBox({}, {}, -1);
}

SchemaPanel::Relations SchemaPanel::addRelations(const QString &heading)
{
    Relations part{addHeading(heading), new QWidget(this), nullptr};
    part.lines = new QVBoxLayout(part.body);
    part.lines->setContentsMargins(0, 0, 0, 0);
    part.lines->setSpacing(Scale::px(this, 2));
    addPart(part.body);
    return part;
}

QString SchemaPanel::lineWords(const SchemaMap::Edge &edge)
{
    QStringList via;
    for (const SchemaMap::Via &one : edge.via)
        via << QChar(0x2066) + one.localField + QStringLiteral(" → ") + one.parentField + QChar(0x2069);
    const QString fields = via.isEmpty() ? tr("no fields given") : QLocale().createSeparatedList(via);
    QStringList words{edge.rollsUp ? tr("%1 · cost is rolled up", "fields of a relation").arg(fields)
                                   : tr("%1 · cost is not rolled up", "fields of a relation").arg(fields)};
    if (!edge.isTraversed)
        words << tr("Not followed when a session is read.");
    words += edge.descriptions;
    return words.join(u'\n');
}

void SchemaPanel::fill(const Relations &part, const SchemaMap &map, const QList<int> &edges, bool toParents)
{
    while (QLayoutItem *item = part.lines->takeAt(0)) {
        // The button may be the one that was just clicked.
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (const int index : edges) {
        const SchemaMap::Edge &edge = map.edges()[index];
        const int other = toParents ? edge.parent : edge.child;
        const QString name = SessionLayer::typeName(map.boxes()[other].recordType);
        auto *way = Buttons::make(name, ButtonRole::Link);
        auto *words = new MutedLabel(lineWords(edge));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        way->setAccessibleDescription(words->text());
        connect(way, &QPushButton::clicked, this, [this, other] { emit boxAsked(other); });
        if (part.lines->count() > 0)
            part.lines->addSpacing(Scale::px(this, 6));
        part.lines->addWidget(way, 0, Qt::AlignLeading);
        part.lines->addWidget(words);
        m_words << tr("%1: %2", "a record type and how it is related").arg(name, words->text());
    }
    part.heading->setVisible(!edges.isEmpty());
    part.body->setVisible(!edges.isEmpty());
}

void SchemaPanel::setBox(const SessionSchema &schema, const SchemaMap &map, int box)
{
    m_words.clear();
    fill(m_above, map, box < 0 ? QList<int>() : map.above(box), true);
    const QStringList above = std::exchange(m_words, {});
    fill(m_below, map, box < 0 ? QList<int>() : map.below(box), false);
    const QStringList below = std::exchange(m_words, {});
    if (box < 0) {
        setTitle(tr("Record types"));
        setSubtitle(tr("Choose one on the map to see what it is and how it hangs together with others."));
        m_recordType.clear();
        showParts(false);
        return;
    }
    const SchemaMap::Box &one = map.boxes()[box];
    const SessionSchema::Type type = one.type < 0 ? SessionSchema::Type() : schema.types.value(one.type);
    m_recordType = one.recordType;
    setTitle(SessionLayer::typeName(one.recordType));
    setSubtitle(one.recordType == title() ? QString() : one.recordType);
    QStringList text;
    text << (one.type < 0 ? tr("Telnyx names this type in relations only.") : type.description);
    if (one.isOwnChild)
        text << tr("Events of this type can stand below each other.");
    text.removeAll(QString());
    m_description->setText(text.join(u'\n'));
    m_facts->setFacts({{tr("Layer"), SessionLayer::name(one.layer), {}, {}},
                       {tr("Product"), type.product, {}, {}},
                       {tr("Event"), type.event == type.product ? QString() : type.event, {}, {}},
                       {tr("Also called"), QLocale().createSeparatedList(type.aliases), {}, {}}});
    m_words << title() << one.recordType << text;
    const QList<FactList::Fact> facts = m_facts->facts();
    for (const FactList::Fact &fact : facts)
        m_words << tr("%1: %2", "a fact: label and value").arg(fact.label, fact.value);
    for (const QString &line : above)
        m_words << tr("Above: %1").arg(line);
    for (const QString &line : below)
        m_words << tr("Below: %1").arg(line);
    showParts(true);
}

void SchemaPanel::showParts(bool hasBox)
{
    m_description->setVisible(hasBox && !m_description->text().isEmpty());
    m_find->setVisible(hasBox);
    m_facts->setVisible(hasBox);
}
