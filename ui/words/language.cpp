#include "words/language.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

thread_local const Language* current = nullptr; ///< null: what the program speaks
thread_local bool isProbing = false;

constexpr QLatin1String probeAnswer("\x1f");

/// Says everything in the language of the thread; leaves it to the program where the thread has none.
class Interpreter final : public QTranslator
{
public:
    /// Qt tells no window that one was installed which is empty, and asks it all the same.
    [[nodiscard]] bool isEmpty() const override { return true; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int number) const override
    {
        if (isProbing)
            return probeAnswer;
        if (!current)
            return {};
        const QString said = current->translations
                                 ? current->translations->translate(context, source, disambiguation, number)
                                 : QString();
        return said.isNull() ? QString::fromUtf8(source) : said;
    }
};

/// Qt asks first who was installed last: the program may have got another language since. Every translation has the tag
/// of its language.
bool isAskedFirst()
{
    isProbing = true;
    const bool isFirst = PaperWords::tr("en") == probeAnswer;
    isProbing = false;
    return isFirst;
}

void interpret()
{
    static Interpreter interpreter;
    if (QCoreApplication::instance() != nullptr && !isAskedFirst())
        QCoreApplication::installTranslator(&interpreter);
}

std::string withRegion(const std::string& code, QLocale::Territory region)
{
    return code + "-" + QLocale::territoryToCode(region).toStdString();
}

} // namespace

std::vector<Language> languages(const QString& folder)
{
    const QString prefix = QStringLiteral("seatwise_");
    std::vector<Language> there(1);
    for (const QFileInfo& file : QDir(folder).entryInfoList({prefix + QStringLiteral("*.qm")}, QDir::Files)) {
        QString code = file.completeBaseName().mid(prefix.size());
        const QLocale locale(code);
        auto translations = std::make_shared<QTranslator>();
        if (translations->load(file.filePath()))
            there.push_back(
                {code.replace(QLatin1Char('_'), QLatin1Char('-')).toStdString(), locale, std::move(translations)});
    }
    return there;
}

const std::vector<Language>& languages()
{
    static const std::vector<Language> ofProgram = languages(QStringLiteral(":/translations"));
    return ofProgram;
}

Result<Language> findLanguage(std::string_view code, const std::vector<Language>& there)
{
    const QString asked = toQString(code).replace(QLatin1Char('_'), QLatin1Char('-'));
    const QStringList parts = asked.split(QLatin1Char('-'));
    for (const Language& language : there) {
        if (asked.compare(toQString(language.code), Qt::CaseInsensitive) == 0)
            return language;
        if (parts.size() != 2 || parts.front().compare(toQString(language.code), Qt::CaseInsensitive) != 0)
            continue;
        const QLocale::Territory region = QLocale::codeToTerritory(parts.back());
        const QLocale locale(language.locale.language(), region);
        if (locale.territory() == region)
            return Language{withRegion(language.code, region), locale, language.translations};
    }
    std::vector<std::string> codes;
    codes.reserve(there.size());
    for (const Language& language : there)
        codes.push_back(language.code);
    return misused(words::noLanguage(code, codes));
}

QString nameOf(const Language& language)
{
    const InLanguage within(language);
    //: The name of the language that this is translated to, in itself: Deutsch, Español, Français
    QString name = SharedWords::tr("English");
    if (language.translations && name == QLatin1String("English"))
        name = language.locale.nativeLanguageName();
    return language.code.find('-') == std::string::npos
               ? name
               : SharedWords::tr("%1 (%2)").arg(name, language.locale.nativeTerritoryName());
}

Language languageOfProgram(std::string_view chosen, const QStringList& ofSystem, const std::vector<Language>& there)
{
    const auto choice = findLanguage(chosen, there);
    for (const QString& code : ofSystem) {
        auto language = findLanguage(code.toStdString(), there);
        if (language && (!choice || language->locale.language() == choice->locale.language()))
            return *std::move(language);
    }
    return choice ? *choice : Language();
}

ProgramLanguage::~ProgramLanguage()
{
    fallSilent();
}

void ProgramLanguage::speak(const Language& language)
{
    QLocale::setDefault(language.locale);
    fallSilent();
    language_ = language;
    if (!language_.translations)
        return;
    const QString code = toQString(language_.code).replace(QLatin1Char('-'), QLatin1Char('_'));
    const auto load = [this](const QString& of) {
        return ofQt_.load(QStringLiteral(":/translations/qtbase_%1.qm").arg(of));
    };
    if (load(code) || load(code.section(QLatin1Char('_'), 0, 0)))
        QCoreApplication::installTranslator(&ofQt_);
    QCoreApplication::installTranslator(language_.translations.get());
}

void ProgramLanguage::fallSilent()
{
    QCoreApplication::removeTranslator(&ofQt_);
    if (language_.translations)
        QCoreApplication::removeTranslator(language_.translations.get());
}

QLocale localeSpoken()
{
    return current ? current->locale : QLocale();
}

InLanguage::InLanguage(Language language)
    : language_(std::move(language))
    , outer_(std::exchange(current, &language_))
{
    interpret();
}

InLanguage::~InLanguage()
{
    current = outer_;
}

} // namespace seatwise::ui
