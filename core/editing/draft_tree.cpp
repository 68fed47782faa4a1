#include "editing/draft_tree.h"

#include <algorithm>
#include <array>

#include "editing/steps.h"

namespace seatwise {

namespace {

/// What a plan and a charge may have besides what stands in them.
constexpr std::array<const char*, 4> freePlanFields{"description", "seats.max", "seats.step", "minimum"};
constexpr std::array<const char*, 2> freeChargeFields{"minimum", "maximum"};

std::string textIn(const DraftJson& object, std::string_view path)
{
    return textOf(findIn(object, path));
}

std::string joinedPath(std::string_view path, std::string_view key)
{
    return path.empty() ? std::string(key) : std::string(path) + '.' + std::string(key);
}

class TreeMaker
{
public:
    explicit TreeMaker(bool isFull)
        : isFull_(isFull)
    {
    }

    void add(const BookDraft& draft)
    {
        const DraftJson& book = draft.json;
        nodes_.push_back({DraftPart::book, 0, {}, {}, textIn(book, "name"), {}, {}, 0});
        addSold(book, "plans", DraftPart::plan, 1);
        if (book.contains("add_ons")) {
            addList(book, "add_ons", DraftPart::addOns);
            addSold(book, "add_ons", DraftPart::addOn, 2);
        }
        nodes_.push_back({DraftPart::rules, 1, "rules", "rules", "rules", {}, {}, 0});
        for (const char* list : {"credit_packs", "promotions", "term_discounts", "locales"})
            if (book.contains(list)) {
                addList(book, list, DraftPart::offers);
                addItems(book, list, DraftPart::offer);
            }
        addEntries(book, "features", DraftPart::features, DraftPart::feature);
        addEntries(book, "claims", DraftPart::claims, DraftPart::claim);
    }

    std::vector<DraftNode> take() { return std::move(nodes_); }

private:
    /// The list where it is one; an empty one where not.
    static const DraftJson& listIn(const DraftJson& owner, const char* key)
    {
        static const DraftJson none = DraftJson::array();
        const DraftJson* const list = findIn(owner, key);
        return list && list->is_array() ? *list : none;
    }

    void addList(const DraftJson& book, const char* key, DraftPart part)
    {
        nodes_.push_back({part, 1, key, key, key, {}, {}, listIn(book, key).size()});
    }

    void addEntries(const DraftJson& book, const char* key, DraftPart part, DraftPart item)
    {
        if (!book.contains(key))
            return;
        addList(book, key, part);
        if (isFull_)
            addItems(book, key, item);
    }

    void addItems(const DraftJson& book, const std::string& key, DraftPart part)
    {
        std::size_t place = 0;
        for (const DraftJson& item : listIn(book, key.c_str())) {
            const std::string numbered = key + '[' + std::to_string(place++) + ']';
            nodes_.push_back({part, 2, numbered, nameOf(item, key, numbered), titleIn(item, numbered), {}, {}, 0});
        }
    }

    /// What has a name is named by it in the paths of changes.
    static std::string nameOf(const DraftJson& item, const std::string& list, const std::string& numbered)
    {
        std::string id = textIn(item, "id");
        if (id.empty())
            id = textIn(item, "code");
        return id.empty() ? numbered : list + '.' + id;
    }

    static std::string titleIn(const DraftJson& item, const std::string& otherwise)
    {
        for (const char* key : {"name", "text", "id", "code", "years"})
            if (std::string title = textIn(item, key); !title.empty())
                return title;
        return otherwise;
    }

    void addSold(const DraftJson& book, const std::string& list, DraftPart part, int depth)
    {
        std::size_t place = 0;
        for (const DraftJson& sold : listIn(book, list.c_str())) {
            const std::string path = list + '[' + std::to_string(place++) + ']';
            const std::string named = nameOf(sold, list, path);
            nodes_.push_back({part, depth, path, named, titleIn(sold, path), textIn(sold, "seats.min"),
                              textIn(sold, "seats.max"), 0});
            addCharges(sold, path, named, depth + 1);
        }
    }

    void addCharges(const DraftJson& sold, const std::string& owner, const std::string& ownerNamed, int depth)
    {
        std::size_t place = 0;
        for (const DraftJson& charge : listIn(sold, "charges")) {
            const std::string path = owner + ".charges[" + std::to_string(place++) + ']';
            const std::string named = nameOf(charge, ownerNamed + ".charges", path);
            nodes_.push_back({DraftPart::charge, depth, path, named, titleIn(charge, path), {}, {}, 0});
            const DraftJson* const monthly = findIn(charge, "monthly");
            if (const DraftJson* const steps = monthly ? stepsIn(*monthly) : nullptr)
                addSteps(*steps, findIn(*monthly, "bands") == steps ? ".monthly.bands" : ".monthly.tiers", depth + 1);
        }
    }

    void addSteps(const DraftJson& steps, const std::string& list, int depth)
    {
        const std::string path = nodes_.back().path + list;
        const std::string named = nodes_.back().named + list;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const std::string item = '[' + std::to_string(i) + ']';
            const bool isBand = list.ends_with("bands");
            std::string from = isBand ? textIn(steps[i], "from") : i > 0 ? textIn(steps[i - 1], "up_to") : "";
            std::string to = !isBand                ? textIn(steps[i], "up_to")
                             : i + 1 < steps.size() ? textIn(steps[i + 1], "from")
                                                    : "";
            nodes_.push_back({DraftPart::step, depth, path + item, named + item, std::to_string(i + 1), std::move(from),
                              std::move(to), 0});
        }
    }

    bool isFull_;
    std::vector<DraftNode> nodes_;
};

/// Whether the value of a key is a part of its own, or is edited in a grid of figures.
bool isPartOfItsOwn(const std::string& key, const DraftJson& value)
{
    const bool isList =
        value.is_array() && std::ranges::any_of(value, [](const DraftJson& item) { return item.is_structured(); });
    constexpr std::array<const char*, 7> others{"rules",  "monthly", "quarterly", "semiannual",
                                                "annual", "once",    "names"};
    return isList || std::ranges::find(others, key) != others.end();
}

void addFields(std::vector<DraftField>& fields, const DraftJson& object, const std::string& path,
               const std::string& before)
{
    for (const auto& [key, value] : object.items()) {
        const std::string named = joinedPath(before, key);
        if (isPartOfItsOwn(key, value))
            continue;
        if (value.is_object())
            addFields(fields, value, path, named);
        else
            fields.push_back({joinedPath(path, named), named, textOf(&value)});
    }
}

} // namespace

std::vector<DraftNode> treeOf(const BookDraft& draft, bool isFull)
{
    TreeMaker tree(isFull);
    tree.add(draft);
    return tree.take();
}

std::vector<DraftField> fieldsOf(const BookDraft& draft, std::string_view path)
{
    std::vector<DraftField> fields;
    const DraftJson* const part = findIn(draft.json, path);
    if (!part || !part->is_object())
        return fields;
    addFields(fields, *part, std::string(path), {});
    const auto offer = [&](const char* key) {
        if (std::ranges::find(fields, key, &DraftField::key) == fields.end())
            fields.push_back({joinedPath(path, key), key, {}});
    };
    if (part->contains("monthly") || part->contains("once"))
        std::ranges::for_each(freeChargeFields, offer);
    else if (path.starts_with("plans["))
        std::ranges::for_each(freePlanFields, offer);
    return fields;
}

std::string textOf(const DraftJson* value)
{
    if (!value || value->is_object() || value->is_null())
        return {};
    if (value->is_string())
        return value->get<std::string>();
    if (!value->is_array())
        return value->dump();
    std::string all;
    for (const DraftJson& item : *value)
        all.append(all.empty() ? "" : ", ").append(textOf(&item));
    return all;
}

bool liesIn(std::string_view path, std::string_view part) noexcept
{
    if (part.empty())
        return true;
    return path.starts_with(part) &&
           (path.size() == part.size() || path[part.size()] == '.' || path[part.size()] == '[');
}

} // namespace seatwise
