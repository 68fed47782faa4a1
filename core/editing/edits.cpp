#include "editing/edits.h"

#include <algorithm>
#include <array>
#include <utility>

#include "editing/draft_tree.h"
#include "editing/steps.h"
#include "text/characters.h"
#include "words/editing_words.h"

namespace seatwise {

namespace {

/// What is a number in the file wherever it is whole.
constexpr std::array<std::string_view, 14> wholeKeys{"from",   "up_to",   "size",        "package",         "min",
                                                     "max",    "step",    "days",        "included",        "years",
                                                     "months", "periods", "free_events", "quote_valid_days"};
/// What may be missing.
constexpr std::array<std::string_view, 24> freeKeys{"up_to",
                                                    "flat",
                                                    "package",
                                                    "included",
                                                    "min",
                                                    "max",
                                                    "step",
                                                    "fixed",
                                                    "min_each",
                                                    "max_each",
                                                    "free_events",
                                                    "minimum",
                                                    "maximum",
                                                    "description",
                                                    "group",
                                                    "periods",
                                                    "months",
                                                    "valid_from",
                                                    "valid_until",
                                                    "effective_until",
                                                    "floor_percent",
                                                    "negotiated_from",
                                                    "expires_after_months",
                                                    "monthly_anchor"};

bool isAmong(const auto& keys, std::string_view key)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// A path in two: that of what holds the last key, and the key.
std::pair<std::string_view, std::string_view> split(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos)
        return {{}, path};
    return {path.substr(0, dot), path.substr(dot + 1)};
}

bool isWholeNumber(std::string_view typed)
{
    constexpr std::size_t maxDigits = 15;
    return !typed.empty() && typed.size() <= maxDigits && std::ranges::all_of(typed, isDigit) &&
           (typed.size() == 1 || typed.front() != '0');
}

/// Money is text, and so is the end of a tier of money.
bool isMoneyIn(const DraftJson& owner, std::string_view key)
{
    const bool isOfPercentage = owner.contains("percent") || textOf(findIn(owner, "model")) == "percentage";
    return isOfPercentage && (key == "up_to" || key == "included" || key == "min" || key == "max");
}

DraftJson listOf(std::string_view typed)
{
    auto list = DraftJson::array();
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find(','), typed.size());
        std::string_view word = typed.substr(0, end);
        while (word.starts_with(' '))
            word.remove_prefix(1);
        while (word.ends_with(' '))
            word.remove_suffix(1);
        if (!word.empty())
            list.push_back(std::string(word));
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return list;
}

DraftJson typedValue(const DraftJson& owner, std::string_view key, std::string_view typed)
{
    const DraftJson* const was = findIn(owner, key);
    if (was && was->is_array())
        return listOf(typed);
    if (was && was->is_boolean() && (typed == "true" || typed == "false"))
        return typed == "true";
    const bool isNumber = (was && was->is_number()) || (isAmong(wholeKeys, key) && !isMoneyIn(owner, key));
    if (isNumber && isWholeNumber(typed))
        return std::stoll(std::string(typed));
    return std::string(typed);
}

tl::unexpected<Error> nothingAt(std::string_view path)
{
    return misused(words::nothingInDraft(path));
}

/// The part of a draft that an edit changes, before it.
Result<BookEdit> begun(const BookDraft& draft, std::string_view path)
{
    const DraftJson* const at = findIn(draft.json, path);
    if (!at)
        return nothingAt(path);
    return BookEdit{std::string(path), *at};
}

/// An edit of a charge whose model is at `modelPath`, and the path of the model in the charge.
struct ModelEdit
{
    BookEdit edit;
    std::string key;

    [[nodiscard]] DraftJson& model() { return *findIn(edit.value, key); }
};

Result<ModelEdit> begunInModel(const BookDraft& draft, std::string_view modelPath)
{
    const std::string charge = chargeOf(modelPath);
    if (charge.empty() || modelPath.size() <= charge.size() + 1)
        return nothingAt(modelPath);
    ModelEdit model{TRY(begun(draft, charge)), std::string(modelPath.substr(charge.size() + 1))};
    if (!findIn(model.edit.value, model.key)) {
        const auto billing = parseBilling(model.key);
        const DraftJson* const monthly = findIn(model.edit.value, "monthly");
        auto longer = billing && monthly ? timesMonths(*monthly, months(*billing)) : std::nullopt;
        if (!longer)
            return nothingAt(modelPath);
        model.edit.value[model.key] = *std::move(longer);
    }
    return model;
}

Result<ModelEdit> begunInSteps(const BookDraft& draft, std::string_view modelPath, std::size_t step)
{
    ModelEdit model = TRY(begunInModel(draft, modelPath));
    const DraftJson* const steps = stepsIn(std::as_const(model.model()));
    if (!steps || step >= steps->size() || !(*steps)[step].is_object())
        return nothingAt(modelPath);
    return model;
}

BookEdit finished(const BookDraft& draft, ModelEdit model)
{
    letPeriodsFollow(model.edit.value, *findIn(draft.json, model.edit.path));
    return std::move(model.edit);
}

/// The number of a step in what follows the path of its model: 2 for "bands[2].rate".
std::optional<std::size_t> stepIn(std::string_view path)
{
    const std::size_t open = path.find('[');
    const std::size_t close = path.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos ||
        !isWholeNumber(path.substr(open + 1, close - open - 1)))
        return std::nullopt;
    return std::stoull(std::string(path.substr(open + 1, close - open - 1)));
}

void type(DraftJson& owner, std::string_view key, std::string_view typed)
{
    if (typed.empty() && isAmong(freeKeys, key))
        owner.erase(std::string(key));
    else
        owner[std::string(key)] = typedValue(owner, key, typed);
}

/// A figure of a model of a charge: what joined it follows.
Result<BookEdit> typedInModel(const BookDraft& draft, std::string_view path, std::string_view typed)
{
    const std::string charge = chargeOf(path);
    const std::string_view inCharge = path.substr(charge.size() + 1);
    const std::string_view period = inCharge.substr(0, inCharge.find('.'));
    ModelEdit model = TRY(begunInModel(draft, path.substr(0, charge.size() + 1 + period.size())));
    const DraftJson before = model.model();
    const auto [ownerPath, key] = split(inCharge);
    DraftJson* const owner = findIn(model.edit.value, ownerPath);
    if (!owner || !owner->is_object())
        return nothingAt(path);
    type(*owner, key, typed);
    const auto step = stepIn(inCharge);
    DraftJson* const bands = findIn(model.model(), "bands");
    if (bands && bands->is_array() && step)
        rejoin(*bands, before["bands"], *step, key == "base" ? step : std::nullopt);
    return finished(draft, std::move(model));
}

} // namespace

std::string chargeOf(std::string_view path)
{
    constexpr std::string_view list = "charges[";
    const std::size_t found = path.find(list);
    const std::size_t end = found == std::string_view::npos ? found : path.find(']', found);
    return end == std::string_view::npos ? std::string() : std::string(path.substr(0, end + 1));
}

Result<BookEdit> withTyped(const BookDraft& draft, std::string_view path, std::string_view typed)
{
    const std::string charge = chargeOf(path);
    if (!charge.empty() && path.size() > charge.size() + 1 &&
        path.substr(charge.size() + 1).find('.') != std::string_view::npos)
        return typedInModel(draft, path, typed);
    const auto [ownerPath, key] = split(path);
    BookEdit edit = TRY(begun(draft, ownerPath));
    if (!edit.value.is_object() || key.empty() || key.find('[') != std::string_view::npos)
        return nothingAt(path);
    type(edit.value, key, typed);
    return edit;
}

Result<BookEdit> withStepAfter(const BookDraft& draft, std::string_view modelPath, std::size_t step)
{
    ModelEdit model = TRY(begunInSteps(draft, modelPath, step));
    DraftJson& steps = *stepsIn(model.model());
    DraftJson next = steps[step];
    const auto place = static_cast<DraftJson::difference_type>(step) + 1;
    if (next.contains("base")) {
        next["from"] =
            next["from"].is_number_integer() ? DraftJson(next["from"].get<std::int64_t>() + 1) : next["from"];
        steps.insert(steps.begin() + place, std::move(next));
        if (const auto base = baseThatJoins(steps, step + 1))
            steps[step + 1]["base"] = base->toString(2);
    } else {
        const DraftJson* const before = step > 0 ? findIn(steps[step - 1], "up_to") : nullptr;
        const bool isLast = step + 1 == steps.size();
        DraftJson& end = steps[step]["up_to"];
        if (!isLast && end.is_number_integer())
            end = end.get<std::int64_t>() - 1;
        else if (isLast && end.is_null())
            end = before && before->is_number_integer() ? before->get<std::int64_t>() + 1 : 1;
        else if (end.is_null())
            steps[step].erase("up_to");
        if (isLast)
            next.erase("up_to");
        if (textOf(findIn(model.model(), "model")) != "volume")
            next.erase("flat");
        steps.insert(steps.begin() + place, std::move(next));
    }
    return finished(draft, std::move(model));
}

Result<BookEdit> withoutStep(const BookDraft& draft, std::string_view modelPath, std::size_t step)
{
    ModelEdit model = TRY(begunInSteps(draft, modelPath, step));
    DraftJson& steps = *stepsIn(model.model());
    if (steps.size() == 1)
        return refused(words::lastStepStays());
    const DraftJson before = steps;
    steps.erase(step);
    if (steps.back().contains("up_to"))
        steps.back().erase("up_to");
    const bool closes = joins(before, step) && joins(before, step + 1);
    for (std::size_t later = step; closes && later < steps.size(); ++later)
        if (const auto base = baseThatJoins(steps, later); base && joins(before, later + 1))
            steps[later]["base"] = base->toString(2);
    return finished(draft, std::move(model));
}

Result<BookEdit> withStepMoved(const BookDraft& draft, std::string_view modelPath, std::size_t step, int by)
{
    ModelEdit model = TRY(begunInSteps(draft, modelPath, step));
    DraftJson& steps = *stepsIn(model.model());
    const DraftJson before = steps;
    const std::size_t other = step + static_cast<std::size_t>(by);
    if (other >= steps.size() || !steps[other].is_object())
        return nothingAt(modelPath);
    for (const char* key : {"rate", "percent", "flat", "package"}) {
        const DraftJson mine = steps[step].value(key, DraftJson());
        const DraftJson its = steps[other].value(key, DraftJson());
        for (const auto& [place, value] : {std::pair(step, its), std::pair(other, mine)})
            if (value.is_null())
                steps[place].erase(key);
            else
                steps[place][key] = value;
    }
    rejoin(steps, before, 1);
    return finished(draft, std::move(model));
}

Result<BookEdit> withBandsTouching(const BookDraft& draft, std::string_view modelPath)
{
    ModelEdit model = TRY(begunInModel(draft, modelPath));
    DraftJson* const bands = stepsIn(model.model());
    for (std::size_t band = 1; bands && band < bands->size(); ++band)
        if (const auto base = baseThatJoins(*bands, band))
            (*bands)[band]["base"] = base->toString(2);
    return finished(draft, std::move(model));
}

Result<BookEdit> withMonthsFollowed(const BookDraft& draft, std::string_view chargePath, Billing billing)
{
    BookEdit edit = TRY(begun(draft, chargePath));
    const DraftJson* const monthly = findIn(edit.value, "monthly");
    auto longer = monthly ? timesMonths(*monthly, months(billing)) : std::nullopt;
    if (!longer)
        return refused(words::monthsCannotBeFollowed());
    edit.value[std::string(toString(billing))] = *std::move(longer);
    return edit;
}

} // namespace seatwise
