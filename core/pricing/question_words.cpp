#include "pricing/question_words.h"

#include <array>

namespace seatwise {

namespace {

struct SenseWords
{
    QuestionSense sense;
    std::string_view words; ///< folded, apart by |
};

constexpr std::array<SenseWords, 18> senseWords{{
    {QuestionSense::filler,
     "a|about|an|and|are|at|be|bill|billed|billing|bought|buy|can|cost|costs|could|do|does|each|every|for|"
     "get|give|has|have|hello|hi|how|i|if|in|instead|is|it|its|make|many|max|maximum|me|most|much|need|now|of|ok|on|"
     "only|or|our|paid|pay|payment|per|plan|please|price|priced|prices|spend|take|term|that|the|then|this|to|under|up|"
     "us|want|we|what|whats|will|with|within|would|you|"
     "abgerechnet|abrechnung|auf|aufs|aus|bei|bezahlt|bis|bitte|brauche|brauchen|daraus|das|dem|den|der|des|die|"
     "doch|draus|ein|eine|einem|einen|einer|es|fur|gibt|haben|hochstens|ich|im|jede|jeden|jedes|kann|konnen|kosten|"
     "kostet|laufzeit|mach|machen|macht|man|maximal|mit|mochte|mochten|nur|oder|preis|pro|sind|tarif|um|und|uns|unter|"
     "viel|viele|von|waren|was|wenn|wenns|wie|wieviel|wieviele|wir|zahlen|zahlung|zu|zum|"
     "au|aurais|aurions|avec|avoir|avons|besoin|chaque|combien|cout|coute|coutent|couter|couteraient|couterait|de|"
     "du|dun|dune|elle|en|est|et|facturation|facture|facturee|facturees|factures|faut|forfait|il|jai|je|la|le|les|"
     "moins|nous|ou|paiement|paye|payee|payees|payes|par|pendant|pour|prix|quel|quelle|que|quoi|si|sur|tous|"
     "toutes|un|une|veux|voudrais|voulons|voudrions|"
     "al|cada|como|con|contrato|cuanta|cuantas|cuanto|cuantos|cuesta|cuestan|cual|del|durante|el|facturacion|"
     "facturada|facturadas|facturado|facturados|hasta|hay|las|los|maximo|necesito|necesitamos|o|pagada|pagadas|"
     "pagado|pagados|pago|para|por|precio|puedo|queremos|querria|quiero|quisiera|saldrian|seria|serian|son|su|"
     "tarifa|tendrian|tenemos|tengo|tiene|tienen|todos|uno|y"},
    {QuestionSense::seats,
     "seat|seats|user|users|license|licenses|licence|licences|pupil|pupils|student|students|teacher|teachers|"
     "platz|platze|platzen|sitz|sitze|sitzen|sitzplatze|lizenz|lizenzen|nutzer|nutzern|benutzer|benutzern|schuler|"
     "schulern|schulerinnen|lehrer|lehrern|lehrerinnen|lehrkraft|lehrkrafte|lehrkraften|"
     "place|places|poste|postes|siege|sieges|utilisateur|utilisateurs|eleve|eleves|enseignant|enseignants|"
     "etudiant|etudiants|professeur|professeurs|"
     "plaza|plazas|puesto|puestos|asiento|asientos|licencia|licencias|usuario|usuarios|alumno|alumnos|alumna|alumnas|"
     "estudiante|estudiantes|docente|docentes|profesor|profesores"},
    {QuestionSense::year, "year|jahr|annee|lannee|ano"},
    {QuestionSense::years, "years|jahre|jahren|annees|ans|anos"},
    {QuestionSense::yearly,
     "annual|annually|yearly|jahrlich|jahrliche|jahrlichen|jahrlicher|jahresabrechnung|jahreszahlung|"
     "jahrespreis|pro_jahr|annuel|annuelle|annuelles|annuels|annuellement|par_an|lan|anual|anuales|anualmente"},
    {QuestionSense::month, "month|monat|mois|al_mes|por_mes|cada_mes|el_mes|del_mes"},
    {QuestionSense::months, "months|monate|monaten|meses"},
    {QuestionSense::monthly,
     "monthly|monatlich|monatliche|monatlichen|monatlicher|monatsabrechnung|monatspreis|pro_monat|"
     "mensuel|mensuelle|mensuelles|mensuels|mensuellement|par_mois|mensual|mensuales|mensualmente"},
    {QuestionSense::quarterly,
     "quarter|quarterly|quartal|quartalsweise|vierteljahr|vierteljahrlich|vierteljahrliche|vierteljahrlichen|"
     "vierteljahrlicher|trimestre|trimestriel|trimestrielle|trimestrielles|trimestriels|trimestriellement|trimestral|"
     "trimestrales|trimestralmente"},
    {QuestionSense::halfYearly,
     "half-year|half_year|half-yearly|half_yearly|semiannual|semiannually|semi-annual|semi-annually|halbjahr|"
     "halbjahrlich|halbjahrliche|halbjahrlichen|halbjahrlicher|halbjahresweise|semestre|semestriel|semestrielle|"
     "semestrielles|semestriels|semestriellement|semestral|semestrales|semestralmente"},
    {QuestionSense::percent, "%|percent|prozent|pourcent|pour_cent|por_ciento"},
    {QuestionSense::discount,
     "off|discount|rebate|rabatt|rabatte|nachlass|preisnachlass|remise|rabais|reduction|descuento|rebaja"},
    {QuestionSense::budget, "budget|presupuesto"},
    {QuestionSense::start,
     "from|start|starting|starts|begin|beginning|begins|ab|beginnt|beginnend|partir|debut|debutant|commencant|"
     "desde|comenzando|empezando|inicio"},
    {QuestionSense::cheapest,
     "auto|cheapest|gunstigste|gunstigsten|gunstigster|billigste|billigsten|billigster|moins_cher|moins_chere|"
     "mas_barato|mas_barata|mas_economico"},
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
