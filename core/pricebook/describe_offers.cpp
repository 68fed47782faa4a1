#include "pricebook/describe_offers.h"

#include <map>
#include <set>

#include "pricebook/amounts.h"

namespace seatwise {

std::optional<std::map<std::string, FlatAmount>> LocalPricesForm::read(const Place& place)
{
    if (!place.is(JsonValue::Kind::object) || place.value().members.empty()) {
        place.refuseFor(words::amountsByPath());
        return std::nullopt;
    }
    std::map<std::string, FlatAmount> prices;
    for (const JsonMember& member : place.value().members) {
        const Place at = place.member(member);
        if (prices.contains(member.key))
            at.refuseAt(member.line, words::keyGivenTwice(member.key));
        else if (const auto rate = readFlatAmount(at))
            prices.emplace(member.key, *rate);
    }
    return prices;
}

nlohmann::ordered_json LocalPricesForm::write(const std::map<std::string, FlatAmount>& prices)
{
    auto json = nlohmann::ordered_json::object();
    for (const auto& [path, rate] : prices)
        json.emplace(path, rate.toString(2));
    return json;
}

nlohmann::ordered_json LocalPricesForm::schema()
{
    return {{"type", "object"}, {"additionalProperties", schema::decimal<Rate>()}};
}

std::optional<Rate> EndingForm::read(const Place& place)
{
    const bool isText = place.is(JsonValue::Kind::text) && place.value().text.size() == 3;
    const auto ending =
        isText && place.value().text.front() == '.' ? Rate::parse('0' + place.value().text) : std::nullopt;
    if (!ending)
        place.refuseFor(words::anEnding());
    return ending;
}

nlohmann::ordered_json EndingForm::schema()
{
    return {{"type", "string"}, {"pattern", "^\\.[0-9]{2}$"}};
}

namespace {

/// An amount of the book that a locale may have of its own.
struct OwnAmount
{
    std::string named;   ///< the one of its two paths that names the items of lists
    bool isRate = false; ///< and no fixed amount, which may be larger
};

/// Reports a path that leads to no amount, two that lead to one, and an amount too large for its place.
void checkLocalPrices(const Place& prices, const std::map<std::string, OwnAmount>& paths)
{
    std::set<std::string> given;
    for (const JsonMember& price : prices.value().members) {
        const auto path = paths.find(price.key);
        if (path == paths.end())
            prices.member(price).refuse(words::pathLeadsToNoAmount(excerpt(price.key)));
        else if (!given.insert(path->second.named).second)
            prices.member(price).refuse(words::amountOfLocaleTwice(excerpt(price.key)));
        else if (path->second.isRate)
            static_cast<void>(readRate(prices.member(price)));
    }
}

} // namespace

void checkLocalPrices(const Fields& book, const BookContent& content)
{
    const JsonMember* const locales = book.find("locales");
    if (!locales || !book.place().problems().empty())
        return;
    std::map<std::string, OwnAmount> paths; ///< by both names of each
    forEachAmount(content, [&paths]<class Amount>(const Amount&, const AmountPath& path) {
        for (const std::string& name : {path.named, path.numbered})
            paths.emplace(name, OwnAmount{path.named, std::is_same_v<Amount, Rate>});
    });
    const Place list = book.place().member(*locales);
    for (std::size_t i = 0; i < list.value().items.size(); ++i) {
        const Place locale = list.item(i);
        for (const JsonMember& member : locale.value().members)
            if (member.key == "prices")
                checkLocalPrices(locale.member(member), paths);
    }
}

} // namespace seatwise
