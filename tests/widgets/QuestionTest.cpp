// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Question.h"
#include "support/TestMain.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

class QuestionTest : public QObject
{
    Q_OBJECT
private slots:
    void namesFromOutsideAreNoMarkup();
    void onlyYesDoesIt();

private:
    static QMessageBox *boxOf(const QWidget &parent)
    {
        return parent.findChild<QMessageBox *>(QStringLiteral("thing"));
    }
};

void QuestionTest::namesFromOutsideAreNoMarkup()
{
    QWidget parent;
    const QString hostile = QStringLiteral("<b>Lena</b><a href='http://evil.example'>!</a>");
    Question{hostile, hostile, QStringLiteral("Yes"), QStringLiteral("No")}.ask(
        &parent, QStringLiteral("thing"), [] {});
    int shown = 0;
    for (const QLabel *label : boxOf(parent)->findChildren<QLabel *>()) {
        if (label->text() != hostile)
            continue;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        ++shown;
    }
    QCOMPARE(shown, 2);
}

void QuestionTest::onlyYesDoesIt()
{
    QWidget parent;
    int done = 0;
    const Question question{QStringLiteral("Kick?"), {}, QStringLiteral("Kick"), QStringLiteral("Keep")};
    question.ask(&parent, QStringLiteral("thing"), [&] { ++done; });
    QVERIFY(boxOf(parent)->findChild<QPushButton *>(QStringLiteral("thingNo"))->isDefault());
    boxOf(parent)->findChild<QPushButton *>(QStringLiteral("thingNo"))->click();
    QCOMPARE(done, 0);
    QTRY_VERIFY(!boxOf(parent));
    question.ask(&parent, QStringLiteral("thing"), [&] { ++done; });
    boxOf(parent)->findChild<QPushButton *>(QStringLiteral("thingYes"))->click();
    QCOMPARE(done, 1);
}

#include "QuestionTest.moc"
SIGNALBOX_TEST(QuestionTest)
