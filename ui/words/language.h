#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include "money/error.h"

namespace seatwise::ui {

/// A language that something is put into. English, in which the program is written, needs no translations.
struct Language
{
    std::string code = "en"; ///< "de"; "de-AT" where a region was asked for, and "pt-BR" where it is of one region
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    std::shared_ptr<QTranslator> translations;
};

/// English and those whose translations, such as seatwise_de.qm, are in a folder.
[[nodiscard]] std::vector<Language> languages(const QString& folder);

/// Those of the program, read once.
[[nodiscard]] const std::vector<Language>& languages();

/// The one of "de", "DE", "de-AT" or "de_AT", with the locale of its region; an error that names those there are.
[[nodiscard]] Result<Language> findLanguage(std::string_view code, const std::vector<Language>& there = languages());

/// What a language calls itself: "Deutsch", "Deutsch (Österreich)".
[[nodiscard]] QString nameOf(const Language& language);

/// The one chosen for the program, with the region of the system where that speaks it too: German in Austria is
/// "de-AT". Where none is chosen, or it is not there, the first of the system's languages that is, else English.
[[nodiscard]] Language languageOfProgram(std::string_view chosen, const QStringList& ofSystem,
                                         const std::vector<Language>& there = languages());

/// What the program speaks while it lives: its windows and Qt's own dialogs, numbers and dates. Windows are told of
/// another language by QEvent::LanguageChange.
class ProgramLanguage
{
public:
    ProgramLanguage() = default;
    ~ProgramLanguage();
    ProgramLanguage(const ProgramLanguage&) = delete;
    ProgramLanguage& operator=(const ProgramLanguage&) = delete;

    void speak(const Language& language);

private:
    void fallSilent();

    Language language_;
    QTranslator ofQt_;
};

/// How the language writes that is spoken now: that of InLanguage, else that of the program.
[[nodiscard]] QLocale localeSpoken();

/// While it lives, what its thread puts into words with tr() or inWords() is in this language, and no window notices.
/// What has no translation is English, whatever the program speaks. They nest.
class [[nodiscard]] InLanguage
{
public:
    explicit InLanguage(Language language);
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    Language language_;
    const Language* outer_;
};

} // namespace seatwise::ui
