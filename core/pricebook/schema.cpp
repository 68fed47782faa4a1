#include "pricebook/schema.h"

#include "pricebook/describe_book.h"
#include "words/book_words.h"

namespace seatwise {

nlohmann::ordered_json bookSchema(const ClaimNames& claims)
{
    return form::described<BookContent>(BookIds(), JsonValue(), claims).schema();
}

std::string bookSchemaText(const ClaimNames& claims)
{
    return schemaText({{"$schema", "http://json-schema.org/draft-07/schema#"},
                       {"title", words::titleOfBookSchema().english()},
                       {"description", words::whatBookSchemaSays().english()}},
                      bookSchema(claims));
}

} // namespace seatwise
