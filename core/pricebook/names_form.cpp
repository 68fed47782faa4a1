#include "pricebook/names_form.h"

#include "text/language_code.h"
#include "words/book_words.h"
#include "words/general_words.h"

namespace seatwise {

std::optional<Names> NamesForm::read(const Place& place)
{
    if (!place.is(JsonValue::Kind::object)) {
        place.refuseFor(words::namesByLanguage());
        return std::nullopt;
    }
    Names names;
    for (const JsonMember& member : place.value().members) {
        const Place at = place.member(member);
        if (!isLanguageCode(member.key))
            at.refuseAt(member.line, words::languageIsNoCode(member.key));
        else if (names.contains(member.key))
            at.refuseAt(member.line, words::keyGivenTwice(member.key));
        else if (auto name = readText(at))
            names.emplace(member.key, *std::move(name));
    }
    return names;
}

nlohmann::ordered_json NamesForm::schema()
{
    return {{"title", "names"},
            {"type", "object"},
            {"additionalProperties", false},
            {"patternProperties", {{"^[a-z]{2,3}(-[A-Z]{2})?$", schema::text()}}}};
}

} // namespace seatwise
