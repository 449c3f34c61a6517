// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PreferencesDialog.h"

#include "store/Settings.h"
#include "widgets/Buttons.h"
#include "widgets/FieldRow.h"
#include "widgets/SegmentedControl.h"
#include "widgets/ThemeSwitch.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
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
