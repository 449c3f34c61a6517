// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomFilterDialog.h"

#include "rooms/PastedId.h"
#include "rooms/RoomFilters.h"
#include "rooms/ui/DayField.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/Scale.h"
#include "widgets/Surface.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using Kind = RoomFilterField::Kind;

RoomFilterDialog::RoomFilterDialog(const QString &object, const QList<RoomFilterField> &fields,
                                   const RoomFilterBar::Values &values, QWidget *parent)
    : QDialog(parent), m_form(new Surface), m_rows(new QVBoxLayout(m_form))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_form);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(nameOf(object, QStringLiteral("dialog")));
    setWindowTitle(tr("Filter"));
    const int side = Scale::px(this, 20);
    m_rows->setContentsMargins(side, Scale::px(this, 16), side, Scale::px(this, 16));
    m_rows->setSpacing(Scale::px(this, 10));
    for (const RoomFilterField &field : fields)
        add(field, nameOf(object, field.key), values.value(field.key));
    m_rows->addStretch(1);
    addFoot(object);
    setMinimumWidth(Scale::px(this, 480));
    if (!m_lines.isEmpty())
        m_lines.first().inputs.first()->setFocus();
}

// Hints may take two lines, and a window's first size takes them for one.
void RoomFilterDialog::showEvent(QShowEvent *event)
{
    const int wide = std::max(width(), sizeHint().width());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), height()));
    QDialog::showEvent(event);
}

QString RoomFilterDialog::nameOf(const QString &object, const QString &key)
{
    return object + key.left(1).toUpper() + key.mid(1);
}

void RoomFilterDialog::addFoot(const QString &object)
{
    QPushButton *clear = Buttons::make(tr("C&lear all"), ButtonRole::Quiet, this);
    QPushButton *cancel = Buttons::make(tr("Cancel"), ButtonRole::Normal, this);
    QPushButton *use = Buttons::make(tr("Filter"), ButtonRole::Primary, this);
    clear->setObjectName(nameOf(object, QStringLiteral("clear")));
    cancel->setObjectName(nameOf(object, QStringLiteral("cancel")));
    use->setObjectName(nameOf(object, QStringLiteral("use")));
    for (QPushButton *button : {clear, cancel})
        button->setAutoDefault(false);
    use->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(clear);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(use);
    m_rows->addLayout(foot);
    connect(clear, &QPushButton::clicked, this, [this] {
        for (const Line &line : std::as_const(m_lines)) {
            line.clear();
            say(line, {});
        }
    });
    connect(cancel, &QPushButton::clicked, this, &RoomFilterDialog::reject);
    connect(use, &QPushButton::clicked, this, &RoomFilterDialog::accept);
}

void RoomFilterDialog::add(const RoomFilterField &field, const QString &name, const QString &value)
{
    Line line;
    switch (field.kind) {
    case Kind::Choice:
        line = choiceLine(field, value);
        break;
    case Kind::Days:
        line = daysLine(field, name, value);
        break;
    case Kind::Text:
    case Kind::Id:
    case Kind::AtLeast:
        line = textLine(field, value);
        break;
    }
    line.key = field.key;
    line.row->field()->setObjectName(name);
    m_rows->addWidget(line.row);
    m_lines << line;
    for (QWidget *input : std::as_const(line.inputs)) {
        if (auto *edit = qobject_cast<QLineEdit *>(input))
            connect(edit, &QLineEdit::textEdited, this, [this, line] { say(line, {}); });
    }
}

RoomFilterDialog::Line RoomFilterDialog::textLine(const RoomFilterField &field, const QString &value)
{
    auto *edit = new QLineEdit(value);
    edit->setClearButtonEnabled(true);
    auto *row = new FieldRow(field.label, edit, m_form);
    if (field.kind == Kind::Id)
        row->setHint(tr("An id, or a link that holds it."));
    else if (field.kind == Kind::AtLeast)
        row->setHint(tr("Whole seconds, or longer."));
    return {.key = {},
            .row = row,
            .inputs = {edit},
            .read = [edit, kind = field.kind] { return readText(kind, edit->text().trimmed()); },
            .clear = [edit] { edit->clear(); }};
}

RoomFilterDialog::Reading RoomFilterDialog::readText(Kind kind, const QString &typed)
{
    if (typed.isEmpty() || kind == Kind::Text)
        return {typed, {}};
    if (kind == Kind::Id) {
        const QString id = PastedId::of(typed);
        return {id,
                id.isEmpty() ? tr("Paste one id, such as 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0.") : QString()};
    }
    bool isNumber = false;
    const int seconds = typed.toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return {{}, tr("Enter whole seconds, such as 90.")};
    return {QString::number(seconds), {}};
}

RoomFilterDialog::Line RoomFilterDialog::choiceLine(const RoomFilterField &field, const QString &value)
{
    auto *choice = new QComboBox;
    choice->addItem(field.noChoice.isEmpty() ? tr("any") : field.noChoice, QString());
    for (const auto &[each, words] : field.choices)
        choice->addItem(words, each);
    // One that isn't offered is shown as it is, and not exchanged for another.
    if (choice->findData(value) < 0)
        choice->addItem(value, value);
    choice->setCurrentIndex(choice->findData(value));
    return {.key = {},
            .row = new FieldRow(field.label, choice, m_form),
            .inputs = {choice},
            .read =
                [choice] {
                    return Reading{choice->currentData().toString(), {}};
                },
            .clear = [choice] { choice->setCurrentIndex(0); }};
}

RoomFilterDialog::Line RoomFilterDialog::daysLine(const RoomFilterField &field, const QString &name,
                                                  const QString &value)
{
    const DayRange range = DayRange::parse(value);
    auto *both = new QWidget;
    auto *from = new DayField(both);
    auto *to = new DayField(both);
    from->setObjectName(nameOf(name, QStringLiteral("from")));
    to->setObjectName(nameOf(name, QStringLiteral("to")));
    from->setDay(range.from);
    to->setDay(range.to);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(from, 1);
    line->addWidget(new QLabel(tr("to", "between two days")));
    line->addWidget(to, 1);
    both->setFocusProxy(from);
    auto *row = new FieldRow(field.label, both, m_form);
    row->setHint(tr("Days in UTC, such as 2026-11-25. Either may stay empty."));
    QString plain = field.label;
    plain.remove(u'&');
    from->setAccessibleName(tr("%1, first day").arg(plain));
    to->setAccessibleName(tr("%1, last day").arg(plain));
    const auto read = [from, to]() -> Reading {
        const std::optional<QDate> first = from->day();
        const std::optional<QDate> last = to->day();
        if (!first || !last)
            return {{}, tr("Enter days such as 2026-11-25.")};
        if (first->isValid() && last->isValid() && *first > *last)
            return {{}, tr("The last day comes before the first.")};
        return {DayRange{*first, *last}.toText(), {}};
    };
    return {.key = {}, .row = row, .inputs = {from, to}, .read = read, .clear = [from, to] {
                from->clear();
                to->clear();
            }};
}

// Of two days, the one that is none; both where it is their order that is wrong.
QList<QWidget *> RoomFilterDialog::wrongInputs(const Line &line)
{
    QList<QWidget *> wrong;
    for (QWidget *input : line.inputs) {
        const auto *day = qobject_cast<const DayField *>(input);
        if (day && !day->day())
            wrong << input;
    }
    return wrong.isEmpty() ? line.inputs : wrong;
}

void RoomFilterDialog::say(const Line &line, const QString &trouble)
{
    line.row->setError(trouble);
    const auto wrong = wrongInputs(line);
    for (QWidget *input : line.inputs) {
        input->setProperty("wrong", !trouble.isEmpty() && wrong.contains(input));
        input->setAccessibleDescription(trouble.isEmpty() ? line.row->hint() : trouble);
        input->update();
    }
}

void RoomFilterDialog::focusOn(const QString &key)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.key == key)
            line.inputs.first()->setFocus();
    }
}

void RoomFilterDialog::accept()
{
    RoomFilterBar::Values values;
    const Line *wrong = nullptr;
    for (const Line &line : std::as_const(m_lines)) {
        const Reading reading = line.read();
        say(line, reading.trouble);
        if (!reading.trouble.isEmpty() && !wrong)
            wrong = &line;
        if (!reading.value.isEmpty())
            values.insert(line.key, reading.value);
    }
    if (wrong)
        return wrongInputs(*wrong).first()->setFocus();
    emit chosen(values);
    QDialog::accept();
}
