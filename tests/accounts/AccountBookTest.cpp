// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountBook.h"

#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class AccountBookTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void profilesSurviveARestart();
    void theFileIsForThisUserAlone();
    void oneOffAccountsAreNeverWritten();
    void aDamagedFileIsSetAsideAndNeverOverwritten_data();
    void aDamagedFileIsSetAsideAndNeverOverwritten();
    void whatCannotBeWrittenIsNotListed();
    void theNeighbourIsShownWhenTheCurrentAccountGoes();
    void namesAreComparedAsPeopleDo();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("accounts.json")); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

static Account accountNamed(const QString &name)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = name;
    account.colour = QStringLiteral("#1f6feb");
    account.apiBase = Account::defaultApiBase();
    return account;
}

void AccountBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AccountBookTest::profilesSurviveARestart()
{
    Account clinic = accountNamed(QStringLiteral("Northwind Clinic"));
    clinic.production = true;
    clinic.readOnly = true;
    const Account tests = accountNamed(QStringLiteral("Tests"));
    {
        AccountBook book(path());
        QVERIFY(book.load());
        QVERIFY(book.accounts().isEmpty());
        QVERIFY(book.add(clinic));
        QVERIFY(book.add(tests));
        book.setCurrent(tests.id);
        clinic.name = QStringLiteral("Northwind");
        QVERIFY(book.change(clinic));
    }
    AccountBook book(path());
    QVERIFY(book.load());
    QCOMPARE(book.accounts(), (QList<Account>{clinic, tests}));
    QCOMPARE(book.current(), tests.id);
}

void AccountBookTest::theFileIsForThisUserAlone()
{
    AccountBook book(path());
    QVERIFY(book.add(accountNamed(QStringLiteral("One"))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));

    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(AccountBook(path()).load());
    QVERIFY(!(QFile::permissions(path()) & others));
}

void AccountBookTest::oneOffAccountsAreNeverWritten()
{
    AccountBook book(path());
    const Account demo = accountNamed(QStringLiteral("Demo"));
    QVERIFY(book.add(demo, true));
    QCOMPARE(book.current(), demo.id);
    QVERIFY(!QFile::exists(path()));

    QVERIFY(book.add(accountNamed(QStringLiteral("Real"))));
    QVERIFY(written().contains("Real"));
    QVERIFY(!written().contains("Demo"));
    QVERIFY(!written().contains(demo.id.toByteArray(QUuid::WithoutBraces)));
    QVERIFY(book.remove(demo.id));
    QVERIFY(!book.isOneOff(demo.id));
}

void AccountBookTest::aDamagedFileIsSetAsideAndNeverOverwritten_data()
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray good = R"({"id":")" + id + R"(","name":"A","apiBase":"https://api.telnyx.com/v2"})";
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"version":1,"accounts":[{"id")");
    QTest::newRow("no accounts") << QByteArray(R"({"version":1})");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"accounts":[]})");
    QTest::newRow("one account is no object") << R"({"version":1,"accounts":[)" + good + ",7]}";
    QTest::newRow("one id twice") << R"({"version":1,"accounts":[)" + good + "," + good + "]}";
    QTest::newRow("a key would travel in the clear")
        << R"({"version":1,"accounts":[{"id":")" + id +
               R"(","name":"A","apiBase":"http://example.com/v2"}]})";
}

void AccountBookTest::aDamagedFileIsSetAsideAndNeverOverwritten()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    AccountBook book(path());
    const Done loaded = book.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Failure::Kind::StoreTrouble);
    QVERIFY(book.accounts().isEmpty());
    QVERIFY(book.add(accountNamed(QStringLiteral("Again"))));

    const QStringList aside =
        QDir(m_folder->path()).entryList({QStringLiteral("accounts-unreadable-*")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(loaded.error().what.contains(aside.first()));
    QFile kept(m_folder->filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void AccountBookTest::whatCannotBeWrittenIsNotListed()
{
    AccountBook book(m_folder->filePath(QStringLiteral("no such folder/accounts.json")));
    QSignalSpy added(&book, &AccountBook::added);
    const Done done = book.add(accountNamed(QStringLiteral("Lost")));
    QVERIFY(!done);
    QVERIFY(done.error().what.contains(QStringLiteral("no such folder")));
    QVERIFY(book.accounts().isEmpty());
    QCOMPARE(added.count(), 0);
}

void AccountBookTest::theNeighbourIsShownWhenTheCurrentAccountGoes()
{
    AccountBook book(path());
    QList<Account> accounts;
    for (const char *name : {"A", "B", "C"}) {
        accounts << accountNamed(QLatin1String(name));
        QVERIFY(book.add(accounts.last()));
    }
    book.setCurrent(accounts[1].id);
    QSignalSpy moved(&book, &AccountBook::currentChanged);
    QVERIFY(book.remove(accounts[1].id));
    QCOMPARE(book.current(), accounts[2].id);
    QVERIFY(book.remove(accounts[2].id));
    QCOMPARE(book.current(), accounts[0].id);
    QVERIFY(book.remove(accounts[0].id));
    QVERIFY(book.current().isNull());
    QCOMPARE(moved.count(), 3);
}

void AccountBookTest::namesAreComparedAsPeopleDo()
{
    AccountBook book(path());
    const Account clinic = accountNamed(QStringLiteral("Northwind"));
    QVERIFY(book.add(clinic));
    QVERIFY(book.hasName(QStringLiteral(" northWIND ")));
    QVERIFY(!book.hasName(QStringLiteral("Northwind"), clinic.id));
    QVERIFY(!book.hasName(QStringLiteral("North")));
}

#include "AccountBookTest.moc"
SIGNALBOX_TEST(AccountBookTest)
