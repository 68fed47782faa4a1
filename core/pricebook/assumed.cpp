#include "pricebook/assumed.h"

#include "text/find.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

/// A longer title is left out of a note, which is itself a text of limited length.
constexpr std::size_t maxTitle = 1'000;

/// How every note ends that says so.
constexpr std::string_view setNote = words::setInWorkshop.english.substr(std::string_view("%1: ").size());

/// What follows a beginning of a path; nothing where it begins otherwise.
std::optional<std::string_view> restAfter(std::string_view path, std::string_view beginning) noexcept
{
    return path.starts_with(beginning) ? std::optional(path.substr(beginning.size())) : std::nullopt;
}

/// Of what the workshop sets; nothing of any other part.
Message knownTitle(const BookContent& book, std::string_view path)
{
    if (path == "rules.annual_discount")
        return words::annualDiscount();
    if (path == "rules.credit_rollover")
        return words::creditRollover();
    if (path == "credit_packs")
        return words::creditPacks();
    if (path == "segments")
        return words::segmentsOfMarket();
    if (const auto id = restAfter(path, "add_ons."))
        if (const AddOn* addOn = findBy(book.addOns, &AddOn::id, *id))
            return words::plain(addOn->name);
    for (const Plan& plan : book.plans)
        if (const auto part = restAfter(path, "plans." + plan.id + ".")) {
            if (*part == "features")
                return words::planFeatures(plan.name);
            if (*part == "billing")
                return words::planBillingPeriods(plan.name);
            for (const Charge& charge : plan.charges)
                if (restAfter(*part, "charges.") == charge.id)
                    return titleOf(plan, charge);
        }
    return {};
}

} // namespace

bool isWithin(std::string_view path, std::string_view above) noexcept
{
    return path.starts_with(above) && (path.size() == above.size() || path[above.size()] == '.');
}

std::vector<std::size_t> assumptionsOf(const BookContent& book, std::string_view path)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < book.assumptions.size(); ++i) {
        const std::string& assumed = book.assumptions[i].path;
        if (isWithin(path, assumed) || isWithin(assumed, path))
            numbers.push_back(i + 1);
    }
    return numbers;
}

Message titleOf(const Plan& plan, const Charge& charge)
{
    if (charge.name.find(plan.name) != std::string::npos)
        return words::plain(charge.name);
    return words::chargeOfPlan(plan.name, charge.name);
}

Message titleAt(const BookContent& book, std::string_view path)
{
    Message title = knownTitle(book, path);
    return title.empty() || title.english().size() > maxTitle ? words::plain(path) : title;
}

bool isSetInWorkshop(std::string_view note) noexcept
{
    return note.ends_with(setNote);
}

Message noteOf(const BookContent& book, const Assumption& assumption)
{
    if (isSetInWorkshop(assumption.note)) {
        if (Message said = words::setInWorkshop(titleAt(book, assumption.path)); said.english() == assumption.note)
            return said;
    }
    return words::plain(assumption.note);
}

std::string pathOf(const Plan& plan, const Charge& charge)
{
    return "plans." + plan.id + ".charges." + charge.id;
}

std::string pathOf(const AddOn& addOn, const Charge& charge)
{
    return "add_ons." + addOn.id + ".charges." + charge.id;
}

std::string assumedNote(const std::vector<std::size_t>& numbers)
{
    std::string note;
    for (const std::size_t number : numbers) {
        note += note.empty() ? std::string(assumedMark) + " " : std::string(", ");
        note += std::to_string(number);
    }
    return note;
}

} // namespace seatwise
