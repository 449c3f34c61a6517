// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/UnderstoodPanel.h"

#include "widgets/Buttons.h"
#include "widgets/FactList.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

UnderstoodPanel::UnderstoodPanel(QWidget *parent)
    : QWidget(parent), m_facts(new FactList(this)), m_doubt(new MutedLabel({}, this))
{
    setObjectName(QStringLiteral("usageUnderstood"));
    m_doubt->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 6);
    QPushButton *curl = Buttons::make(tr("Copy as cURL"), ButtonRole::Normal, buttons);
    QPushButton *correct = Buttons::make(tr("Correct …"), ButtonRole::Normal, buttons);
    flow->addWidget(curl);
    flow->addWidget(correct);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(m_doubt);
    column->addWidget(buttons);
    m_doubt->hide();
    connect(curl, &QPushButton::clicked, this, &UnderstoodPanel::curlAsked);
    connect(correct, &QPushButton::clicked, this, &UnderstoodPanel::correctAsked);
}

QString UnderstoodPanel::roleName(AskWord::Role role)
{
    switch (role) {
    case AskWord::Role::Product:
        return tr("product");
    case AskWord::Role::Metric:
        return tr("metric");
    case AskWord::Role::Dimension:
        return tr("broken out by");
    case AskWord::Role::Filter:
        return tr("filter");
    case AskWord::Role::Time:
        return tr("range");
    case AskWord::Role::Grain:
        return tr("over time");
    case AskWord::Role::Aggregation:
        return tr("numbers as");
    case AskWord::Role::Chart:
        return tr("chart");
    case AskWord::Role::Top:
        return tr("largest");
    case AskWord::Role::Compare:
        return tr("compared");
    case AskWord::Role::Filler:
    case AskWord::Role::Unknown:
        break;
    }
    return {};
}

QString UnderstoodPanel::meaningOf(const AskWord &word)
{
    return word.meaning.isEmpty()
               ? roleName(word.role)
               : tr("%1: %2", "role and meaning of a word").arg(roleName(word.role), word.meaning);
}

void UnderstoodPanel::setAnswer(const QString &question, const AskAnswer &answer)
{
    m_meanings.clear();
    QStringList unknown;
    const AskWord *before = nullptr;
    for (const AskWord &word : answer.words) {
        const QString text = question.mid(word.start, word.length);
        if (word.role == AskWord::Role::Unknown)
            unknown << text;
        if (word.role == AskWord::Role::Unknown || word.role == AskWord::Role::Filler)
            continue;
        // Words that were taken together stand together.
        if (before && before->role == word.role &&
            (before->meaning == word.meaning || before->meaning.isEmpty()))
            m_meanings.last() = {m_meanings.last().first + u' ' + text, meaningOf(word)};
        else
            m_meanings.append({text, meaningOf(word)});
        before = &word;
    }
    m_doubt->setTone(Tone::Doubtful);
    m_doubt->setText(tr("Not understood: %1").arg(unknown.join(QStringLiteral(", "))));
    m_doubt->setVisible(!unknown.isEmpty());
    m_isEmpty = false;
    fill();
}

void UnderstoodPanel::setAdded(const QStringList &added)
{
    m_added = added;
    fill();
}

void UnderstoodPanel::clear()
{
    m_meanings.clear();
    m_added.clear();
    m_doubt->hide();
    m_isEmpty = true;
    fill();
}

void UnderstoodPanel::fill()
{
    QList<FactList::Fact> facts;
    for (const auto &[word, meaning] : m_meanings)
        facts << FactList::Fact{word, meaning, {}, {}};
    for (const QString &added : m_added)
        facts << FactList::Fact{tr("added"), added, {}, {}};
    m_facts->setFacts(facts);
}
