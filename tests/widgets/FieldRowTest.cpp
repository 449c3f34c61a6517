// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FieldRow.h"
#include "support/TestMain.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

class FieldRowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { new ThemeSwitch(*qApp, ThemeChoice::Light); }
    void aLabelIsNoMarkup();
    void theFieldIsNamedByItsLabel();
    void theErrorTakesThePlaceOfTheHintAndGoesAway();
    void aWarningIsSaidInAnotherColour();
    void aWrongFieldHasARedEdge();
    void labelsOfOneFormAlign();
    void focusGoesToTheField();
};

static QLabel *noteOf(FieldRow &row)
{
    return row.findChildren<QLabel *>().last();
}

void FieldRowTest::theFieldIsNamedByItsLabel()
{
    FieldRow row(QStringLiteral("&To"), new QLineEdit);
    QCOMPARE(row.field()->accessibleName(), QStringLiteral("To"));
    row.setHint(QStringLiteral("A number"));
    QCOMPARE(row.field()->accessibleDescription(), QStringLiteral("A number"));
    row.setLabel(QStringLiteral("&From"));
    QCOMPARE(row.field()->accessibleName(), QStringLiteral("From"));
}

void FieldRowTest::theErrorTakesThePlaceOfTheHintAndGoesAway()
{
    FieldRow row(QStringLiteral("To"), new QLineEdit);
    row.show();
    QVERIFY(!noteOf(row)->isVisible());
    row.setHint(QStringLiteral("A number"));
    row.setError(QStringLiteral("Too short"));
    QCOMPARE(noteOf(row)->text(), QStringLiteral("Too short"));
    QCOMPARE(row.field()->accessibleDescription(), QStringLiteral("Too short"));
    QCOMPARE(noteOf(row)->palette().color(QPalette::WindowText), Theme::of(&row).ink(Tone::Bad));
    row.setError({});
    QCOMPARE(noteOf(row)->text(), QStringLiteral("A number"));
    QCOMPARE(noteOf(row)->palette().color(QPalette::WindowText), Theme::of(&row).colour(Token::Muted));
}

void FieldRowTest::aWarningIsSaidInAnotherColour()
{
    FieldRow row(QStringLiteral("To"), new QLineEdit);
    row.setWarning(QStringLiteral("Unusual"));
    QCOMPARE(noteOf(row)->palette().color(QPalette::WindowText), Theme::of(&row).ink(Tone::Doubtful));
    row.setError(QStringLiteral("Wrong"));
    QCOMPARE(noteOf(row)->text(), QStringLiteral("Wrong"));
    QVERIFY(row.field()->property("wrong").toBool());
}

void FieldRowTest::aWrongFieldHasARedEdge()
{
    FieldRow row(QStringLiteral("To"), new QLineEdit);
    row.resize(300, 60);
    row.show();
    const auto edge = [&] { return row.field()->grab().toImage().pixelColor(0, row.field()->height() / 2); };
    QCOMPARE(edge(), Theme::of(&row).colour(Token::Border));
    row.setError(QStringLiteral("Wrong"));
    QCOMPARE(edge(), Theme::of(&row).colour(Token::Danger));
}

void FieldRowTest::labelsOfOneFormAlign()
{
    QWidget form;
    auto *stack = new QVBoxLayout(&form);
    auto *narrow = new FieldRow(QStringLiteral("To"), new QLineEdit);
    auto *wide = new FieldRow(QStringLiteral("A label with very many words"), new QLineEdit);
    stack->addWidget(narrow);
    stack->addWidget(wide);
    form.resize(600, 200);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QTRY_COMPARE(narrow->field()->x(), wide->field()->x());
    wide->setLabel(QStringLiteral("A label with very many words and more of them"));
    QTRY_COMPARE(narrow->field()->x(), wide->field()->x());
}

void FieldRowTest::focusGoesToTheField()
{
    FieldRow row(QStringLiteral("To"), new QLineEdit);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    row.setFocus();
    QVERIFY(row.field()->hasFocus());
}

SIGNALBOX_TEST(FieldRowTest)
void FieldRowTest::aLabelIsNoMarkup()
{
    FieldRow row(QStringLiteral("<b>amount</b>"), new QLineEdit);
    const auto labels = row.findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

#include "FieldRowTest.moc"
