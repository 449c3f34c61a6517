// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"
#include "shell/PaletteModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

/// Everything that can be done is found by a few of its letters.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

    QAction newFax{QStringLiteral("&New fax…")};
    QAction cancel{QStringLiteral("&Cancel fax")};
    QAction preferences{QStringLiteral("&Preferences…")};
    QAction search{QStringLiteral("Search && replace")};

    static QStringList texts(const PaletteModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines << PaletteModel::plainText(model.actionAt(row));
        return lines;
    }

private slots:
    void startsOfWordsCountMoreThanLettersInBetween()
    {
        QVERIFY(CommandPalette::score(QStringLiteral("nf"), QStringLiteral("New fax")) >
                CommandPalette::score(QStringLiteral("nf"), QStringLiteral("Confirm")));
        QCOMPARE(CommandPalette::score(QStringLiteral("xq"), QStringLiteral("New fax")), 0);
    }

    void caseAndAccentsDoNotCount()
    {
        QVERIFY(CommandPalette::score(QStringLiteral("LOSCHEN"), QStringLiteral("Fax löschen")) > 0);
    }

    void disabledAndVanishedCommandsAreNotOffered()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        auto *vanishing = new QAction(QStringLiteral("Vanish"));
        cancel.setEnabled(false);
        model.setActions({&newFax, &cancel, vanishing});
        QCOMPARE(texts(model), (QStringList{QStringLiteral("New fax…"), QStringLiteral("Vanish")}));
        delete vanishing;
        model.setLetters(QString());
        QCOMPARE(texts(model), QStringList{QStringLiteral("New fax…")});
        cancel.setEnabled(true);
    }

    void whatWasUsedLastComesFirst()
    {
        PaletteModel model;
        model.setActions({&newFax, &cancel, &preferences});
        model.noteUse(&preferences);
        model.setLetters(QString());
        QCOMPARE(texts(model).first(), QStringLiteral("Preferences…"));
    }

    void mnemonicsAreTakenOutButAmpersandsStay()
    {
        QCOMPARE(PaletteModel::plainText(&search), QStringLiteral("Search & replace"));
    }

    void enterRunsTheBestMatchAfterThePaletteClosed()
    {
        CommandPalette palette;
        palette.setActions({&newFax, &cancel, &preferences});
        palette.openFresh();
        auto *field = palette.findChild<QLineEdit *>(QStringLiteral("commandField"));
        QSignalSpy ran(&cancel, &QAction::triggered);
        QTest::keyClicks(field, QStringLiteral("canc"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QTRY_COMPARE(ran.size(), 1);
    }
};

SIGNALBOX_TEST(CommandPaletteTest)
#include "CommandPaletteTest.moc"
