// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LayoutEditor.h"

#include "rooms/LayoutBoard.h"
#include "rooms/ui/LayoutCanvas.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace {
QList<LayoutSource> people()
{
    return {{QStringLiteral("r1"), QStringLiteral("Lena"), 600, true},
            {QStringLiteral("r2"), QStringLiteral("Oswald"), 900, true},
            {QStringLiteral("r3"), QStringLiteral("Priya N."), 300, false}};
}
} // namespace

/// The drawn layout by keys and by mouse, and the numbers beside it.
class LayoutEditorTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tabGoesFromRegionToRegion();
    void arrowsMoveAndResize();
    void plusLiftsAndDeleteRemoves();
    void keysUndo();
    void aHeldKeyIsOneEdit();
    void draggingMovesAndSnaps();
    void ctrlDragsFreely();
    void handlesResize();
    void escapeTakesADragBack();
    void aClickChoosesWhatLiesAbove();
    void numbersFollowAndLead();
    void resolutionIsSaidToBeWrong();
    void messagesStandAtTheirField();
    void recordingsAreCheckedInAndOut();
    void strangersStayInSight();
    void thereIsNoThirdRegion();
    void thePictureIsNotMirrored();

private:
    template <class Widget>
    Widget *find(const char *name) const
    {
        Widget *found = m_editor->findChild<Widget *>(QLatin1String(name));
        return found;
    }
    QRect place(int region) const { return board()->layout().regions()[region].place; }
    LayoutBoard *board() const { return m_editor->board(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_canvas, key, modifiers);
    }
    QPoint at(QPointF picture) const
    {
        const QRectF whole = m_canvas->viewOf(0);
        const QRect known = place(0);
        const double factor = whole.width() / known.width();
        return (whole.topLeft() + (picture - QPointF(known.topLeft())) * factor).toPoint();
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QMouseEvent event(QEvent::MouseMove, to, m_canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QApplication::sendEvent(m_canvas, &event);
    }

    std::unique_ptr<LayoutEditor> m_editor;
    LayoutCanvas *m_canvas = nullptr;
};

void LayoutEditorTest::init()
{
    m_editor = std::make_unique<LayoutEditor>();
    m_editor->resize(1100, 640);
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    m_canvas = find<LayoutCanvas>("layoutCanvas");
    board()->setSources(people());
    board()->begin({1280, 720},
                   {{QStringLiteral("main"), {100, 100, 600, 400}, 0, {}, {}, {QStringLiteral("*")}},
                    {QStringLiteral("side"), {800, 100, 200, 200}, 0, {}, {}, {QStringLiteral("r1")}}});
    m_canvas->setFocus();
}

void LayoutEditorTest::cleanup()
{
    m_editor.reset();
}

void LayoutEditorTest::tabGoesFromRegionToRegion()
{
    QCOMPARE(board()->current(), 0);
    QVERIFY(m_canvas->accessibleDescription().contains(QStringLiteral("main")));
    key(Qt::Key_Tab);
    QCOMPARE(board()->current(), 1);
    QVERIFY(m_canvas->accessibleDescription().contains(QStringLiteral("side")));
    QVERIFY(m_canvas->hasFocus());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(board()->current(), 0);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    QVERIFY(!m_canvas->hasFocus());
}

void LayoutEditorTest::arrowsMoveAndResize()
{
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    QCOMPARE(place(0), QRect(110, 110, 600, 400));
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(place(0), QRect(109, 109, 600, 400));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(place(0), QRect(109, 109, 610, 390));
    key(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(place(0), QRect(109, 109, 609, 390));
    QCOMPARE(place(1), QRect(800, 100, 200, 200));
}

void LayoutEditorTest::plusLiftsAndDeleteRemoves()
{
    key(Qt::Key_Plus);
    key(Qt::Key_Equal);
    key(Qt::Key_Minus);
    QCOMPARE(board()->currentRegion()->zPos, 1);
    key(Qt::Key_Delete);
    QCOMPARE(board()->layout().regions().size(), 1);
    QCOMPARE(board()->currentRegion()->name, QStringLiteral("side"));
    key(Qt::Key_Delete);
    QCOMPARE(board()->current(), -1);
    key(Qt::Key_Right);
    QVERIFY(board()->layout().regions().isEmpty());
}

void LayoutEditorTest::keysUndo()
{
    key(Qt::Key_Delete);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(board()->layout().regions().size(), 2);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(board()->layout().regions().size(), 1);
    find<QPushButton>("layoutUndo")->click();
    QCOMPARE(board()->layout().regions().size(), 2);
    QVERIFY(!find<QPushButton>("layoutUndo")->isEnabled());
}

void LayoutEditorTest::aHeldKeyIsOneEdit()
{
    QTest::keyPress(m_canvas, Qt::Key_Right);
    QTest::keyPress(m_canvas, Qt::Key_Right);
    QTest::keyPress(m_canvas, Qt::Key_Right);
    QTest::keyRelease(m_canvas, Qt::Key_Right);
    key(Qt::Key_Right);
    QCOMPARE(place(0).x(), 140);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place(0).x(), 130);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place(0).x(), 100);
}

void LayoutEditorTest::draggingMovesAndSnaps()
{
    const QPoint from = at({300, 300});
    const QPoint to = at({296, 203});
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
    move(at({150, 250}));
    move(to);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to);
    // Near its old x, onto the grid; its upper edge onto the picture's.
    QCOMPARE(place(0), QRect(100, 0, 600, 400));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place(0), QRect(100, 100, 600, 400));
    QVERIFY(!board()->layout().canUndo());
}

void LayoutEditorTest::ctrlDragsFreely()
{
    const QPoint from = at({300, 300});
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
    move(from + QPoint(3, 3), Qt::ControlModifier);
    const QPoint by = place(0).topLeft() - QPoint(100, 100);
    QVERIFY2(by.x() > 0 && by.x() % 10 != 0, qPrintable(QString::number(by.x())));
    // Not out of the picture, wherever the pointer goes.
    move(from + QPoint(5000, -5000), Qt::ControlModifier);
    QCOMPARE(place(0), QRect(680, 0, 600, 400));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from);
}

void LayoutEditorTest::handlesResize()
{
    find<QCheckBox>("layoutSnaps")->click();
    const QPoint corner = m_canvas->handle(Qt::RightEdge | Qt::BottomEdge).center().toPoint();
    const QPoint to = at({400, 300});
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, corner);
    move(to);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to);
    QCOMPARE(place(0).topLeft(), QPoint(100, 100));
    QVERIFY(std::abs(place(0).width() - 300) < 5);
    QVERIFY(std::abs(place(0).height() - 200) < 5);
    const QRect before = place(0);
    const QPoint edge = m_canvas->handle(Qt::LeftEdge).center().toPoint();
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, edge);
    move(at({50, 700}));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to);
    QCOMPARE(place(0).right(), before.right());
    QCOMPARE(place(0).height(), before.height());
    QVERIFY(place(0).width() > before.width());
}

void LayoutEditorTest::escapeTakesADragBack()
{
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, at({300, 300}));
    move(at({500, 500}));
    QVERIFY(place(0) != QRect(100, 100, 600, 400));
    key(Qt::Key_Escape);
    QCOMPARE(place(0), QRect(100, 100, 600, 400));
    move(at({600, 600}));
    QCOMPARE(place(0), QRect(100, 100, 600, 400));
    QVERIFY(!board()->layout().isChanged());
}

void LayoutEditorTest::aClickChoosesWhatLiesAbove()
{
    board()->begin({1280, 720},
                   {{QStringLiteral("above"), {0, 0, 400, 400}, 3, {}, {}, {QStringLiteral("*")}},
                    {QStringLiteral("below"), {0, 0, 1280, 720}, 1, {}, {}, {QStringLiteral("*")}}});
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, at({900, 600}));
    QCOMPARE(board()->current(), 1);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, at({200, 200}));
    QCOMPARE(board()->current(), 0);
    QVERIFY(!board()->layout().isChanged());
}

void LayoutEditorTest::numbersFollowAndLead()
{
    key(Qt::Key_Right);
    QCOMPARE(find<QSpinBox>("regionX")->value(), 110);
    find<QSpinBox>("regionWidth")->setValue(500);
    find<QSpinBox>("regionDepth")->setValue(4);
    find<QSpinBox>("regionColumns")->setValue(2);
    QCOMPARE(place(0), QRect(110, 100, 500, 400));
    QCOMPARE(board()->currentRegion()->zPos, 4);
    QCOMPARE(board()->currentRegion()->maxColumns, std::optional<int>(2));
    QCOMPARE(board()->currentRegion()->maxRows, std::optional<int>());
    QTest::keyClicks(find<QLineEdit>("regionName"), QStringLiteral("2"));
    QCOMPARE(board()->currentRegion()->name, QStringLiteral("main2"));
    board()->setCurrent(1);
    QCOMPARE(find<QSpinBox>("regionX")->value(), 800);
    QCOMPARE(find<QLineEdit>("regionName")->text(), QStringLiteral("side"));
}

void LayoutEditorTest::resolutionIsSaidToBeWrong()
{
    find<QSpinBox>("compositionHeight")->setValue(721);
    QVERIFY(!board()->isSound());
    QVERIFY(find<QSpinBox>("compositionHeight")->property("wrong").toBool());
    QVERIFY(find<QSpinBox>("compositionHeight")->accessibleDescription().contains(QStringLiteral("720")));
    find<QSpinBox>("compositionHeight")->setValue(360);
    QVERIFY(board()->isSound());
    QVERIFY(!find<QSpinBox>("compositionHeight")->property("wrong").toBool());
    QCOMPARE(place(0).height(), 200);
}

void LayoutEditorTest::messagesStandAtTheirField()
{
    find<QSpinBox>("regionX")->setValue(900);
    QVERIFY(find<QSpinBox>("regionX")->property("wrong").toBool());
    QVERIFY(!find<QSpinBox>("regionX")->accessibleDescription().isEmpty());
    QTest::keyClicks(find<QLineEdit>("regionName"), QStringLiteral("\b"));
    find<QLineEdit>("regionName")->selectAll();
    QTest::keyClick(find<QLineEdit>("regionName"), Qt::Key_Delete);
    QVERIFY(find<QLineEdit>("regionName")->property("wrong").toBool());
    board()->setCurrent(1);
    QVERIFY(!find<QSpinBox>("regionX")->property("wrong").toBool());
    QVERIFY(!find<QLineEdit>("regionName")->property("wrong").toBool());
    board()->setRefused({{1, CompositionFinding::Field::Name, QStringLiteral("Not this one"), false}});
    QCOMPARE(find<QLineEdit>("regionName")->accessibleDescription(), QStringLiteral("Not this one"));
    key(Qt::Key_Right);
    QVERIFY(!find<QLineEdit>("regionName")->property("wrong").toBool());
}

void LayoutEditorTest::recordingsAreCheckedInAndOut()
{
    auto *list = find<QListWidget>("regionSources");
    auto *everything = find<QCheckBox>("regionEverything");
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), QStringLiteral("\u2068Lena\u2069, \u206810:00 min\u2069"));
    QCOMPARE(list->item(2)->text(), QStringLiteral("\u2068Priya N.\u2069, still processing"));
    QVERIFY(everything->isChecked());
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!everything->isChecked());
    QCOMPARE(board()->currentRegion()->videoSources,
             (QStringList{QStringLiteral("r1"), QStringLiteral("r3")}));
    everything->click();
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    board()->setCurrent(1);
    QVERIFY(!everything->isChecked());
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(board()->currentRegion()->videoSources.isEmpty());
    QVERIFY(!board()->isSound());
}

void LayoutEditorTest::strangersStayInSight()
{
    board()->begin({1280, 720},
                   {{QStringLiteral("a"), {0, 0, 1280, 720}, 0, {}, {}, {QStringLiteral("elsewhere")}}});
    auto *list = find<QListWidget>("regionSources");
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->item(3)->text(), QStringLiteral("elsewhere, not of this session"));
    list->item(3)->setCheckState(Qt::Unchecked);
    QCOMPARE(list->count(), 3);
}

void LayoutEditorTest::thereIsNoThirdRegion()
{
    QVERIFY(!find<QPushButton>("addRegion")->isEnabled());
    QVERIFY(find<QPushButton>("addRegion")->toolTip().contains(u'2'));
    find<QPushButton>("removeRegion")->click();
    QVERIFY(find<QPushButton>("addRegion")->isEnabled());
    find<QPushButton>("addRegion")->click();
    QCOMPARE(board()->current(), 1);
    find<QPushButton>("presetSpeaker")->click();
    QCOMPARE(board()->currentRegion()->name, QStringLiteral("speaker"));
    QCOMPARE(board()->currentRegion()->videoSources, QStringList{QStringLiteral("r2")});
}

void LayoutEditorTest::thePictureIsNotMirrored()
{
    m_editor->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_canvas->viewOf(0).left() < m_canvas->viewOf(1).left());
    key(Qt::Key_Right);
    QCOMPARE(place(0).x(), 110);
}

#include "LayoutEditorTest.moc"
SIGNALBOX_TEST(LayoutEditorTest)
