// SPDX-License-Identifier: GPL-3.0-or-later
#include "DialogFixture.h"
#include "accounts/ui/AccountDialog.h"
#include "accounts/ui/EditAccountDialog.h"
#include "accounts/ui/FirstStart.h"
#include "support/TestMain.h"
#include "widgets/ThemeSwitch.h"

#include <QApplication>
#include <QDir>

/// Draws the first page and the dialogs in light, dark, at 200 % and mirrored, into the folder that
/// SIGNALBOX_PICTURES names; without it, it only looks that no button is cut off.
class AccountPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyLook_data();
    void everyLook();
    void cleanup();

private:
    void save(QWidget &window, const QString &name);

    std::unique_ptr<ThemeSwitch> m_theme;
    QString m_look;
};

void AccountPicturesTest::initTestCase()
{
    m_theme = std::make_unique<ThemeSwitch>(*qApp, ThemeChoice::Light);
}

void AccountPicturesTest::everyLook_data()
{
    QTest::addColumn<QString>("look");
    for (const char *look : {"light", "dark", "200", "rtl"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

void AccountPicturesTest::everyLook()
{
    QFETCH(QString, look);
    using Hands = DialogFixture;
    m_look = look;
    m_theme->choose(look == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    QFont font = QApplication::font();
    font.setPixelSize(look == u"200" ? 26 : 13);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    DialogFixture world;

    FirstStart page;
    page.resize(900, 560);
    save(page, QStringLiteral("first-start"));

    const Account account = world.listed(QStringLiteral("Northwind Clinic"));
    AccountDialog add(&world.admission, &world.book);
    add.show();
    save(add, QStringLiteral("account-add"));
    add.setApiBase(world.sandbox.url());
    Hands::type(add, "accountName", QStringLiteral("Northwind Clinic"));
    Hands::type(add, "apiKey", QStringLiteral("KEY_wrong_but_long_enough_to_be_one"));
    add.save();
    save(add, QStringLiteral("account-checking"));
    QTRY_VERIFY(!Hands::row(add, "apiKey")->error().isEmpty());
    save(add, QStringLiteral("account-refused"));
    QVERIFY(world.sandbox.setFaults(R"([{"path":"/balance$","do":"status","status":403}])"));
    add.save();
    QTRY_VERIFY(Hands::button(add, "saveUnchecked"));
    save(add, QStringLiteral("account-unchecked"));
    world.keychain.is = SecretStore::State::Missing;
    add.saveUnchecked();
    QTRY_COMPARE(world.book.accounts().size(), 2);
    QTRY_VERIFY(Hands::trouble(add)->isVisible());
    save(add, QStringLiteral("account-this-run"));

    EditAccountDialog edit(&world.admission, &world.book, account.id);
    edit.show();
    save(edit, QStringLiteral("account-edit"));
}

void AccountPicturesTest::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void AccountPicturesTest::save(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isInField = qobject_cast<QLineEdit *>(button->parentWidget());
        if (button->isVisibleTo(&window) && !isInField)
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
    const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, name, m_look)));
}

#include "AccountPicturesTest.moc"
SIGNALBOX_TEST(AccountPicturesTest)
