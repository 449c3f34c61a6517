// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Ask.h"

#include "usage/ask/Collector.h"
#include "usage/ask/Composer.h"
#include "usage/ask/Reader.h"

namespace {
// Nobody asks for a report in so many letters.
constexpr qsizetype longest = 600;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ask)
public:
    static QString tooLong() { return tr("That is too long for a question. Ask in one sentence."); }
    static QString empty() { return tr("Type a question, such as “fax cost last month by direction”."); }
};
} // namespace

struct Ask::Private
{
    QList<UsageProduct> products;
    Lexicon lexicon;

    Composer::Result read(const QString &question, QDate today) const
    {
        Collector collector(Reader(lexicon).read(question), today);
        return Composer(collector.collect(), products).compose();
    }
    // Only what leaves no doubt any more is offered.
    QStringList choices(const QString &question, QDate today, const Composer::Result &doubt) const;
    QStringList candidates(const QString &question, const Composer::Result &doubt) const;
    bool isGerman(const QString &question) const;
};

bool Ask::Private::isGerman(const QString &question) const
{
    int german = 0;
    int english = 0;
    const QList<Lexeme> lexemes = Reader(lexicon).read(question);
    for (const Lexeme &lexeme : lexemes) {
        for (const Meaning &meaning : lexeme.meanings)
            (meaning.german ? german : english) += 1;
    }
    return german > english;
}

QStringList Ask::Private::candidates(const QString &question, const Composer::Result &doubt) const
{
    QStringList texts;
    for (const auto &[lexeme, text] : doubt.instead) {
        const AskWord word = doubt.answer.words.value(lexeme);
        QString changed = question;
        texts << changed.replace(word.start, word.length, text);
    }
    static const QHash<QString, QString> times{
        {QStringLiteral("last month"), QStringLiteral("letzten Monat")},
        {QStringLiteral("this month"), QStringLiteral("diesen Monat")},
        {QStringLiteral("last 30 days"), QStringLiteral("letzte 30 Tage")},
        {QStringLiteral("last week"), QStringLiteral("letzte Woche")}};
    QString open = question.trimmed();
    while (open.endsWith(u'?') || open.endsWith(u'.') || open.endsWith(u'!'))
        open.chop(1);
    const bool german = isGerman(question);
    for (const QString &ending : doubt.endings)
        texts << open + u' ' + (german ? times.value(ending, ending) : ending);
    return texts;
}

QStringList Ask::Private::choices(const QString &question, QDate today, const Composer::Result &doubt) const
{
    QStringList good;
    const QStringList texts = candidates(question, doubt).mid(0, 24);
    for (const QString &text : texts) {
        if (good.size() < 8 && read(text, today).answer.kind == AskAnswer::Kind::Understood)
            good << text;
    }
    return good;
}

Ask::Ask(const QList<UsageProduct> &products)
    : d(std::make_unique<Private>(Private{.products = products, .lexicon = Lexicon(products)}))
{
}

Ask::~Ask() = default;
Ask::Ask(Ask &&) noexcept = default;
Ask &Ask::operator=(Ask &&) noexcept = default;

AskAnswer Ask::answer(const QString &question, const QDateTime &now) const
{
    AskAnswer answer;
    if (question.trimmed().isEmpty() || question.size() > longest) {
        answer.why = question.size() > longest ? Texts::tooLong() : Texts::empty();
        return answer;
    }
    const QDate today = now.toUTC().date();
    const Composer::Result result = d->read(question, today);
    answer = result.answer;
    if (answer.kind == AskAnswer::Kind::Clarify)
        answer.choices = d->choices(question, today, result);
    return answer;
}
