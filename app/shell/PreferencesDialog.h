// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/Languages.h"

#include <QDialog>

class QComboBox;
class SegmentedControl;
class Settings;
class ThemeSwitch;

/// Preferences that take effect as they are chosen: there is nothing to apply and nothing to lose.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    PreferencesDialog(Settings *settings, ThemeSwitch *theme, const QString &dataFolder,
                      const QList<Languages::Language> &languages, QWidget *parent = nullptr);

signals:
    /// Takes effect at the next start, and the dialog says so.
    void languageChosen(const QString &code);
    /// The operator wants to see the data folder in the platform's file manager.
    void openFolderRequested(const QString &path);

private:
    QWidget *makeTheme();
    QWidget *makeLanguages(const QList<Languages::Language> &languages);
    QWidget *makeAlarms();
    QWidget *makeQuiet();
    QWidget *makeFolder(const QString &path);

    Settings *m_settings;
    ThemeSwitch *m_theme;
};
