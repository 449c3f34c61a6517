// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeFaxDesk.h"
#include "base/Clock.h"
#include "base/PhoneNumber.h"
#include "faxes/DocumentInspector.h"
#include "faxes/ui/ComposeDialog.h"
#include "faxes/ui/FaxesPane.h"
#include "support/TestMain.h"
#include "widgets/DropZone.h"
#include "widgets/PageImage.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

/// Draws every state of the pane and the dialog in light, dark, at 200 % and mirrored into the folder that
/// SIGNALBOX_PICTURES names; without it, in light only and for nobody, which must not crash.
class FaxPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pane_data();
    void pane();
    void compose_data();
    void compose();

private:
    void dress(const QString &look);
    void save(QWidget &window, const QString &name, const QString &look);
    static void addLooks(const QStringList &states);
    QString letter();
    /// Lets what was answered already arrive, and layouts follow.
    static void settle();

    QTemporaryDir m_folder;
    std::unique_ptr<ThemeSwitch> m_theme;
    QFont m_font;
};

void FaxPicturesTest::initTestCase()
{
    PhoneNumber::warmUp();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_font = QApplication::font();
    m_font.setPixelSize(13);
    m_theme = std::make_unique<ThemeSwitch>(*qApp, ThemeChoice::Light);
}

void FaxPicturesTest::dress(const QString &look)
{
    m_theme->choose(look == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    QFont font = m_font;
    font.setPixelSize(look == u"200" ? 26 : 13);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
}

void FaxPicturesTest::addLooks(const QStringList &states)
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("look");
    QList<const char *> looks{"light"};
    if (qEnvironmentVariableIsSet("SIGNALBOX_PICTURES"))
        looks << "dark"
              << "200"
              << "rtl";
    for (const QString &state : states) {
        for (const char *look : looks)
            QTest::addRow("%s %s", qPrintable(state), look) << state << QString::fromLatin1(look);
    }
}

void FaxPicturesTest::save(QWidget &window, const QString &name, const QString &look)
{
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, look)));
}

void FaxPicturesTest::settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QString FaxPicturesTest::letter()
{
    const QString path = m_folder.filePath(QStringLiteral("Contract-v7.pdf"));
    if (QFile::exists(path))
        return path;
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 14));
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 30; ++line)
            painter.drawText(400, 600 + line * 400,
                             QStringLiteral("Line %1 of a letter about the harbour").arg(line));
    }
    return path;
}

void FaxPicturesTest::pane_data()
{
    addLooks({QStringLiteral("rows"), QStringLiteral("first-use"), QStringLiteral("loading"),
              QStringLiteral("filtered"), QStringLiteral("offline"), QStringLiteral("refreshing"),
              QStringLiteral("failed"), QStringLiteral("read-only"), QStringLiteral("no-account"),
              QStringLiteral("several"), QStringLiteral("preview")});
}

void FaxPicturesTest::pane()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    dress(look);
    ManualClock clock(FakeFaxDesk::noon().addSecs(300));
    DocumentInspector inspector;
    FakeFaxDesk desk;
    FaxesPane pane(&inspector, &clock);
    pane.resize(look == u"200" ? QSize(1900, 1300) : QSize(1240, 840));
    const bool empty = state == u"first-use" || state == u"loading" || state == u"no-account";
    if (!empty)
        desk.fill();
    desk.theAccount.readOnly = state == u"read-only";
    if (state == u"loading")
        desk.state = FaxDesk::ListState::Loading;
    if (state == u"offline")
        desk.state = FaxDesk::ListState::Offline;
    if (state == u"refreshing") {
        desk.state = FaxDesk::ListState::Refreshing;
        desk.read = 1250;
        desk.toRead = 4000;
    }
    if (state == u"failed") {
        desk.state = FaxDesk::ListState::Failed;
        desk.trouble = Failure::of(Failure::Kind::ServerTrouble);
    }
    if (state != u"no-account")
        pane.setDesk(&desk);
    pane.show();
    pane.setFocus();
    pane.open(Destination::parse(state == u"filtered" ? QStringLiteral("faxes?filter=zeppelin")
                                 : empty              ? QStringLiteral("faxes")
                                                      : QStringLiteral("faxes?key=a2")));
    if (state == u"several")
        pane.findChild<QAbstractItemView *>(QStringLiteral("faxTable"))->selectAll();
    if (state == u"preview") {
        FaxDetails details = desk.known.value(QStringLiteral("a2"));
        details.documentPath = letter();
        desk.known.insert(QStringLiteral("a2"), details);
        emit desk.rowChanged(QStringLiteral("a2"));
        const auto *page = pane.findChild<PageImage *>(QStringLiteral("faxPage"));
        QTRY_VERIFY(!page->image().isNull());
    }
    settle();
    save(pane, QStringLiteral("pane-%1").arg(state), look);
}

void FaxPicturesTest::compose_data()
{
    addLooks({QStringLiteral("new"), QStringLiteral("full"), QStringLiteral("wrong"), QStringLiteral("more"),
              QStringLiteral("no-number"), QStringLiteral("link"), QStringLiteral("refused"),
              QStringLiteral("narrow")});
}

void FaxPicturesTest::compose()
{
    QFETCH(QString, state);
    QFETCH(QString, look);
    dress(look);
    DocumentInspector inspector;
    FakeFaxDesk desk;
    if (state == u"no-number")
        desk.choice = SenderChoice();
    ComposeDialog dialog(&desk, &inspector);
    NewFax draft;
    draft.to = QStringLiteral("+442079460018");
    draft.filePath = letter();
    draft.fromDisplayName = QStringLiteral("Northwind Clinic");
    if (state == u"more") {
        draft.monochrome = true;
        draft.from = QStringLiteral("+442079460018");
    }
    if (state == u"link") {
        draft.filePath.clear();
        draft.source = NewFax::Source::Url;
        draft.mediaUrl = QStringLiteral("https://example.com/letter.pdf");
    }
    if (state != u"new" && state != u"no-number")
        dialog.fill(draft);
    if (state == u"wrong") {
        dialog.findChild<QLineEdit *>(QStringLiteral("composeTo"))->setText(QStringLiteral("hello"));
        dialog.findChild<QLineEdit *>(QStringLiteral("composeShownAs"))
            ->setText(QStringLiteral("Northwind & Co"));
        dialog.setDocument(QStringLiteral("/nowhere/Missing.pdf"));
    }
    dialog.resize(look == u"200"       ? QSize(1860, 1240)
                  : state == u"narrow" ? QSize(620, 640)
                                       : QSize(940, 640));
    dialog.show();
    const auto *drop = dialog.findChild<DropZone *>(QStringLiteral("composeFile"));
    QTRY_VERIFY(drop->entries().isEmpty() ||
                !drop->entries().first().note.contains(QStringLiteral("checked")));
    settle();
    if (state == u"refused") {
        desk.refusal = Failure::of(Failure::Kind::Rejected);
        desk.refusal->problems = {{QStringLiteral("10033"), QStringLiteral("Invalid number"),
                                   QStringLiteral("This number is not allowed."), QStringLiteral("/to"),
                                   QString()}};
        dialog.send();
        settle();
    }
    save(dialog, QStringLiteral("compose-%1").arg(state), look);
}

SIGNALBOX_TEST(FaxPicturesTest)
#include "FaxPicturesTest.moc"
