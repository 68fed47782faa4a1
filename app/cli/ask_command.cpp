#include "books/book_source.h"
#include "cli/command.h"
#include "cli/price_text.h"
#include "cli/target_text.h"
#include "money/plain_text.h"
#include "pricing/question_answer.h"
#include "text/language_code.h"

namespace seatwise::cli {

namespace {

/// How a language writes numbers and days. Where its countries differ, so that no amount is guessed, it says nothing.
struct AskedLanguage
{
    DecimalSign sign = DecimalSign::point;
    std::optional<DateOrder> days;
    std::string code = "en";
};

struct AskRequest
{
    std::string text;
    AskedLanguage language;
};

/// What was found for a question.
struct Answer
{
    std::string_view kind;
    Json json;
    std::string text;
};

Result<AskedLanguage> readAskedLanguage(const std::string& typed)
{
    const auto code = parseLanguage(typed);
    if (!code)
        return misused("language must be a code such as de or de-AT, not " + inQuotes(typed));
    const std::string language = code->substr(0, code->find('-'));
    AskedLanguage asked{DecimalSign::unknown, DateOrder::dayMonthYear, language};
    if (language == "en") {
        asked.sign = *code == "en" || *code == "en-US" || *code == "en-GB" ? DecimalSign::point : DecimalSign::unknown;
        asked.days = *code == "en-US"   ? std::optional(DateOrder::monthDayYear)
                     : *code == "en-GB" ? std::optional(DateOrder::dayMonthYear)
                                        : std::nullopt;
    } else if (*code == "de" || *code == "fr" || *code == "es" || *code == "de-DE" || *code == "fr-FR" ||
               *code == "es-ES") {
        asked.sign = DecimalSign::comma;
    } else if (language != "de" && language != "fr" && language != "es") {
        asked.days.reset();
    }
    return asked;
}

DateReading datesOf(const AskRequest& request, const PriceBook& book, const Context& context)
{
    DateReading how;
    how.today = today(context);
    how.order = request.language.days;
    how.academicYearStart = book.rules.academicYearStart;
    how.language = request.language.code;
    return how;
}

Json understoodJson(const TypedQuestion& question, const Currency& currency)
{
    Json json = Json::object();
    if (question.plan)
        json["plan"] = toString(*question.plan);
    if (question.seats)
        json["seats"] = *question.seats;
    if (question.billing)
        json["billing"] = toString(*question.billing);
    if (question.termYears)
        json["term"] = *question.termYears;
    if (question.discount)
        json["discount"] = question.discount->toString();
    if (question.discountAmount)
        json["discount_amount"] = question.discountAmount->toString(currency.exponent);
    if (question.budget)
        json["budget"] = question.budget->toString(currency.exponent);
    if (question.start)
        json["start"] = toString(*question.start);
    return json;
}

Answer shown(const UnclearAnswer& unclear, const PriceBook&)
{
    return {"unclear",
            {{"missing", unclear.lacksSeats ? Json::array({"seats"}) : Json::array()}},
            "Say how many seats, or a budget: \"200 seats annual\", \"seats for $5000\".\n"};
}

Answer shown(const PriceAnswer& answer, const PriceBook& book)
{
    Json json = priceJson(answer.price, book);
    json["needs"] = nameOf(answer.needs);
    std::string text = priceText(answer.price, book);
    if (answer.needs != DiscountBand::Needs::none)
        text.append("  * The discount needs a reason")
            .append(answer.needs == DiscountBand::Needs::approval ? " and an approval\n" : "\n");
    return {"price", std::move(json), std::move(text)};
}

Answer shown(const SeatsAnswer& answer, const PriceBook& book)
{
    const Price& price = answer.price;
    const int decimals = book.currency.exponent;
    return {"seats",
            {{"plan", price.plan()},
             {"billing", toString(price.billing())},
             {"seats", price.seats()},
             {"total", price.total().toString(decimals)},
             {"left", answer.left.toString(decimals)},
             {"needs", nameOf(answer.needs)}},
            price.planName() + ": " + counted(book.counts, price.seats()).english() + " for " +
                format(price.total(), book.currency) + ' ' + periodName(price.billing()) + ", " +
                format(answer.left, book.currency) + " left\n"};
}

Answer shown(const TargetAnswer& answer, const PriceBook& book)
{
    return {"target", targetJson(answer.target, book.currency), targetText(answer.target, book.currency)};
}

std::string notUnderstoodText(const TypedQuestion& question)
{
    std::string text;
    for (const std::string& part : question.notUnderstood)
        text += (text.empty() ? "Not understood: " : ", ") + inQuotes(part);
    return text.empty() ? text : text + '\n';
}

Result<Output> run(const AskRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    const TypedQuestion question =
        readQuestion(request.text, *book, request.language.sign, datesOf(request, *book, context));
    Selection base;
    base.start = today(context);
    const QuestionAnswer found = TRY(answerTo(*book, question, base, request.text));
    Answer answer = std::visit([&book](const auto& each) { return shown(each, *book); }, found);
    if (!context.json)
        return says(notUnderstoodText(question) + answer.text);
    return says(printed({{"understood", understoodJson(question, book->currency)},
                         {"kind", answer.kind},
                         {"answer", std::move(answer.json)},
                         {"not_understood", question.notUnderstood}}));
}

} // namespace

Command askCommand()
{
    return command<AskRequest>(
        R"(A price, seats or a discount asked for in words: "200 seats annual", "seats for $5000")", run,
        [](Options& takes, AskRequest& to) {
            takes.value("text", to.text, "The question, in English, German, French or Spanish").required();
            takes.parsed("--language", to.language,
                         "The language whose numbers and days it has: in de 1.250,50 and 1.7.2027; by default en",
                         {"CODE"}, readAskedLanguage);
        });
}

} // namespace seatwise::cli
