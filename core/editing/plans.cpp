#include "editing/plans.h"

#include <string>
#include <vector>

#include "editing/model_change.h"
#include "pricebook/describe_charge.h"
#include "words/editing_words.h"
#include "workshop/draft_edit.h"

namespace seatwise {

namespace {

constexpr std::string_view plansPath = "plans";

Result<BookEdit> begunPlans(const BookDraft& draft)
{
    const DraftJson* const plans = findIn(draft.json, plansPath);
    if (!plans || !plans->is_array())
        return misused(words::nothingInDraft(plansPath));
    return BookEdit{std::string(plansPath), *plans};
}

std::string freeId(const DraftJson& plans, std::string_view name)
{
    std::vector<std::string_view> taken{"auto"};
    for (const DraftJson& plan : plans)
        if (const DraftJson* const id = findIn(plan, "id"); id && id->is_string())
            taken.push_back(id->get_ref<const std::string&>());
    return idFrom(name, taken);
}

} // namespace

Result<BookEdit> withPlanCopied(const BookDraft& draft, std::size_t plan, std::string_view name)
{
    BookEdit edit = TRY(begunPlans(draft));
    if (plan >= edit.value.size() || !edit.value[plan].is_object())
        return misused(words::nothingInDraft("plans[" + std::to_string(plan) + "]"));
    DraftJson copy = edit.value[plan];
    copy["id"] = freeId(edit.value, name);
    copy["name"] = name;
    copy.erase("names");
    edit.value.insert(edit.value.begin() + static_cast<DraftJson::difference_type>(plan) + 1, std::move(copy));
    return edit;
}

Result<BookEdit> withNewPlan(const BookDraft& draft, std::string_view model, std::string_view name)
{
    BookEdit edit = TRY(begunPlans(draft));
    DraftJson prices = emptyModel(model);
    if (prices.is_null())
        return misused(words::modelUnknown(model, std::vector<std::string_view>(modelNames.begin(), modelNames.end())));
    DraftJson charge{{"id", "price"}, {"name", name}};
    if (prices.contains("percent") || model == "graduated_percentage") {
        charge["unit"] = "payment";
        charge["meter"] = true;
    } else {
        charge["unit"] = model == "flat" ? "plan" : "seat";
    }
    charge["monthly"] = std::move(prices);
    DraftJson plan{{"id", freeId(edit.value, name)}, {"name", name}, {"kind", "subscription"}};
    plan["seats"]["min"] = 1;
    plan["billing"] = DraftJson::array({"monthly", "annual"});
    plan["charges"] = DraftJson::array({std::move(charge)});
    edit.value.push_back(std::move(plan));
    return edit;
}

Result<BookEdit> withoutPlan(const BookDraft& draft, std::size_t plan)
{
    BookEdit edit = TRY(begunPlans(draft));
    if (plan >= edit.value.size())
        return misused(words::nothingInDraft("plans[" + std::to_string(plan) + "]"));
    if (edit.value.size() == 1)
        return refused(words::lastPlanStays());
    edit.value.erase(plan);
    return edit;
}

} // namespace seatwise
