#include "pricing/question_words.h"

#include <array>

namespace seatwise {

namespace {

struct SenseWords
{
    QuestionSense sense;
    std::string_view words; ///< folded, apart by |
};

constexpr std::array<SenseWords, 14> senseWords{{
    {QuestionSense::filler,
     "a|about|an|and|are|at|be|bill|billed|billing|bought|buy|can|cost|costs|could|discount|do|does|for|from|"
     "get|give|has|have|hello|hi|how|i|if|in|instead|is|it|its|make|many|me|much|need|now|of|off|ok|on|only|or|"
     "our|paid|pay|per|plan|please|price|priced|prices|spend|take|term|that|the|then|this|to|us|want|we|what|"
     "whats|will|with|would|you|"
     "abrechnung|auf|aus|bei|bezahlt|bitte|das|dem|den|der|des|die|ein|eine|einen|es|fur|haben|ich|im|kosten|"
     "kostet|laufzeit|man|mit|nur|oder|preis|pro|rabatt|sind|tarif|um|und|uns|viel|viele|waren|was|wenn|wenns|"
     "wie|wieviel|wieviele|wir|zahlen|zu|"
     "avec|avons|combien|coute|coutent|de|des|du|dun|dune|elle|en|est|et|facturation|forfait|je|la|le|les|nous|"
     "ou|par|pour|prix|que|quoi|remise|si|sur|un|une|voudrais|voulons|"
     "al|con|contrato|cuanta|cuantas|cuanto|cuantos|cuesta|cuestan|cual|descuento|el|es|facturacion|los|las|"
     "necesitamos|o|para|por|precio|queremos|son|su|uno|y"},
    {QuestionSense::seats,
     "seat|seats|user|users|license|licenses|licence|licences|student|students|"
     "platz|platze|platzen|sitz|sitze|sitzplatze|lizenz|lizenzen|nutzer|benutzer|schuler|"
     "place|places|poste|postes|siege|sieges|utilisateur|utilisateurs|eleve|eleves|"
     "plaza|plazas|puesto|puestos|asiento|asientos|licencia|licencias|usuario|usuarios|alumno|alumnos"},
    {QuestionSense::year, "year|jahr|annee|ano"},
    {QuestionSense::years, "years|jahre|jahren|annees|ans|anos"},
    {QuestionSense::yearly,
     "annual|annually|yearly|jahrlich|pro_jahr|annuel|annuelle|annuellement|par_an|anual|anualmente"},
    {QuestionSense::month, "month|monat|mois|al_mes|por_mes|cada_mes"},
    {QuestionSense::months, "months|monate|monaten|meses"},
    {QuestionSense::monthly,
     "monthly|monatlich|pro_monat|mensuel|mensuelle|mensuellement|par_mois|mensual|mensualmente"},
    {QuestionSense::percent, "%|percent|prozent|pourcent|pour_cent|por_ciento"},
    {QuestionSense::budget, "budget|presupuesto"},
    {QuestionSense::cheapest, "auto|cheapest|gunstigste|gunstigsten|gunstigster|moins_cher|mas_barato"},
    {QuestionSense::dollar, "$|dollar|dollars|usd|dolar|dolares"},
    {QuestionSense::euro, "\u20AC|euro|euros|eur"},
    {QuestionSense::pound, "\u00A3|pound|pounds|pfund|livre|livres|libra|libras|gbp"},
}};

bool isListed(std::string_view words, std::string_view word)
{
    for (std::size_t at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || words[at - 1] == '|') && (end == words.size() || words[end] == '|'))
            return true;
    }
    return false;
}

} // namespace

QuestionSense senseOf(std::string_view folded)
{
    for (const SenseWords& each : senseWords)
        if (!folded.empty() && isListed(each.words, folded))
            return each.sense;
    return QuestionSense::unknown;
}

std::string_view currencyOf(QuestionSense sense) noexcept
{
    switch (sense) {
    case QuestionSense::dollar:
        return "USD";
    case QuestionSense::euro:
        return "EUR";
    case QuestionSense::pound:
        return "GBP";
    default:
        return {};
    }
}

} // namespace seatwise
