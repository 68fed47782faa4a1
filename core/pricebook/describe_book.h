#pragma once

#include "pricebook/claim_forms.h"
#include "pricebook/describe_offers.h"

namespace seatwise {

// A price book as a whole. resources/price-book.schema.json is written from here (schema.h). R7.

inline constexpr std::string_view bookFormat = "seatwise.price-book";

inline std::optional<std::string_view> readBookFormat(const Place& place)
{
    if (place.is(JsonValue::Kind::text) && place.value().text == bookFormat)
        return bookFormat;
    place.refuseFor(words::bookFormat(bookFormat));
    return std::nullopt;
}

inline std::optional<int> readBookVersion(const Place& place)
{
    if (place.is(JsonValue::Kind::number) && place.value().text == "1")
        return 1;
    place.refuse(words::formatVersionRead("1", inWords(place.value())));
    return std::nullopt;
}

inline nlohmann::ordered_json bookFormatSchema()
{
    return {{"const", bookFormat}};
}

inline nlohmann::ordered_json bookVersionSchema()
{
    return {{"const", 1}};
}

void describe(auto& io, Is<Feature> auto& feature)
{
    io.required("id", feature.id, form::id);
    io.required("name", feature.name, form::text);
    io.optional("names", feature.names, NamesForm());
    io.optional("group", feature.group, form::text);
    io.optional("groups", feature.groups, NamesForm());
    io.needs("groups", {"group"});
}

void describe(auto& io, Is<Segment> auto& segment)
{
    io.required("id", segment.id, form::id);
    io.required("name", segment.name, form::text);
    io.optional("names", segment.names, NamesForm());
}

void describe(auto& io, Is<Claim> auto& claim, const BookIds& ids, const ClaimNames& names)
{
    io.required("text", claim.text, form::text);
    io.required("source", claim.source, form::text);
    io.required("expect", claim.expect, form::described<Claim::Expectation>(ids, names));
}

void describe(auto& io, Is<Assumption> auto& assumption, const JsonValue& root)
{
    io.required("path", assumption.path, AssumedPathForm{root});
    io.required("note", assumption.note, form::text);
    io.optional("notes", assumption.notes, NamesForm());
}

/// `ids` and `root` are those of the file that is read.
void describe(auto& io, Is<BookContent> auto& book, const BookIds& ids, const JsonValue& root, const ClaimNames& names)
{
    using namespace form;
    std::string_view format = bookFormat;
    int version = 1;
    io.required("format", format, Plain<readBookFormat, bookFormatSchema>());
    io.required("format_version", version, Plain<readBookVersion, bookVersionSchema>());
    io.required("id", book.id, id);
    io.required("name", book.name, text);
    io.optional("names", book.names, NamesForm());
    io.required("version", book.version, text);
    io.required("currency", book.currency);
    io.required("effective_from", book.effectiveFrom);
    io.optional("effective_until", book.effectiveUntil);
    io.check([&](const Fields& fields) {
        if (book.effectiveFrom.ok() && book.effectiveUntil && *book.effectiveUntil < book.effectiveFrom)
            fields.place()
                .member(*fields.find("effective_until"))
                .refuse(words::bookEndsBeforeItBegins(*book.effectiveUntil, book.effectiveFrom));
    });
    io.shown("rules", book.rules);
    io.optional("features", book.features, distinct("id", list(described<Feature>()), Repeats::first));
    io.optional("segments", book.segments, distinct("id", list(described<Segment>()), Repeats::first));
    io.required("plans", book.plans, distinct("id", filledList(described<Plan>(ids), words::atLeastOnePlan)));
    io.optional("add_ons", book.addOns, distinct("id", list(described<AddOn>(ids, book.plans))));
    io.optional("credit_packs", book.creditPacks, distinct("id", list(described<CreditPack>())));
    io.optional("promotions", book.promotions, distinct("code", list(described<Promotion>(ids))));
    io.optional("term_discounts", book.termDiscounts, ascending<TermDiscount>(refuseUnlessLonger));
    io.optional("locales", book.locales, distinct("id", list(described<LocalePrice>())));
    io.check([&](const Fields& fields) { checkLocalPrices(fields, book); });
    io.optional("claims", book.claims, list(described<Claim>(ids, names)));
    io.optional("assumptions", book.assumptions, list(described<Assumption>(root)));
}

} // namespace seatwise
