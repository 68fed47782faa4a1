#include "pricebook/reader.h"

#include <utility>

#include "codec/json_scalars.h"
#include "pricebook/claims.h"
#include "pricebook/cliffs.h"
#include "pricebook/digest.h"
#include "pricebook/read_claims.h"
#include "pricebook/read_offers.h"
#include "pricebook/read_plans.h"
#include "pricebook/read_rules.h"

namespace seatwise {

namespace {

constexpr std::string_view formatName = "seatwise.price-book";
constexpr std::string_view formatVersion = "1";

void checkFormat(const Fields& fields)
{
    if (const JsonMember* format = fields.find("format")) {
        const Place place = fields.place().member(*format);
        if (!place.is(JsonValue::Kind::text) || place.value().text != formatName)
            place.refuseFor(words::bookFormat(formatName));
    } else {
        fields.refuseMissing("format");
    }
    if (const JsonMember* version = fields.find("format_version")) {
        const Place place = fields.place().member(*version);
        if (!place.is(JsonValue::Kind::number) || place.value().text != formatVersion)
            place.refuse(words::formatVersionRead(formatVersion, inWords(place.value())));
    } else {
        fields.refuseMissing("format_version");
    }
}

void readIdentity(const Fields& fields, BookContent& book)
{
    fields.require("id", book.id, readId);
    fields.require("name", book.name, readText);
    fields.require("version", book.version, readText);
    fields.require("currency", book.currency, readCurrency);
    std::optional<Date> from;
    fields.require("effective_from", from, readDate);
    fields.allow("effective_until", book.effectiveUntil, readDate);
    if (from)
        book.effectiveFrom = *from;
    if (from && book.effectiveUntil && *book.effectiveUntil < *from)
        fields.place()
            .member(*fields.find("effective_until"))
            .refuse(words::bookEndsBeforeItBegins(*book.effectiveUntil, *from));
}

std::optional<std::vector<Feature>> readFeatures(const Place& place)
{
    refuseRepeats(place, "id");
    return readList<Feature>(place, [](const Place& p) {
        Feature feature;
        const Fields fields(p, {"id", "name", "group"});
        fields.require("id", feature.id, readId);
        fields.require("name", feature.name, readText);
        fields.allow("group", feature.group, readText);
        return std::optional(feature);
    });
}

std::optional<std::vector<Segment>> readSegments(const Place& place)
{
    refuseRepeats(place, "id");
    return readList<Segment>(place, [](const Place& p) {
        Segment segment;
        const Fields fields(p, {"id", "name"});
        fields.require("id", segment.id, readId);
        fields.require("name", segment.name, readText);
        return std::optional(segment);
    });
}

BookContent readContent(const Place& root)
{
    BookContent book;
    const BookIds ids = BookIds::gather(root.value());
    const Fields fields(root, {"format", "format_version", "id", "name", "version", "currency", "effective_from",
                               "effective_until", "rules", "features", "segments", "plans", "add_ons", "credit_packs",
                               "promotions", "term_discounts", "locales", "claims", "assumptions"});
    checkFormat(fields);
    readIdentity(fields, book);
    fields.allow("rules", book.rules, readRules);
    fields.allow("features", book.features, readFeatures);
    fields.allow("segments", book.segments, readSegments);
    fields.require("plans", book.plans, [&](const Place& p) { return readPlans(p, ids); });
    fields.allow("add_ons", book.addOns, [&](const Place& p) { return readAddOns(p, ids, book.plans); });
    fields.allow("credit_packs", book.creditPacks, readCreditPacks);
    fields.allow("promotions", book.promotions, [&](const Place& p) { return readPromotions(p, ids); });
    fields.allow("term_discounts", book.termDiscounts, readTermDiscounts);
    fields.allow("locales", book.locales, readLocales);
    fields.allow("claims", book.claims, [&](const Place& p) { return readClaims(p, ids); });
    fields.allow("assumptions", book.assumptions, [&](const Place& p) { return readAssumptions(p, root.value()); });
    return book;
}

} // namespace

tl::expected<SharedBook, std::vector<JsonProblem>> readPriceBook(std::string_view json, std::string sha256)
{
    const auto root = parseJson(json);
    if (!root)
        return tl::make_unexpected(std::vector{root.error()});
    Problems problems;
    BookContent content = readContent(Place(*root, problems));
    if (!problems.empty())
        return tl::make_unexpected(problems.take());
    content.sha256 = sha256.empty() ? sha256Hex(json) : std::move(sha256);
    content.warnings = findCliffs(content);
    content.counts = findSeatWord(content);
    const auto book = PriceBook::make(std::move(content));
    book->unkeptSaving = findUnkeptAnnualSaving(*book);
    return book;
}

} // namespace seatwise
