// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/ComposeDialog.h"
#include "FakeFaxDesk.h"
#include "faxes/DocumentInspector.h"
#include "support/TestMain.h"
#include "widgets/DropZone.h"
#include "widgets/FieldRow.h"
#include "widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

class ComposeDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFaxIsSentByKeyboardAlone();
    void theReasonIsSaidWhileTyping();
    void aDoubtIsAWarningAndCanBeSent();
    void theNumberIsGroupedWhileTyping();
    void aRefusalKeepsEverythingAndMarksTheField();
    void escapeAsksBeforeTypedWorkIsLost();
    void anUntouchedDialogClosesAtOnce();
    void anAccountWithoutNumbersSaysSo();
    void numbersThatCouldNotBeReadAreTriedAgain();
    void aNumberWithoutApplicationAsksForOne();
    void aDocumentThatIsNotThereIsToldBefore();
    void oneOfSeveralFilesIsTaken();
    void aLinkTakesThePlaceOfAFile();
    void everyOptionGoesOut();
    void aDraftComesBackAsItWas();
    void aReadOnlyAccountSendsNothing();
    void aCharacterThatCannotBeShownIsNamed();
    void everyControlHasAName();

private:
    template <class T>
    T *part(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    FieldRow *rowOf(QWidget *field);
    void open();
    void type(const char *name, const QString &text);
    void fillIn();
    bool canSend() { return part<QPushButton>("composeSend")->isEnabled(); }

    QTemporaryDir m_folder;
    QString m_letter;
    std::unique_ptr<DocumentInspector> m_inspector;
    std::unique_ptr<FakeFaxDesk> m_desk;
    std::unique_ptr<ComposeDialog> m_dialog;
};

void ComposeDialogTest::initTestCase()
{
    m_letter = m_folder.filePath(QStringLiteral("letter.txt"));
    QFile file(m_letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear harbour master,\n");
}

void ComposeDialogTest::init()
{
    m_inspector = std::make_unique<DocumentInspector>();
    m_desk = std::make_unique<FakeFaxDesk>();
}

void ComposeDialogTest::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
    m_inspector.reset();
}

void ComposeDialogTest::open()
{
    m_dialog = std::make_unique<ComposeDialog>(m_desk.get(), m_inspector.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(part<QComboBox>("composeFrom")->currentText() !=
                QStringLiteral("Reading the numbers of this account…"));
}

FieldRow *ComposeDialogTest::rowOf(QWidget *field)
{
    for (QWidget *above = field; above; above = above->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(above))
            return row;
    }
    return nullptr;
}

void ComposeDialogTest::type(const char *name, const QString &text)
{
    auto *line = part<QLineEdit>(name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void ComposeDialogTest::fillIn()
{
    type("composeTo", QStringLiteral("+13125550147"));
    m_dialog->setDocument(m_letter);
    QTRY_VERIFY(canSend());
}

void ComposeDialogTest::aFaxIsSentByKeyboardAlone()
{
    open();
    QVERIFY(part<QLineEdit>("composeTo")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("composeTo"), QStringLiteral("+13125550147"));
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(m_letter)});
    QGuiApplication::clipboard()->setMimeData(files);
    for (int step = 0; step < 10 && !part<DropZone>("composeFile")->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(part<DropZone>("composeFile")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(canSend());

    const QSignalSpy submitted(m_dialog.get(), &ComposeDialog::submitted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(submitted.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_desk->submitted.size(), 1);
    const NewFax fax = m_desk->submitted.first();
    QCOMPARE(fax.to, QStringLiteral("+13125550147"));
    QCOMPARE(fax.from, QStringLiteral("+13125790015"));
    QCOMPARE(fax.connectionId, QStringLiteral("1001"));
    QCOMPARE(fax.filePath, m_letter);
    QCOMPARE(fax.quality, QStringLiteral("high"));
    QVERIFY(!fax.t38Enabled.has_value());
}

void ComposeDialogTest::theReasonIsSaidWhileTyping()
{
    open();
    auto *to = part<QLineEdit>("composeTo");
    QVERIFY(rowOf(to)->error().isEmpty());
    QTest::keyClicks(to, QStringLiteral("hello"));
    QVERIFY(!rowOf(to)->error().isEmpty());
    QVERIFY(!canSend());
    QVERIFY(m_dialog->obstacle().contains(rowOf(to)->error()));
    type("composeTo", QStringLiteral("sip:fax@example.com"));
    QVERIFY2(rowOf(to)->error().isEmpty(), qPrintable(rowOf(to)->error()));
}

void ComposeDialogTest::aDoubtIsAWarningAndCanBeSent()
{
    open();
    fillIn();
    type("composeTo", QStringLiteral("+19995550147"));
    QVERIFY(!rowOf(part<QLineEdit>("composeTo"))->warning().isEmpty());
    QVERIFY(canSend());
}

void ComposeDialogTest::theNumberIsGroupedWhileTyping()
{
    open();
    auto *to = part<QLineEdit>("composeTo");
    QTest::keyClicks(to, QStringLiteral("+442079460018"));
    QCOMPARE(to->text(), QStringLiteral("+44 20 7946 0018"));
    to->setCursorPosition(4);
    QTest::keyClicks(to, QStringLiteral("3"));
    // The digit typed in the middle stays before the cursor, however the groups move.
    const QString before = to->text().left(to->cursorPosition()).remove(u' ');
    QCOMPARE(before, QStringLiteral("+443"));
    QCOMPARE(to->text().remove(u' '), QStringLiteral("+4432079460018"));
}

void ComposeDialogTest::aRefusalKeepsEverythingAndMarksTheField()
{
    open();
    fillIn();
    type("composeShownAs", QStringLiteral("Northwind"));
    m_desk->refusal = Failure::of(Failure::Kind::Rejected);
    m_desk->refusal->problems = {{QStringLiteral("10033"),
                                  QStringLiteral("Bad"),
                                  QStringLiteral("No such number."),
                                  QStringLiteral("/to"),
                                  {}}};
    QTest::keyClick(m_dialog.get(), Qt::Key_Enter, Qt::ControlModifier);
    QTRY_COMPARE(rowOf(part<QLineEdit>("composeTo"))->error(), QStringLiteral("No such number."));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QWidget>("composeFailure")->isVisible());
    QCOMPARE(m_dialog->draft().fromDisplayName, QStringLiteral("Northwind"));
    QCOMPARE(m_dialog->draft().filePath, m_letter);
    m_desk->refusal.reset();
    type("composeTo", QStringLiteral("+13125550148"));
    QVERIFY(canSend());
    m_dialog->send();
    QTRY_VERIFY(!m_dialog->isVisible());
}

void ComposeDialogTest::escapeAsksBeforeTypedWorkIsLost()
{
    open();
    type("composeTo", QStringLiteral("+1312"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(m_dialog->findChild<QPushButton *>(QStringLiteral("faxQuestionNo")));
    QTest::mouseClick(part<QPushButton>("faxQuestionNo"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->findChild<QPushButton *>(QStringLiteral("faxQuestionNo")));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QLineEdit>("composeTo")->text().startsWith(QStringLiteral("+1 312")));
    m_dialog->close();
    QTRY_VERIFY(m_dialog->findChild<QPushButton *>(QStringLiteral("faxQuestionYes")));
    QTest::mouseClick(part<QPushButton>("faxQuestionYes"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_desk->submitted.isEmpty());
}

void ComposeDialogTest::anUntouchedDialogClosesAtOnce()
{
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void ComposeDialogTest::anAccountWithoutNumbersSaysSo()
{
    m_desk->choice = SenderChoice();
    open();
    QVERIFY(
        rowOf(part<QComboBox>("composeFrom"))->error().contains(QStringLiteral("no number that can fax")));
    type("composeTo", QStringLiteral("+13125550147"));
    QVERIFY(m_dialog->obstacle().contains(QStringLiteral("no number that can fax")));
}

void ComposeDialogTest::numbersThatCouldNotBeReadAreTriedAgain()
{
    m_desk->choice = failed(Failure::Kind::Offline);
    open();
    auto *retry = part<QPushButton>("composeFromRetry");
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(!rowOf(retry)->error().isEmpty());
    m_desk->choice = FakeFaxDesk::twoSenders();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(part<QComboBox>("composeFrom")->count(), 2);
    QVERIFY(rowOf(retry)->error().isEmpty());
}

void ComposeDialogTest::aNumberWithoutApplicationAsksForOne()
{
    open();
    fillIn();
    auto *application = part<QComboBox>("composeApplication");
    QVERIFY(!application->isVisible());
    auto *from = part<QComboBox>("composeFrom");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down);
    QVERIFY(application->isVisible());
    QVERIFY(!canSend());
    application->setFocus();
    QTest::keyClick(application, Qt::Key_End);
    QVERIFY(canSend());
    QCOMPARE(m_dialog->draft().connectionId, QStringLiteral("1002"));
    QCOMPARE(m_dialog->draft().from, QStringLiteral("+442079460018"));
}

void ComposeDialogTest::aDocumentThatIsNotThereIsToldBefore()
{
    open();
    fillIn();
    m_dialog->setDocument(m_folder.filePath(QStringLiteral("gone.pdf")));
    QVERIFY(!canSend());
    QTRY_VERIFY(!rowOf(part<DropZone>("composeFile"))->error().isEmpty());
    QVERIFY(!canSend());
    QCOMPARE(m_dialog->obstacle(), rowOf(part<DropZone>("composeFile"))->error());
}

void ComposeDialogTest::oneOfSeveralFilesIsTaken()
{
    open();
    emit part<DropZone>("composeFile")->filesChosen({m_letter, QStringLiteral("/b.pdf")});
    QVERIFY(rowOf(part<DropZone>("composeFile"))->warning().contains(u'2'));
    QCOMPARE(m_dialog->draft().filePath, m_letter);
}

void ComposeDialogTest::aLinkTakesThePlaceOfAFile()
{
    open();
    fillIn();
    emit part<DropZone>("composeFile")->linkRequested();
    auto *link = part<QLineEdit>("composeLink");
    QVERIFY(link->hasFocus());
    QVERIFY(!canSend());
    QTest::keyClicks(link, QStringLiteral("ftp://example.com/a.pdf"));
    QVERIFY(!rowOf(link)->error().isEmpty());
    type("composeLink", QStringLiteral("https://example.com/a.pdf"));
    QVERIFY(canSend());
    const NewFax fax = m_dialog->draft();
    QCOMPARE(fax.source, NewFax::Source::Url);
    QCOMPARE(fax.mediaUrl, QStringLiteral("https://example.com/a.pdf"));
    QVERIFY(fax.filePath.isEmpty());
    QTest::mouseClick(part<QPushButton>("composeUseFile"), Qt::LeftButton);
    QVERIFY(!link->isVisible());
    QVERIFY(!canSend());
}

void ComposeDialogTest::everyOptionGoesOut()
{
    open();
    fillIn();
    QTest::mouseClick(part<QPushButton>("composeMore"), Qt::LeftButton);
    QVERIFY(!part<QSpinBox>("composeThreshold")->isEnabled());
    for (const char *name : {"composeT38", "composeMonochrome", "composeStoreMedia", "composeStorePreview"})
        QTest::keyClick(part<QCheckBox>(name), Qt::Key_Space);
    part<QSpinBox>("composeThreshold")->setValue(60);
    QTest::keyClick(part<QComboBox>("composePreviewFormat"), Qt::Key_Down);
    type("composeWebhook", QStringLiteral("hooks.example.com"));
    QVERIFY(!canSend());
    type("composeWebhook", QStringLiteral("https://hooks.example.com/f"));
    auto *quality = part<SegmentedControl>("composeQuality");
    quality->buttonOf(QStringLiteral("ultra_dark"))->click();
    QVERIFY(rowOf(quality)->hint().contains(QStringLiteral("text")));
    QVERIFY(canSend());
    const NewFax fax = m_dialog->draft();
    QCOMPARE(fax.t38Enabled, std::optional(false));
    QVERIFY(fax.monochrome && fax.storeMedia && fax.storePreview);
    QCOMPARE(fax.blackThreshold, std::optional(60));
    QCOMPARE(fax.previewFormat, QStringLiteral("pdf"));
    QCOMPARE(fax.webhookUrl, QStringLiteral("https://hooks.example.com/f"));
    QCOMPARE(fax.quality, QStringLiteral("ultra_dark"));
}

void ComposeDialogTest::aDraftComesBackAsItWas()
{
    NewFax draft;
    draft.connectionId = QStringLiteral("1002");
    draft.from = QStringLiteral("+442079460018");
    draft.to = QStringLiteral("+13125550147");
    draft.filePath = m_letter;
    draft.fileName = QStringLiteral("Letter of May.txt");
    draft.fromDisplayName = QStringLiteral("Northwind");
    draft.quality = QStringLiteral("normal");
    draft.t38Enabled = false;
    draft.monochrome = true;
    draft.blackThreshold = 70;
    draft.storePreview = true;
    draft.previewFormat = QStringLiteral("pdf");
    draft.webhookUrl = QStringLiteral("https://hooks.example.com");
    m_dialog = std::make_unique<ComposeDialog>(m_desk.get(), m_inspector.get());
    m_dialog->fill(draft);
    m_dialog->open();
    QTRY_VERIFY(canSend());
    const NewFax now = m_dialog->draft();
    QCOMPARE(now.connectionId, draft.connectionId);
    QCOMPARE(now.from, draft.from);
    QCOMPARE(now.to, draft.to);
    QCOMPARE(now.filePath, draft.filePath);
    QCOMPARE(now.fileName, draft.fileName);
    QCOMPARE(now.fromDisplayName, draft.fromDisplayName);
    QCOMPARE(now.quality, draft.quality);
    QCOMPARE(now.t38Enabled, draft.t38Enabled);
    QCOMPARE(now.monochrome, draft.monochrome);
    QCOMPARE(now.blackThreshold, draft.blackThreshold);
    QCOMPARE(now.previewFormat, draft.previewFormat);
    QCOMPARE(now.webhookUrl, draft.webhookUrl);
    m_dialog->reject(); // nothing was typed
    QVERIFY(!m_dialog->isVisible());
}

void ComposeDialogTest::aReadOnlyAccountSendsNothing()
{
    m_desk->theAccount.readOnly = true;
    open();
    type("composeTo", QStringLiteral("+13125550147"));
    m_dialog->setDocument(m_letter);
    QVERIFY(m_dialog->obstacle().contains(QStringLiteral("read-only")));
    m_dialog->send();
    QVERIFY(m_desk->submitted.isEmpty());
}

void ComposeDialogTest::aCharacterThatCannotBeShownIsNamed()
{
    open();
    fillIn();
    type("composeShownAs", QStringLiteral("Northwind & Co"));
    QVERIFY(rowOf(part<QLineEdit>("composeShownAs"))->error().contains(QStringLiteral("“&”")));
    QVERIFY(!canSend());
}

void ComposeDialogTest::everyControlHasAName()
{
    open();
    QTest::mouseClick(part<QPushButton>("composeMore"), Qt::LeftButton);
    const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")) ||
            !widget->objectName().startsWith(QStringLiteral("compose")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName()));
    }
}

SIGNALBOX_TEST(ComposeDialogTest)
#include "ComposeDialogTest.moc"
