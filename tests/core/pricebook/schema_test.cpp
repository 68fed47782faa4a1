#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "cases.h"
#include "claims/book_files.h"
#include "claims/claims.h"
#include "pricebook/schema.h"

namespace seatwise::schema_test {

namespace {

std::string shippedSchema()
{
    return test::repositoryFile("resources/price-book.schema.json");
}

bool conforms(const std::string& text)
{
    const nlohmann::json parsed = nlohmann::json::parse(shippedSchema());
    const nlohmann::json book = nlohmann::json::parse(text);
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(parsed), schema);
    valijson::Validator validator;
    return validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(book), nullptr);
}

struct Edit
{
    std::string name;
    std::string from;
    std::string to;

    friend void PrintTo(const Edit& edit, std::ostream* out) { *out << edit.name; }
};

const Edit refusedEdits[] = {
    {"PlanCalledAuto", R"("id": "try")", R"("id": "auto")"},
    {"PlanWithoutCharges",
     R"("charges": [{ "id": "free", "unit": "plan", "monthly": { "model": "flat", "amount": "0" } }])",
     R"("charges": [])"},
    {"UnknownKey", R"("version": "1")", R"("vresion": "1", "version": "1")"},
    {"NoName", R"("name": "Sample list",)", ""},
    {"WrongFormat", "seatwise.price-book", "stripe.price-book"},
    {"RateAsNumber", R"("rate": "1.50")", R"("rate": 1.5)"},
    {"NegativeRate", R"("rate": "1.50")", R"("rate": "-1.50")"},
    {"RateWithSymbol", R"("rate": "1.50")", R"("rate": "$1.50")"},
    {"DiscountOverAHundred", R"("annual_discount": "10")", R"("annual_discount": "101")"},
    {"IdWithCapitals", R"("id": "sample")", R"("id": "Sample")"},
    {"UnknownModel", R"("model": "package")", R"("model": "packages")"},
    {"KeyOfAnotherModel", R"("model": "package")", R"("model": "package", "rate": "1")"},
    {"NoTiers", R"([{ "up_to": 99, "rate": "1.00" }, { "rate": "0.90" }])", "[]"},
    {"PackageOfATierOfHalfASeat", R"({ "rate": "0.90" })", R"({ "rate": "0.90", "package": 2.5 })"},
    {"MaximumAsNumber", R"("minimum": "25.00")", R"("minimum": "25.00", "maximum": 30)"},
    {"NoBilling", R"(["annual"])", "[]"},
    {"FeatureBothWays", R"("limit": "100 a day")", R"("limit": "100 a day", "included": true)"},
    {"PromotionBothWays", R"("percent": "15")", R"("percent": "15", "amount": "1.00")"},
    {"PromotionOfPeriodsAndMonths", R"("periods": 3)", R"("periods": 3, "months": 3)"},
    {"UnknownField", R"("field": "total")", R"("field": "totals")"},
    {"NameInNoLanguage", R"("name": "Sample list",)", R"("name": "Sample list", "names": { "German": "Liste" },)"},
    {"WordsForNoLimit", R"("limit": "100 a day")", R"("included": true, "limits": { "de": "100 am Tag" })"},
    {"NegativeSeats", R"("min": 20)", R"("min": -20)"},
    {"TermOfSixYears", R"("years": 3)", R"("years": 6)"},
    {"FieldWithoutValue", R"(, "value": "31.00")", ""},
};

class SchemaRefusals : public testing::TestWithParam<Edit>
{
};

} // namespace

TEST(Schema, AdmitsTheSampleBook)
{
    EXPECT_TRUE(conforms(test::sampleText()));
}

TEST(Schema, AdmitsTheShippedBooks)
{
    EXPECT_TRUE(conforms(test::shippedText("music-learning")));
    EXPECT_TRUE(conforms(test::shippedText("sessiontrack")));
}

TEST(Schema, IsWrittenFromTheDescriptionsOfTheReader)
{
    EXPECT_EQ(shippedSchema(), bookSchemaText(claimNames()));
}

TEST_P(SchemaRefusals, AreThoseOfTheReader)
{
    EXPECT_FALSE(conforms(test::edited(test::sampleText(), GetParam().from, GetParam().to)));
}

INSTANTIATE_TEST_SUITE_P(Schema, SchemaRefusals, testing::ValuesIn(refusedEdits), test::byName);

} // namespace seatwise::schema_test
