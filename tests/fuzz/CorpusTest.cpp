// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>
#include <random>

/// The fuzzers' functions over every file of their corpora and over mutations that are the same at every run:
/// what a fuzzer found once stays found, without clang.
class CorpusTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFolderHasItsTarget();
    void nothingFromOutsideBreaksAReader_data();
    void nothingFromOutsideBreaksAReader();

private:
    static QDir corpus() { return QDir(QStringLiteral(SIGNALBOX_SOURCE_DIR "/tests/fuzz/corpus")); }
    static QList<QByteArray> seedsOf(const QString &target);
    static QString trouble(Target::Run run, const QByteArray &bytes);
    static QByteArray mutated(QByteArray bytes, const QByteArray &other, std::minstd_rand &dice);
};

QList<QByteArray> CorpusTest::seedsOf(const QString &target)
{
    const QDir folder(corpus().filePath(target));
    QList<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    return seeds;
}

QString CorpusTest::trouble(Target::Run run, const QByteArray &bytes)
{
    try {
        run(bytes);
        return {};
    } catch (const std::logic_error &broken) {
        return QStringLiteral("%1; the input in base64: %2")
            .arg(QString::fromUtf8(broken.what()), QString::fromLatin1(bytes.toBase64()));
    }
}

QByteArray CorpusTest::mutated(QByteArray bytes, const QByteArray &other, std::minstd_rand &dice)
{
    static const QByteArray signs = QByteArrayLiteral("\"\\{}[],:;%&=?+-.eE0019 \t\r\n\xff\xc3@'/") + '\0';
    const auto upTo = [&](qsizetype most) { return qsizetype(dice() % size_t(most + 1)); };
    for (qsizetype steps = 1 + upTo(3); steps > 0; --steps) {
        const qsizetype at = upTo(bytes.size());
        switch (upTo(4)) {
        case 0:
            bytes.insert(at, signs[upTo(signs.size() - 1)]);
            break;
        case 1:
            bytes.remove(at, 1 + upTo(8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(upTo(bytes.size()), upTo(20)));
            break;
        case 3:
            bytes.replace(at, upTo(4), other.mid(upTo(other.size()), upTo(40)));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(dice());
        }
    }
    return bytes;
}

void CorpusTest::everyFolderHasItsTarget()
{
    QStringList targets;
    for (const auto &[name, run] : Target::all())
        targets << QString::fromStdString(name);
    QCOMPARE(corpus().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), targets);
}

void CorpusTest::nothingFromOutsideBreaksAReader_data()
{
    QTest::addColumn<QString>("target");
    for (const auto &[name, run] : Target::all())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void CorpusTest::nothingFromOutsideBreaksAReader()
{
    QFETCH(QString, target);
    const Target::Run run = Target::all().at(target.toStdString());
    const QList<QByteArray> seeds = seedsOf(target);
    QVERIFY(!seeds.isEmpty());
    for (const QByteArray &seed : seeds)
        QCOMPARE(trouble(run, seed), QString());
    std::minstd_rand dice(7);
    for (int i = 0; i < 300; ++i) {
        const QByteArray &seed = seeds[i % seeds.size()];
        const QByteArray &other = seeds[qsizetype(dice() % size_t(seeds.size()))];
        QCOMPARE(trouble(run, mutated(seed, other, dice)), QString());
    }
}

SIGNALBOX_TEST(CorpusTest)
#include "CorpusTest.moc"
