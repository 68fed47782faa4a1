#include "editing/figure_grid.h"

#include <utility>

#include "editing/draft_tree.h"
#include "editing/steps.h"

namespace seatwise {

namespace {

/// The figures of each model, and of its bands or tiers where it has them.
struct ModelColumns
{
    std::string_view model;
    std::vector<std::string> keys;
    const char* steps = nullptr;
};

const std::vector<ModelColumns>& everyModelColumns()
{
    static const std::vector<ModelColumns> models{
        {"flat", {"amount"}},
        {"per_unit", {"rate", "included"}},
        {"graduated", {"up_to", "rate", "flat", "package"}, "tiers"},
        {"volume", {"up_to", "rate", "flat", "package"}, "tiers"},
        {"banded", {"from", "base", "rate"}, "bands"},
        {"package", {"size", "amount", "included"}},
        {"percentage", {"percent", "fixed", "included", "min", "max", "min_each", "max_each", "free_events"}},
        {"graduated_percentage", {"up_to", "percent", "flat"}, "tiers"}};
    return models;
}

FigureRow rowOf(const DraftJson& object, const std::string& path, const std::vector<std::string>& keys)
{
    const std::string within = path + '.';
    FigureRow row;
    for (const std::string& key : keys)
        row.cells.push_back({within + key, textOf(findIn(object, key))});
    return row;
}

void addRows(FigureGrid& grid, const DraftJson& model, const char* list)
{
    const DraftJson* const steps = stepsIn(model);
    grid.hasSteps = true;
    if (!steps || steps != findIn(model, list))
        return;
    for (std::size_t i = 0; i < steps->size(); ++i) {
        FigureRow row = rowOf((*steps)[i], grid.path + '.' + list + '[' + std::to_string(i) + ']', grid.keys);
        if (const auto base = baseThatJoins(*steps, i)) {
            row.joinsAt = base->toString(2);
            row.isJoined = joins(*steps, i);
        }
        grid.rows.push_back(std::move(row));
    }
}

} // namespace

FigureGrid gridOf(const BookDraft& draft, std::string_view chargePath, Billing billing)
{
    FigureGrid grid;
    const DraftJson* const charge = findIn(draft.json, chargePath);
    if (!charge || !charge->is_object())
        return grid;
    const DraftJson* own = findIn(*charge, toString(billing));
    const DraftJson* const monthly = findIn(*charge, "monthly");
    grid.followsMonths = followsMonths(*charge, billing);
    const auto made = !own && monthly ? timesMonths(*monthly, months(billing)) : std::nullopt;
    if (made)
        own = &*made;
    if (!own)
        return grid;
    grid.model = textOf(findIn(*own, "model"));
    grid.path = std::string(chargePath) + '.' + std::string(toString(billing));
    for (const ModelColumns& known : everyModelColumns())
        if (known.model == grid.model) {
            grid.keys = known.keys;
            if (known.steps)
                addRows(grid, *own, known.steps);
            else
                grid.rows.push_back(rowOf(*own, grid.path, grid.keys));
        }
    return grid;
}

} // namespace seatwise
