// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionFile.h"

#include "sessions/DrawnSession.h"
#include "sessions/MadeSession.h"
#include "sessions/SessionReader.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <random>

class SessionFileTest : public QObject
{
    Q_OBJECT
private slots:
    void aSavedSessionOpensAsItWas();
    void whatWasDeepenedIsPutTogetherAgain();
    void theFileIsJsonWithTheAnswersAsReceived();
    void theFileIsForItsOwnerAlone();
    void aBareAnswerOpensToo_data();
    void aBareAnswerOpensToo();
    void anotherOrderOfTheFieldsIsNoMatter();
    void anAnswerThatIsNoJsonIsSavedNevertheless_data();
    void anAnswerThatIsNoJsonIsSavedNevertheless();
    void tenThousandLevelsAreSavedAndOpened();
    void whatIsNoSessionSaysSo_data();
    void whatIsNoSessionSaysSo();
    void noPlaceToCutItBreaksTheReader();
    void damagedBytesNeverBreakTheReader();
    void whatCannotBeReadSaysWhy();
    void aFileThatMayNotBeReadSaysSo();
    void whatCannotBeWrittenSaysWhyAndLeavesTheOldFile();
    void tooManyAnswersAreRefused();
};

namespace {
using Content = SessionFile::Content;

SessionTreePtr shared(Outcome<SessionTree> tree)
{
    return std::make_shared<const SessionTree>(std::move(tree.value()));
}

MadeEvent leg()
{
    return {"call-control", "2", "\"0.5\"", "\"2.5\"", {{"inference", "3", "\"2\"", "\"2\""}}};
}

QByteArray shallow()
{
    MadeEvent cut = leg();
    cut.children.clear();
    return MadeEvent{"call-session", "1", "\"0\"", "\"2.50\"", {cut}}.answer();
}

Content content(SessionTreePtr tree)
{
    return {.tree = std::move(tree),
            .address = {QStringLiteral("call-session"), QStringLiteral("1"), QStringLiteral("2026-03-17")},
            .savedAt = QDateTime(QDate(2026, 3, 18), QTime(9, 30, 1, 5), Qt::UTC),
            .account = QStringLiteral("Pr\u00fcfkonto \"A\"\n")};
}

Content deepened()
{
    const SessionTreePtr tree = shared(SessionReader::read(shallow(), 2));
    return content(shared(SessionReader::deepened(*tree, 1, leg().answer(), 5)));
}

QByteArray container(const QByteArray &answers, const QByteArray &version = "1")
{
    return "{\"signalbox_session\":" + version + ",\"answers\":" + answers + '}';
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
} // namespace

void SessionFileTest::aSavedSessionOpensAsItWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.signalbox-session"));
    const Content before = content(shared(SessionReader::read(shallow(), 2)));
    QVERIFY(await(SessionFile::save(this, path, before)));
    const auto after = await(SessionFile::open(this, path));
    QVERIFY2(after.has_value(), qPrintable(after ? QString() : after.error().technical));
    QCOMPARE(drawn(*after->tree), drawn(*before.tree));
    QCOMPARE(after->tree->depth(), 2);
    QCOMPARE(after->address, before.address);
    QCOMPARE(after->savedAt, before.savedAt);
    QCOMPARE(after->account, before.account);
    QCOMPARE(SessionFile::toBytes(*after), SessionFile::toBytes(before));
}

void SessionFileTest::whatWasDeepenedIsPutTogetherAgain()
{
    const Content before = deepened();
    QCOMPARE(before.tree->documents().size(), 2);
    const auto after = SessionFile::parse(SessionFile::toBytes(before));
    QVERIFY(after.has_value());
    QCOMPARE(drawn(*after->tree), drawn(*before.tree));
    QCOMPARE(after->tree->size(), 3);
    QCOMPARE(after->tree->documents()[1].at, before.tree->documents()[1].at);
    QCOMPARE(after->tree->documents()[1].depth, 5);
}

void SessionFileTest::theFileIsJsonWithTheAnswersAsReceived()
{
    const QByteArray bytes = SessionFile::toBytes(deepened());
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(file[u"signalbox_session"].toInt(), 1);
    QCOMPARE(file[u"saved_at"].toString(), QStringLiteral("2026-03-18T09:30:01.005Z"));
    QCOMPARE(file[u"event"].toString(), QStringLiteral("1"));
    QCOMPARE(file[u"answers"].toArray().size(), 2);
    QVERIFY(file[u"answers"][0][u"node"].isNull());
    QCOMPARE(file[u"answers"][1][u"node"][u"type"].toString(), QStringLiteral("call-control"));
    QVERIFY(bytes.contains(shallow()));
    QVERIFY(bytes.contains(leg().answer()));
    QVERIFY(bytes.startsWith("{\"signalbox_session\":1,"));
}

void SessionFileTest::theFileIsForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one"));
    put(path, "older");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QVERIFY(await(SessionFile::save(this, path, deepened())));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("one")});
}

void SessionFileTest::aBareAnswerOpensToo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as received") << shallow();
    QTest::newRow("with blanks") << "\r\n\t " + shallow() + '\n';
    QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + shallow();
    MadeEvent named = leg();
    named.record = R"({"answer":{"answer":[1,"}"]},"signalbox_session":9})";
    QTest::newRow("with words of the file in it") << named.answer();
    QTest::newRow("broken UTF-8") << shallow().replace("call-session", "call\xff-session");
    named.record = "{\"text\":\"" + QByteArray(20 << 20, 'x') + "\"}";
    QTest::newRow("large") << named.answer();
}

void SessionFileTest::aBareAnswerOpensToo()
{
    QFETCH(QByteArray, bytes);
    const auto opened = SessionFile::parse(bytes);
    QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().technical));
    QVERIFY(opened->tree->size() > 1);
    QCOMPARE(opened->address, opened->tree->address(0));
    QVERIFY(!opened->savedAt.isValid());
    QVERIFY(opened->account.isEmpty());
}

void SessionFileTest::anotherOrderOfTheFieldsIsNoMatter()
{
    // As a program that sorts fields and indents would write it.
    const Content before = deepened();
    const QByteArray bytes =
        QJsonDocument::fromJson(SessionFile::toBytes(before)).toJson(QJsonDocument::Indented);
    QVERIFY(!bytes.startsWith("{\"signalbox_session\""));
    const auto after = SessionFile::parse("\xef\xbb\xbf " + bytes);
    QVERIFY(after.has_value());
    QCOMPARE(drawn(*after->tree), drawn(*before.tree));
    QCOMPARE(after->account, before.account);
}

void SessionFileTest::anAnswerThatIsNoJsonIsSavedNevertheless_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("brackets of the wrong kind") << QByteArray(R"({"x":[}})");
    QTest::newRow("words") << QByteArray(R"({"x":[a b : : d]})");
    QTest::newRow("a quote that is escaped outside a text") << QByteArray(R"({"x":[\"]})");
    QTest::newRow("an escape that is none") << QByteArray(R"({"x":["\u00zz"]})");
    QTest::newRow("blanks around") << QByteArray(" \t{} ");
}

void SessionFileTest::anAnswerThatIsNoJsonIsSavedNevertheless()
{
    QFETCH(QByteArray, record);
    MadeEvent odd = leg();
    odd.record = record;
    auto tree = SessionReader::read(odd.answer() + "\n ");
    QVERIFY(tree.has_value());
    const Content before = content(shared(std::move(tree)));
    const auto after = SessionFile::parse(SessionFile::toBytes(before));
    QVERIFY2(after.has_value(), qPrintable(after ? QString() : after.error().technical));
    QCOMPARE(drawn(*after->tree), drawn(*before.tree));
    QCOMPARE(after->tree->documents()[0].bytes.trimmed(), before.tree->documents()[0].bytes.trimmed());
}

void SessionFileTest::tenThousandLevelsAreSavedAndOpened()
{
    constexpr int levels = 10'000;
    const QByteArray json = "{\"root\":" + QByteArray("{\"id\":\"1\",\"children\":[").repeated(levels) +
                            QByteArray("]}").repeated(levels) + '}';
    const Content before = content(shared(SessionReader::read(json)));
    const auto after = SessionFile::parse(SessionFile::toBytes(before));
    QVERIFY(after.has_value());
    QCOMPARE(after->tree->levels(), levels);
}

void SessionFileTest::whatIsNoSessionSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QByteArray &bytes, const char *named) {
        QTest::newRow(name) << bytes << QString::fromLatin1(named);
    };
    const char *const damaged = "damaged";
    const char *const neither = "neither";
    const QByteArray good = "{\"node\":null,\"depth\":2,\"answer\":" + shallow() + '}';
    row("nothing", "", "empty");
    row("blanks", " \r\n\t", "empty");
    row("a byte order mark", "\xef\xbb\xbf", "empty");
    row("a text", "Dear Sir or Madam", neither);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), neither);
    row("a list", "[" + shallow() + "]", neither);
    row("an object of something else", "{\"data\":[]}", neither);
    row("errors of the API", R"({"errors":[{"code":"10007","message":"Event not found"}]})", neither);
    row("10,000 brackets", QByteArray(10'000, '{'), neither);
    row("10,000 levels", QByteArray("{\"a\":").repeated(10'000) + '1' + QByteArray(10'000, '}'), neither);
    row("a container of 10,000 levels",
        container(QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000)), damaged);
    row("closed more often than opened", container("]]]]}}}}"), damaged);
    row("a newer version", container('[' + good + ']', "2"), "newer");
    row("no version", container('[' + good + ']', "null"), damaged);
    row("version nought", container('[' + good + ']', "0"), damaged);
    row("a version in words", container('[' + good + ']', "\"1\""), damaged);
    row("a version that no number holds", container('[' + good + ']', "1e400"), damaged);
    row("no answers", container("[]"), damaged);
    row("answers of a wrong type", container("7"), damaged);
    row("answers that are texts", container("[\"a\"]"), damaged);
    row("an answer of a wrong type", container(R"([{"answer":7}])"), damaged);
    row("an answer that is null", container(R"([{"answer":null}])"), damaged);
    row("an answer that isn't there", container(R"([{"node":null,"depth":2}])"), damaged);
    row("an answer spelled otherwise", container(R"([{"\u0061nswer":0}])"), damaged);
    row("two answers in one", container("[{\"answer\":{},\"answer\":" + shallow() + "}]"), damaged);
    row("a second answer without its place", container('[' + good + ',' + good + ']'), damaged);
    row("a second answer of another event",
        container('[' + good + R"(,{"node":{"type":"call-control","event":"2"},"answer":)" + shallow() +
                  "}]"),
        damaged);
}

void SessionFileTest::whatIsNoSessionSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    const auto opened = SessionFile::parse(bytes);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Failure::Kind::UnreadableReply);
    QVERIFY2(opened.error().what.contains(named), qPrintable(opened.error().what));
    QVERIFY(!opened.error().technical.isEmpty());
}

void SessionFileTest::noPlaceToCutItBreaksTheReader()
{
    const QByteArray bytes = SessionFile::toBytes(deepened());
    QVERIFY(SessionFile::parse(bytes).has_value());
    // What closes the file and the line end behind it are the last to go.
    for (qsizetype size = 0; size < bytes.trimmed().size(); ++size)
        QVERIFY2(!SessionFile::parse(bytes.first(size)), qPrintable(QString::number(size)));
}

void SessionFileTest::damagedBytesNeverBreakTheReader()
{
    const QByteArray seed = SessionFile::toBytes(deepened());
    const QByteArray signs = QByteArrayLiteral("\"\\{}[],:0e-\xff ") + '\0';
    std::minstd_rand dice(11);
    const auto upTo = [&](qsizetype most) { return qsizetype(dice() % size_t(most + 1)); };
    int opened = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray bytes = seed;
        for (qsizetype steps = 1 + upTo(2); steps > 0; --steps) {
            const qsizetype at = upTo(bytes.size() - 1);
            if (upTo(2) == 0)
                bytes.remove(at, 1 + upTo(30));
            else
                bytes[at] = signs[upTo(signs.size() - 1)];
            if (bytes.isEmpty())
                break;
        }
        const auto outcome = SessionFile::parse(bytes);
        opened += outcome ? 1 : 0;
        const QByteArray base64 = bytes.toBase64();
        QVERIFY2(outcome ? !outcome->tree->isEmpty() : outcome.error().what.size() > 20, base64.constData());
    }
    QVERIFY(opened > 100); // damage within a record changes no cost
}

void SessionFileTest::whatCannotBeReadSaysWhy()
{
    const QTemporaryDir folder;
    const auto missing = await(SessionFile::open(this, folder.filePath(QStringLiteral("missing"))));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(missing.error().what.contains(QStringLiteral("missing")));
    const auto place = await(SessionFile::open(this, folder.path()));
    QVERIFY(!place);
    QCOMPARE(place.error().kind, Failure::Kind::StoreTrouble);
    put(folder.filePath(QStringLiteral("empty")), "");
    const auto empty = await(SessionFile::open(this, folder.filePath(QStringLiteral("empty"))));
    QVERIFY(!empty);
    QVERIFY(empty.error().what.contains(QStringLiteral("empty")));
    if (QFileInfo::exists(QStringLiteral("/dev/zero")))
        QVERIFY(!await(SessionFile::open(this, QStringLiteral("/dev/zero"))));
    QFile huge(folder.filePath(QStringLiteral("huge")));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    if (huge.resize(qint64(3) << 30)) { // takes no room on the disk
        const auto refused = await(SessionFile::open(this, huge.fileName()));
        QVERIFY(!refused);
        QVERIFY(refused.error().what.contains(QStringLiteral("two gigabytes")));
    }
}

void SessionFileTest::aFileThatMayNotBeReadSaysSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret"));
    put(path, shallow());
    QFile::setPermissions(path, {});
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    const auto refused = await(SessionFile::open(this, path));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(refused.error().what.contains(QStringLiteral("right to read")));
}

void SessionFileTest::whatCannotBeWrittenSaysWhyAndLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto nowhere =
        await(SessionFile::save(this, folder.filePath(QStringLiteral("no/such/x")), deepened()));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(nowhere.error().what.size() > 30);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    QVERIFY(!await(SessionFile::save(this, folder.filePath(QStringLiteral("taken")), deepened())));
    QVERIFY(!await(SessionFile::save(this, folder.filePath(QStringLiteral("none")), Content())));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("taken")});
}

void SessionFileTest::tooManyAnswersAreRefused()
{
    const QByteArray one =
        R"({"node":{"type":"call-session","event":"1"},"depth":1,"answer":)" + shallow() + "},";
    QVERIFY(SessionFile::parse(container('[' + one.repeated(9) + one.chopped(1) + ']')).has_value());
    QVERIFY(!SessionFile::parse(container('[' + one.repeated(10'000) + one.chopped(1) + ']')));
}

#include "SessionFileTest.moc"
SIGNALBOX_TEST(SessionFileTest)
