#include "calendar/date_words.h"

#include <array>

#include "text/characters.h"
#include "text/find.h"

namespace seatwise {

namespace {

struct Spellings
{
    DatePart part;
    int value;
    std::string_view words; ///< parted by "|"
    std::string_view language;
};

/// English, German, French, Spanish, in this order.
constexpr auto wordTable = [] {
    using enum DatePart;
    constexpr int days = static_cast<int>(TimeUnit::day);
    constexpr int weeks = static_cast<int>(TimeUnit::week);
    constexpr int months = static_cast<int>(TimeUnit::month);
    constexpr int quarters = static_cast<int>(TimeUnit::quarter);
    constexpr int years = static_cast<int>(TimeUnit::year);
    return std::to_array<Spellings>({
        {month, 1, "january|jan|januar|janner|jaenner|janvier|janv|enero|ene", {}},
        {month, 2, "february|feb|februar|feber|fevrier|fevr|fev|febrero", {}},
        {month, 3, "march|mar|marz|maerz|mrz|mars|marzo", {}},
        {month, 4, "april|apr|avril|avr|abril|abr", {}},
        {month, 5, "may|mai|mayo", {}},
        {month, 6, "june|jun|juni|juin|junio", {}},
        {month, 7, "july|jul|juli|juillet|juil|julio", {}},
        {month, 8, "august|aug|aout|aou|agosto|ago", {}},
        {month, 9, "september|sept|sep|septembre|septiembre|setiembre|set", {}},
        {month, 10, "october|oct|oktober|okt|octobre|octubre", {}},
        {month, 11, "november|nov|novembre|noviembre", {}},
        {month, 12, "december|dec|dezember|dez|decembre|diciembre|dic", {}},

        {weekday, 1, "monday|mon|montag|mo|lundi|lun|lunes", {}},
        {weekday, 2, "tuesday|tues|tue|dienstag|di|mardi|mar|martes", {}},
        {weekday, 3, "wednesday|wed|mittwoch|mi|mercredi|mer|miercoles|mie", {}},
        {weekday, 4, "thursday|thurs|thur|thu|donnerstag|do|jeudi|jeu|jueves|jue", {}},
        {weekday, 5, "friday|fri|freitag|fr|vendredi|ven|viernes|vie", {}},
        {weekday, 6, "saturday|sat|samstag|sonnabend|sa|samedi|sam|sabado|sab", {}},
        {weekday, 7, "sunday|sun|sonntag|so|dimanche|dim|domingo|dom", {}},

        {day, 0, "today|heute|aujourdhui|hoy", {}},
        {day, 1, "tomorrow|tmrw|morgen|demain|manana", {}},
        {day, 2, "day after tomorrow|ubermorgen|uebermorgen|apres demain|pasado manana", {}},
        {day, -1, "yesterday|gestern|hier|ayer", {}},
        {day, -2, "day before yesterday|vorgestern|avant hier|anteayer|antes de ayer", {}},

        {unit, days, "day|days|d|tag|tage|tagen|t|jour|jours|dia|dias", {}},
        {unit, days, "j", "fr"},
        {unit, weeks, "week|weeks|w|wk|wks|woche|wochen|semaine|semaines|sem|semana|semanas|s", {}},
        {unit, months, "month|months|mo|mos|m|monat|monats|monate|monaten|mois|mes|meses", {}},
        {unit, quarters, "quarter|quarters|q|quartal|quartals|quartale|quartalen|trimestre|trimestres", {}},
        {unit, years, "year|years|y|yr|yrs|jahr|jahre|jahren|jahres|an|ans|annee|annees|lannee|dannee|a|ano|anos", {}},
        {unit, years, "j", "de"},

        {schoolYear,
         0,
         "school year|academic year|schoolyear|schuljahr|schuljahres|akademisches jahr|akademischen jahres",
         {}},
        {schoolYear, 0, "annee scolaire|lannee scolaire|dannee scolaire|annee academique|lannee academique", {}},
        {schoolYear, 0, "ano escolar|ano academico|ano lectivo|curso escolar|curso academico|curso", {}},

        {next, 0, "next|coming|nachste|nachsten|nachster|nachstes|nachstem|naechste|naechsten|naechster|naechstes", {}},
        {next, 0, "kommende|kommenden|kommender|kommendes|prochain|prochaine|proximo|proxima|que viene", {}},
        {current, 0, "this|current|dieser|diese|dieses|diesen|diesem|laufenden|ce|cet|cette|en cours|este|esta", {}},
        {last, 0, "last|past|previous|letzte|letzten|letzter|letztes|letztem|vergangenen|dernier|derniere", {}},
        {last, 0, "pasado|pasada|ultimo|ultima", {}},

        {end, 0, "end|ende|fin|finales|final|la fin|el fin", {}},
        {beginning, 0, "beginning|start|begin|anfang|beginn|debut|principio|principios|comienzo|inicio", {}},

        {in, 0, "in|within|dans|en|dentro de", {}},
        {fromNow, 0, "from now|from today|later|hence|ab heute|a partir daujourdhui|a partir de hoy", {}},
        {ago, 0, "ago|vor|il y a|ya|hace", {}},

        {article, 1, "a|an|ein|eine|einer|einem|einen|un|une|una", {}},
        {number, 1, "one|uno|first|erster|ersten|erste|premier|primero|primer", {}},
        {number, 2, "two|zwei|deux|dos", {}},
        {number, 3, "three|drei|trois|tres", {}},
        {number, 4, "four|vier|quatre|cuatro", {}},
        {number, 5, "five|funf|fuenf|cinq|cinco", {}},
        {number, 6, "six|sechs|seis", {}},
        {number, 7, "seven|sieben|sept|siete", {}},
        {number, 8, "eight|acht|huit|ocho", {}},
        {number, 9, "nine|neun|neuf|nueve", {}},
        {number, 10, "ten|zehn|dix|diez", {}},
        {number, 11, "eleven|elf|onze|once", {}},
        {number, 12, "twelve|zwolf|zwoelf|douze|doce", {}},
        {number, 15, "fifteen|funfzehn|fuenfzehn|quinze|quince", {}},
        {number, 30, "thirty|dreissig|trente|treinta", {}},

        {filler,
         0,
         "the|of|on|st|nd|rd|th|der|die|das|den|dem|des|am|im|zum|le|la|les|l|du|de|d|au|a|er|re|eme|o|el|los",
         {}},
        {filler, 0, "del|al", {}},
    });
}();

/// German says in one word what others say in two.
constexpr auto compounds = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"monatsende", "ende monat"},
    {"monatsanfang", "anfang monat"},
    {"quartalsende", "ende quartal"},
    {"quartalsanfang", "anfang quartal"},
    {"jahresende", "ende jahr"},
    {"jahresanfang", "anfang jahr"},
    {"schuljahresende", "ende schuljahr"},
    {"schuljahresanfang", "anfang schuljahr"},
    {"schuljahresbeginn", "anfang schuljahr"},
    {"eom", "end month"},
    {"eoq", "end quarter"},
    {"eoy", "end year"},
});

/// What Latin letters with marks are without them; U+00C0 to U+00FF.
constexpr std::u32string_view accented = U"ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
constexpr std::string_view unaccented = "aaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyy";
static_assert(accented.size() == unaccented.size());

bool isSpace(char32_t code)
{
    return code == U' ' || code == U'\t' || code == U'\n' || code == U'\r' || code == 0xA0 || code == 0x3000 ||
           code == 0x202F || code == 0x205F || (code >= 0x2000 && code <= 0x200A);
}

bool isApostrophe(char32_t code)
{
    return code == U'\'' || code == U'`' || code == 0xB4 || code == 0x2018 || code == 0x2019 || code == 0x2BC;
}

bool isDash(char32_t code)
{
    return (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
}

/// Marks that combine with the letter before them.
bool isMark(char32_t code)
{
    return code >= 0x300 && code <= 0x36F;
}

void appendFolded(std::string& out, const Character& character)
{
    const char32_t code = character.code;
    if (isSpace(code))
        out += ' ';
    else if (isDash(code))
        out += '-';
    else if (isApostrophe(code) || isMark(code))
        return;
    else if (code >= U'A' && code <= U'Z')
        out += static_cast<char>(code - U'A' + U'a');
    else if (code == 0xDF)
        out += "ss";
    else if (code == 0xBA || code == 0xB0)
        out += 'o';
    else if (const auto at = accented.find(code); at != std::u32string_view::npos)
        out += unaccented[at];
    else
        out += character.bytes;
}

} // namespace

std::vector<DateWord> sensesOf(std::string_view folded)
{
    std::vector<DateWord> senses;
    for (const Spellings& row : wordTable)
        if (placeAmong(row.words, folded))
            senses.push_back({row.part, row.value, row.language});
    return senses;
}

std::string_view partedCompound(std::string_view folded)
{
    const auto* found = findWhere(compounds, [&](const auto& row) { return row.first == folded; });
    return found ? found->second : folded;
}

std::string foldDateText(std::string_view utf8)
{
    std::string folded;
    forEachCharacter(utf8, [&folded](const Character& character) { appendFolded(folded, character); });
    return folded;
}

} // namespace seatwise
