// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PreferencesDialog.h"

#include "shell/Notifier.h"
#include "store/Settings.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/Scale.h"
#include "widgets/SegmentedControl.h"
#include "widgets/ThemeSwitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

PreferencesDialog::PreferencesDialog(Settings *settings, ThemeSwitch *theme, const QString &dataFolder,
                                     const QList<Languages::Language> &languages, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_theme(theme)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTheme());
    layout->addWidget(makeLanguages(languages));
    layout->addWidget(makeAlarms());
    layout->addWidget(makeQuiet());
    layout->addWidget(makeFolder(dataFolder));
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

QWidget *PreferencesDialog::makeTheme()
{
    auto *choice = new SegmentedControl(this);
    choice->setObjectName(QStringLiteral("themeChoice"));
    choice->setAccessibleName(tr("Theme"));
    choice->addSegment(tr("As the system"), ThemeSwitch::nameOf(ThemeChoice::System));
    choice->addSegment(tr("Light"), ThemeSwitch::nameOf(ThemeChoice::Light));
    choice->addSegment(tr("Dark"), ThemeSwitch::nameOf(ThemeChoice::Dark));
    choice->setCurrent(ThemeSwitch::nameOf(m_theme->choice()));
    connect(choice, &SegmentedControl::changed, this, [this](const QVariant &value) {
        m_settings->set(QStringLiteral("appearance/theme"), value.toString());
        m_theme->choose(ThemeSwitch::choiceNamed(value.toString()));
    });
    return new FieldRow(tr("&Theme"), choice, this);
}

QWidget *PreferencesDialog::makeLanguages(const QList<Languages::Language> &languages)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("languageChoice"));
    choice->setAccessibleName(tr("Language"));
    choice->addItem(tr("As the system"), QString());
    for (const Languages::Language &language : languages)
        choice->addItem(language.name, language.code);
    const QString current = m_settings->text(QStringLiteral("appearance/language"));
    choice->setCurrentIndex(qMax(0, choice->findData(current)));
    auto *row = new FieldRow(tr("&Language"), choice, this);
    connect(choice, &QComboBox::activated, this, [this, choice, row] {
        const QString code = choice->currentData().toString();
        m_settings->set(QStringLiteral("appearance/language"), code);
        row->setHint(tr("Takes effect when Signalbox is started again."));
        emit languageChosen(code);
    });
    return row;
}

QWidget *PreferencesDialog::makeAlarms()
{
    const QString key = QStringLiteral("notifications/shown");
    auto *shown = new QCheckBox(tr("Show alarms on the desktop"), this);
    shown->setObjectName(QStringLiteral("alarmsShown"));
    shown->setChecked(m_settings->flag(key));
    shown->setMinimumHeight(QLineEdit().sizeHint().height()); // level with its label
    connect(shown, &QCheckBox::toggled, this, [this, key](bool on) { m_settings->set(key, on); });
    return new FieldRow(tr("&Alarms"), shown, this);
}

QWidget *PreferencesDialog::makeQuiet()
{
    const QuietHours hours = Notifier::quietHours(*m_settings);
    auto *box = new QWidget(this);
    auto *kept = new QCheckBox(tr("from", "a time to another: from 22:00 to 07:00"), box);
    kept->setObjectName(QStringLiteral("quietKept"));
    kept->setAccessibleName(tr("Quiet hours"));
    kept->setChecked(hours.kept);
    const auto addTime = [this, box](const char *name, const QString &spoken, const QString &key, QTime at) {
        auto *edit = new QTimeEdit(at, box);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(spoken);
        connect(edit, &QTimeEdit::timeChanged, this,
                [this, key](QTime time) { m_settings->set(key, time.toString(QStringLiteral("HH:mm"))); });
        return edit;
    };
    QTimeEdit *from =
        addTime("quietFrom", tr("Quiet from"), QStringLiteral("notifications/quietFrom"), hours.from);
    QTimeEdit *to = addTime("quietTo", tr("Quiet to"), QStringLiteral("notifications/quietTo"), hours.to);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Scale::px(this, 8));
    row->addWidget(kept);
    row->addWidget(from);
    row->addWidget(new QLabel(tr("to", "a time to another: from 22:00 to 07:00"), box));
    row->addWidget(to);
    row->addStretch(1);
    box->setFocusProxy(kept);
    const auto keep = [this, from, to](bool on) {
        m_settings->set(QStringLiteral("notifications/quiet"), on);
        from->setEnabled(on);
        to->setEnabled(on);
    };
    from->setEnabled(hours.kept);
    to->setEnabled(hours.kept);
    connect(kept, &QCheckBox::toggled, this, keep);
    auto *field = new FieldRow(tr("&Quiet hours"), box, this);
    field->setHint(tr("What isn’t urgent is shown when they are over."));
    return field;
}

QWidget *PreferencesDialog::makeFolder(const QString &path)
{
    auto *box = new QWidget(this);
    auto *shown = new QLineEdit(QDir::toNativeSeparators(path), box);
    shown->setReadOnly(true);
    shown->setCursorPosition(0);
    shown->setAccessibleName(tr("Data folder"));
    auto *open = Buttons::make(tr("&Open"), ButtonRole::Normal, box);
    open->setObjectName(QStringLiteral("openDataFolder"));
    connect(open, &QPushButton::clicked, this, [this, path] { emit openFolderRequested(path); });
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(shown, 1);
    layout->addWidget(open);
    box->setFocusProxy(shown);
    auto *row = new FieldRow(tr("&Data folder"), box, this);
    row->setHint(
        tr("Faxes, drafts and settings of this computer; never API keys. Another folder is chosen when "
           "Signalbox is started, with --data-dir."));
    return row;
}
