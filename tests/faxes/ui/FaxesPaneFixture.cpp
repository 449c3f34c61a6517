// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaxesPaneFixture.h"

#include "base/PhoneNumber.h"

void FaxesPaneFixture::start()
{
    PhoneNumber::warmUp();
    clock = std::make_unique<ManualClock>(FakeFaxDesk::noon());
    inspector = std::make_unique<DocumentInspector>();
    desk = std::make_unique<FakeFaxDesk>();
    desk->fill();
    pane = std::make_unique<FaxesPane>(inspector.get(), clock.get());
    pane->resize(1200, 800);
    pane->setDesk(desk.get());
    pane->show();
    QVERIFY(QTest::qWaitForWindowActive(pane.get()));
    table()->setFocus();
}

void FaxesPaneFixture::stop()
{
    pane.reset();
    desk.reset();
    inspector.reset();
}

void FaxesPaneFixture::select(const QString &key)
{
    QVERIFY(pane->open(Destination::parse(QStringLiteral("faxes?key=%1").arg(key))));
    QCOMPARE(selectedKeys(), QStringList{key});
    table()->setFocus();
}

QStringList FaxesPaneFixture::selectedKeys()
{
    QStringList keys;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        keys << row.data(FaxTableModel::KeyRole).toString();
    return keys;
}

QString FaxesPaneFixture::texts(const QWidget *widget)
{
    QStringList found;
    const QList<QWidget *> parts = widget->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        found << part->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(part))
            found << label->text();
    }
    return found.join(u'\n');
}

void FaxesPaneFixture::answer(bool yes)
{
    QTRY_VERIFY(isAsked());
    QTest::mouseClick(part<QPushButton>(yes ? "faxQuestionYes" : "faxQuestionNo"), Qt::LeftButton);
    QTRY_VERIFY(!isAsked());
}
