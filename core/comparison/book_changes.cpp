#include "comparison/book_changes.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "pricebook/writer.h"

namespace seatwise {

namespace {

using BookJson = nlohmann::ordered_json;

std::string saidOf(const BookJson& value)
{
    for (const char* name : {"name", "text"})
        if (value.is_object() && value.contains(name) && value[name].is_string())
            return value[name].get<std::string>();
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// What tells the items of both lists apart: "id", "code"; null where there is no such thing.
const char* nameOfKeys(const BookJson& before, const BookJson& after)
{
    for (const char* key : {"id", "code"}) {
        const auto hasKey = [key](const BookJson& item) {
            return item.is_object() && item.contains(key) && item[key].is_string();
        };
        if (std::all_of(before.begin(), before.end(), hasKey) && std::all_of(after.begin(), after.end(), hasKey))
            return key;
    }
    return nullptr;
}

class ChangeFinder
{
public:
    void compare(const std::string& path, const BookJson* before, const BookJson* after)
    {
        if (before && after && *before == *after)
            return;
        if (before && after && before->is_object() && after->is_object())
            compareMembers(path, *before, *after);
        else if (before && after && before->is_array() && after->is_array())
            compareItems(path, *before, *after);
        else
            add(path, before, after);
    }

    std::vector<BookChange> take() { return std::move(found_); }

private:
    void add(const std::string& path, const BookJson* before, const BookJson* after)
    {
        found_.push_back({path, before ? std::optional(saidOf(*before)) : std::nullopt,
                          after ? std::optional(saidOf(*after)) : std::nullopt});
    }

    void compareMembers(const std::string& path, const BookJson& before, const BookJson& after)
    {
        const auto at = [&path](const std::string& key) { return path.empty() ? key : path + '.' + key; };
        for (const auto& [key, value] : before.items())
            compare(at(key), &value, after.contains(key) ? &after[key] : nullptr);
        for (const auto& [key, value] : after.items())
            if (!before.contains(key))
                compare(at(key), nullptr, &value);
    }

    void compareItems(const std::string& path, const BookJson& before, const BookJson& after)
    {
        const auto isSingle = [](const BookJson& item) { return !item.is_structured(); };
        if (std::all_of(before.begin(), before.end(), isSingle) && std::all_of(after.begin(), after.end(), isSingle))
            add(path, &before, &after);
        else if (const char* const key = nameOfKeys(before, after))
            compareNamed(path, before, after, key);
        else
            comparePlaces(path, before, after);
    }

    void compareNamed(const std::string& path, const BookJson& before, const BookJson& after, const char* key)
    {
        const auto find = [key](const BookJson& list, const BookJson& like) -> const BookJson* {
            const auto found =
                std::find_if(list.begin(), list.end(), [&](const BookJson& item) { return item[key] == like[key]; });
            return found == list.end() ? nullptr : &*found;
        };
        const std::size_t count = found_.size();
        for (const BookJson& item : before)
            compare(path + '.' + item[key].get<std::string>(), &item, find(after, item));
        for (const BookJson& item : after)
            if (!find(before, item))
                compare(path + '.' + item[key].get<std::string>(), nullptr, &item);
        if (found_.size() == count) // in another order
            found_.push_back({path, keys(before, key), keys(after, key)});
    }

    static std::string keys(const BookJson& list, const char* key)
    {
        std::string all;
        for (const BookJson& item : list)
            all.append(all.empty() ? "" : ", ").append(item[key].get<std::string>());
        return all;
    }

    /// By their places, once what both begin and end with is left out.
    void comparePlaces(const std::string& path, const BookJson& before, const BookJson& after)
    {
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t start = 0;
        while (start < shorter && before[start] == after[start])
            ++start;
        std::size_t end = 0;
        while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
            ++end;
        for (std::size_t i = start; i < std::max(before.size(), after.size()) - end; ++i)
            compare(path + '[' + std::to_string(i) + ']', i + end < before.size() ? &before[i] : nullptr,
                    i + end < after.size() ? &after[i] : nullptr);
    }

    std::vector<BookChange> found_;
};

} // namespace

std::vector<BookChange> changesBetween(const PriceBook& before, const PriceBook& after)
{
    return changesOfFiles(priceBookJson(before), priceBookJson(after));
}

std::vector<BookChange> changesOfFiles(const BookJson& before, const BookJson& after)
{
    ChangeFinder finder;
    finder.compare({}, &before, &after);
    return finder.take();
}

} // namespace seatwise
