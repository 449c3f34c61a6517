// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/SessionPeople.h"

#include "records/ui/ItemListView.h"
#include "rooms/ui/AttendanceView.h"
#include "rooms/ui/ParticipantColumns.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/Surface.h"
#include "widgets/TableView.h"
#include "widgets/WholeFile.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <numeric>

namespace {
ItemListView::Words words()
{
    return {.icon = QStringLiteral("account"),
            .name = SessionPeople::tr("Participants of the session"),
            .reading = SessionPeople::tr("Reading who was there …"),
            .none = SessionPeople::tr("Nobody was in this session"),
            .noneAdvice = {},
            .noneFiltered = {},
            .failed = SessionPeople::tr("Who was there could not be read"),
            .count = [](int number) { return SessionPeople::tr("%n people", nullptr, number); }};
}

// Nobody is said to have been there while nobody has been read.
QString sentenceOf(const ChosenSession &chosen)
{
    const ListReading *people = chosen.people();
    if (!chosen.session())
        return {};
    if (!chosen.attendance().isEmpty() || people->isComplete())
        return chosen.attendance().sentence();
    return people->failure() ? people->failure()->what : words().reading;
}
} // namespace

SessionPeople::SessionPeople(ItemTableOf<RoomParticipant> *people, ListReading *reading, QWidget *parent)
    : QWidget(parent),
      m_timeline(new AttendanceView),
      m_list(new ItemListView(QStringLiteral("sessionPeople"), words())),
      m_faces(new QStackedWidget),
      m_choice(new SegmentedControl),
      m_title(new ElidedLabel),
      m_sentence(new MutedLabel),
      m_copyPicture(new QAction(tr("Copy timeline as picture"), this)),
      m_savePicture(new QAction(tr("Save timeline as picture…"), this))
{
    setObjectName(QStringLiteral("sessionPeople"));
    m_list->setTable(people, {ParticipantColumns::stateOfSession});
    m_list->table()->sortByColumn(ParticipantColumns::joined, Qt::AscendingOrder);
    m_list->setReading(reading);
    build();
    connect(m_choice, &SegmentedControl::changed, this, [this](const QVariant &value) {
        setTable(value.toBool());
        emit faceChanged();
    });
    connect(m_timeline, &AttendanceView::currentChanged, this, &SessionPeople::pick);
    connect(m_list, &ItemListView::selectionChanged, this,
            [this] { m_timeline->setCurrent(m_list->currentId()); });
    connect(m_timeline, &AttendanceView::opened, this, &SessionPeople::opened);
    connect(m_list, &ItemListView::opened, this, &SessionPeople::opened);
    connect(m_list->table(), &TableView::copied, this,
            [this](int rows) { emit noted(tr("%n participant(s) copied", nullptr, rows)); });
    connect(m_copyPicture, &QAction::triggered, this, &SessionPeople::copyPicture);
    connect(m_savePicture, &QAction::triggered, this, &SessionPeople::savePicture);
}

void SessionPeople::build()
{
    m_title->setObjectName(QStringLiteral("sessionPeopleTitle"));
    m_sentence->setObjectName(QStringLiteral("sessionSentence"));
    m_choice->setObjectName(QStringLiteral("sessionPeopleFace"));
    m_choice->setAccessibleName(tr("Show who was there as"));
    m_copyPicture->setObjectName(QStringLiteral("sessionCopyPicture"));
    m_savePicture->setObjectName(QStringLiteral("sessionSavePicture"));
    Scale::follow(m_title, Scale::strong);
    m_choice->addSegment(tr("Timeline"), false);
    m_choice->addSegment(tr("Table"), true);
    m_choice->setCurrent(false);
    m_faces->addWidget(m_timeline);
    m_faces->addWidget(m_list);
    auto *more = Buttons::makeIcon(QStringLiteral("more"), tr("Copy or save"));
    more->setObjectName(QStringLiteral("sessionPeopleMore"));
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("sessionPeopleMenu"));
    buildMenu(menu);
    connect(more, &QPushButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    auto *head = new Surface(Qt::TopEdge);
    auto *lines = new QVBoxLayout(head);
    const int side = Scale::px(this, 14);
    lines->setContentsMargins(side, Scale::px(this, 8), side, Scale::px(this, 4));
    lines->setSpacing(Scale::px(this, 2));
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_choice);
    row->addWidget(more);
    lines->addLayout(row);
    lines->addWidget(m_sentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_faces, 1);
}

void SessionPeople::buildMenu(QMenu *menu)
{
    const auto copy = [&](const QString &text, const char *name, RowText::Separator separator) {
        QAction *action = menu->addAction(text, this, [this, separator] { copyPeople(separator); });
        action->setObjectName(QLatin1String(name));
    };
    copy(tr("Copy participants as text"), "sessionPeopleCopy", RowText::Separator::Tab);
    copy(tr("Copy participants as CSV"), "sessionPeopleCopyCsv", RowText::Separator::Comma);
    menu->addSeparator();
    menu->addAction(m_copyPicture);
    menu->addAction(m_savePicture);
}

void SessionPeople::show(const ChosenSession &chosen, const QString &room)
{
    m_timeline->setAttendance(chosen.attendance());
    m_timeline->setCurrent(m_list->currentId());
    m_title->setText(room);
    m_sentence->setText(sentenceOf(chosen));
    m_copyPicture->setEnabled(!chosen.attendance().isEmpty());
    m_savePicture->setEnabled(!chosen.attendance().isEmpty());
}

bool SessionPeople::isTable() const
{
    return m_faces->currentWidget() == m_list;
}

void SessionPeople::setTable(bool table)
{
    m_faces->setCurrentWidget(table ? static_cast<QWidget *>(m_list) : m_timeline);
    m_choice->setCurrent(table);
}

QString SessionPeople::current() const
{
    return isTable() ? m_list->currentId() : m_timeline->current();
}

void SessionPeople::takeFocus()
{
    m_faces->currentWidget()->setFocus(Qt::TabFocusReason);
}

void SessionPeople::pick(const QString &participant)
{
    m_list->select(participant);
}

// Those who are marked in the table, else everybody.
void SessionPeople::copyPeople(RowText::Separator separator)
{
    QList<int> rows = isTable() ? m_list->table()->selectedRowNumbers() : QList<int>();
    if (rows.isEmpty()) {
        rows.resize(m_list->model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    const QString text = RowText(separator).of(*m_list->model(), rows, m_list->table()->shownColumns());
    QGuiApplication::clipboard()->setText(text);
    emit noted(tr("%n participant(s) copied", nullptr, static_cast<int>(rows.size())));
}

void SessionPeople::copyPicture()
{
    const QImage image = m_timeline->picture(m_title->text()).image();
    if (image.isNull())
        return;
    QGuiApplication::clipboard()->setImage(image);
    emit noted(tr("Timeline copied"));
}

void SessionPeople::savePicture()
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save timeline"));
    dialog->setObjectName(QStringLiteral("sessionSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->setDirectory(m_folder);
    dialog->selectFile(QStringLiteral("session.png"));
    connect(dialog, &QFileDialog::fileSelected, this, &SessionPeople::write);
    dialog->open();
}

void SessionPeople::write(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    const DrawnPicture picture = m_timeline->picture(m_title->text());
    QByteArray bytes;
    if (path.endsWith(u".svg", Qt::CaseInsensitive)) {
        bytes = picture.svg(m_title->text(), m_sentence->text());
    } else if (path.endsWith(u".pdf", Qt::CaseInsensitive)) {
        bytes = picture.pdf(m_title->text());
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.image().save(&buffer, "PNG");
    }
    runInBackground<qint64>(this, [path, bytes] {
        return WholeFile::write(path, bytes);
    })->then(this, [this, path](const Outcome<qint64> &written) {
        emit noted(written ? tr("Timeline saved as %1").arg(QFileInfo(path).fileName())
                           : written.error().what);
    });
}
