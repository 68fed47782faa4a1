#include "pricebook/describe_offers.h"

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

void checkLocalPrices(const Fields& book, const BookContent& content)
{
    const JsonMember* const locales = book.find("locales");
    if (!locales || !book.place().problems().empty())
        return;
    std::set<std::string> paths;
    forEachAmount(content, [&paths](const auto&, const AmountPath& path) {
        paths.insert({path.named, path.numbered});
    });
    const Place list = book.place().member(*locales);
    for (std::size_t i = 0; i < list.value().items.size(); ++i) {
        const Place locale = list.item(i);
        for (const JsonMember& member : locale.value().members)
            if (member.key == "prices")
                for (const JsonMember& price : member.value.members)
                    if (!paths.contains(price.key))
                        locale.member(member).member(price).refuse(words::pathLeadsToNoAmount(excerpt(price.key)));
    }
}

} // namespace seatwise
