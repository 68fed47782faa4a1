// Options to choose from in one quote. R78, R79. Figures from the published list: Ensemble costs 652.20 a year for 200
// seats, 853.80 for 300 and 1141.80 for 450.
#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "quoting/asked_discount.h"
#include "quoting/canonical.h"
#include "quoting/quote_csv.h"
#include "quoting/quote_facts.h"
#include "quoting/quote_json.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"
#include "quoting/quotes.h"
#include "quoting/verify_code.h"
#include "values.h"

namespace seatwise::quote_options_test {

namespace {

using Json = nlohmann::ordered_json;
using test::day;
using test::money;
using test::musicBook;

Selection seatsOf(SeatCount seats)
{
    Selection selection = test::select("ensemble", seats, Billing::annual);
    selection.start = day("2027-07-01");
    return selection;
}

/// 200 seats, 300 seats, and 150 growing to 300 and 600 in three years.
QuoteRequest threeOptions()
{
    QuoteRequest request = requestOf(test::sampleDraft());
    Selection growing = seatsOf(150);
    growing.laterSeats = {300, 600};
    request.others = {{seatsOf(300), "More room"}, {growing, "Growing"}};
    return request;
}

Quote draftOfThree()
{
    return draftQuote(musicBook(), threeOptions(), "draft-1").value();
}

Quote offerOfThree()
{
    return issued(draftOfThree(), {2026, 123}, day("2026-11-21")).value();
}

Decision taking(std::optional<int> option)
{
    Decision decision{day("2026-12-01"), "Ada", "PO 77"};
    decision.option = option;
    return decision;
}

Result<Quote> acceptedWith(const Quote& quote, std::optional<int> option)
{
    return accepted(quote, taking(option), day("2026-12-01"));
}

std::string refusalOf(const Quote& quote, std::optional<int> option)
{
    return acceptedWith(quote, option).error().message.english();
}

TEST(QuoteOptions, HaveEachItsOwnPrice)
{
    const Quote draft = draftOfThree();
    ASSERT_EQ(optionCount(draft), 3);
    EXPECT_EQ(charged(draft).total(), money("652.20"));
    EXPECT_EQ(chargedIn(draft.others[0].price).total(), money("853.80"));
    EXPECT_EQ(chargedIn(draft.others[1].price).total(), money("2779.80"));
    EXPECT_EQ(draft.others[0].label, "More room");
    EXPECT_EQ(draft.others[1].invoices.size(), 3U);
}

TEST(QuoteOptions, AreAcceptedOneAlone)
{
    const Quote offer = offerOfThree();
    const Quote taken = acceptedWith(offer, 2).value();
    EXPECT_EQ(charged(taken).total(), money("853.80"));
    EXPECT_EQ(leadingOption(taken).selection.seats, 300);
    EXPECT_EQ(acceptedWith(taken, 2).value(), taken);
    EXPECT_EQ(acceptedWith(taken, std::nullopt).value(), taken);
    EXPECT_EQ(refusalOf(taken, 1),
              "SW-2026-000123 r1 is accepted with its option 2; of its options one alone is accepted");
}

TEST(QuoteOptions, AreNamedWhenTheyAreAccepted)
{
    EXPECT_EQ(refusalOf(offerOfThree(), std::nullopt),
              "SW-2026-000123 r1 has 3 options; name the one that is accepted");
    EXPECT_EQ(refusalOf(offerOfThree(), 4), "SW-2026-000123 r1 has no option 4; allowed are 1 to 3");
    EXPECT_EQ(refusalOf(offerOfThree(), 0), "SW-2026-000123 r1 has no option 0; allowed are 1 to 3");
}

TEST(QuoteOptions, NeedNoNameWhereThereIsOne)
{
    const Quote taken = acceptedWith(test::sampleQuote(), 1).value();
    EXPECT_EQ(taken, acceptedWith(test::sampleQuote(), std::nullopt).value());
    EXPECT_EQ(refusalOf(test::sampleQuote(), 2), "SW-2026-000123 r1 has no options; it is accepted as it is");
}

TEST(QuoteOptions, AreDeclinedTogether)
{
    const Quote refused = declined(offerOfThree(), taking(2), day("2026-12-01")).value();
    EXPECT_FALSE(refused.decision->option);
    EXPECT_EQ(charged(refused).total(), money("652.20"));
}

TEST(QuoteOptions, HaveOneVerifyCodeThatTheChoiceLeavesAsItIs)
{
    const Quote offer = offerOfThree();
    const std::string code = verifyCode(offer);
    const Quote taken = acceptedWith(offer, 3).value();
    EXPECT_EQ(verifyCode(taken), code);
    EXPECT_EQ(
        checkCode(taken, code, day("2026-12-02"))->english(),
        "SW-2026-000123 r1 has this code: the paper shows what was issued; it was accepted on 2026-12-01, option 3");
    Quote relabelled = offer;
    relabelled.others[1].label = "Grown";
    EXPECT_NE(verifyCode(relabelled), code);
}

TEST(QuoteOptions, ComeBackFromTheirBytes)
{
    const Quote taken = acceptedWith(offerOfThree(), 3).value();
    Quote back = readQuote(canonicalBytes(taken)).value();
    back.status = QuoteStatus::accepted;
    EXPECT_EQ(back, taken);
    EXPECT_EQ(canonicalBytes(back), canonicalBytes(taken));
}

TEST(QuoteOptions, AreOfAFormOfTheirOwn)
{
    EXPECT_NE(canonicalBytes(test::sampleDraft()).find("\"format_version\":1,"), std::string::npos);
    EXPECT_NE(canonicalBytes(draftOfThree()).find("\"format_version\":2,"), std::string::npos);
    QuoteRequest growing = requestOf(test::sampleDraft());
    growing.selection.laterSeats = {300};
    EXPECT_NE(canonicalBytes(draftQuote(musicBook(), growing, "draft-1").value()).find("\"format_version\":2,"),
              std::string::npos);
}

TEST(QuoteOptions, OfANewerProgramAreRefusedByTheirForm)
{
    std::string bytes = canonicalBytes(draftOfThree());
    bytes.replace(bytes.find("\"format_version\":2"), 18, "\"format_version\":3,\"parts\":[]");
    EXPECT_EQ(readQuote(bytes).error().message.english(),
              "the quote was written by a newer version of Seatwise; this one reads quotes up to form 2");
}

TEST(QuoteOptions, ThatAreNotThereAreNotReadAsAccepted)
{
    Quote taken = acceptedWith(offerOfThree(), 3).value();
    taken.others.pop_back();
    const std::string bytes = canonicalBytes(taken);
    EXPECT_FALSE(readQuote(bytes));
    EXPECT_FALSE(factsIn(bytes));
    Quote four = draftOfThree();
    four.others.push_back(four.others.back());
    EXPECT_FALSE(readQuote(canonicalBytes(four)));
    EXPECT_FALSE(factsIn(canonicalBytes(four)));
}

TEST(QuoteOptions, AreListedByTheOneThatLeads)
{
    const auto open = factsIn(canonicalBytes(offerOfThree()));
    EXPECT_EQ(open->options, 3);
    EXPECT_EQ(open->total, money("652.20"));
    const auto taken = factsIn(canonicalBytes(acceptedWith(offerOfThree(), 2).value()));
    EXPECT_EQ(taken->options, 3);
    EXPECT_EQ(taken->seats, 300);
    EXPECT_EQ(taken->total, money("853.80"));
}

TEST(QuoteOptions, AreUpToThreeAndDiffer)
{
    QuoteRequest request = requestOf(test::sampleDraft());
    EXPECT_EQ(withOption(request, {seatsOf(200), "Again"}, "draft d").error().message.english(),
              "draft d offers that already, as its option 1");
    request = withOption(request, {seatsOf(300), {}}, "draft d").value();
    request = withOption(request, {seatsOf(450), {}}, "draft d").value();
    EXPECT_EQ(withOption(request, {seatsOf(600), {}}, "draft d").error().message.english(),
              "draft d has 3 options; allowed are no more");
}

TEST(QuoteOptions, MoveUpWhenOneIsTakenAway)
{
    const QuoteRequest left = withoutOption(threeOptions(), 1, "draft d").value();
    EXPECT_EQ(left.selection.seats, 300);
    EXPECT_EQ(left.label, "More room");
    ASSERT_EQ(left.others.size(), 1U);
    EXPECT_EQ(left.others.front().label, "Growing");
    EXPECT_EQ(withoutOption(threeOptions(), 3, "draft d")->others.size(), 1U);
    EXPECT_EQ(withoutOption(left, 2, "draft d")->label, "");
    EXPECT_EQ(withoutOption(threeOptions(), 4, "draft d").error().message.english(),
              "draft d has no option 4; allowed are 1 to 3");
    EXPECT_EQ(withoutOption(requestOf(test::sampleDraft()), 1, "draft d").error().message.english(),
              "draft d offers one thing alone; add another before it is taken away");
}

TEST(QuoteOptions, AreRevisedAndPricedAnewTogether)
{
    const Quote next = revised(offerOfThree(), "draft-2").value();
    EXPECT_EQ(requestOf(next), requestOf(offerOfThree()));
    const test::Book dearer = test::musicBookWithAnnualDiscount(50);
    const Quote anew = repriced(next, dearer).value();
    EXPECT_EQ(charged(anew).total(), money("326.10"));
    EXPECT_EQ(chargedIn(anew.others[0].price).total(), money("426.90"));
    EXPECT_EQ(chargedIn(anew.others[1].price).total(), money("1389.90"));
}

TEST(QuoteOptions, LeaveTheOneThatWasTakenToBeRenewed)
{
    const Quote next = renewed(acceptedWith(offerOfThree(), 3).value(), musicBook(), "draft-2").value();
    EXPECT_EQ(optionCount(next), 1);
    EXPECT_EQ(next.selection.seats, 600);
    EXPECT_TRUE(next.selection.laterSeats.empty());
    EXPECT_EQ(next.selection.start, day("2030-07-01"));
    EXPECT_EQ(charged(next).total(), money("1381.80"));
}

TEST(QuoteOptions, AreApprovedByTheMostDemanding)
{
    test::Book book = musicBook();
    book.rules.discountBands = {{Percent::whole(5), DiscountBand::Needs::none},
                                {Percent::whole(30), DiscountBand::Needs::approval}};
    QuoteRequest request = threeOptions();
    request.others[0].selection.offers.manager = AgreedDiscount{Percent::whole(20), "three schools"};
    request.others[1].selection.offers.manager = AgreedDiscount{Percent::whole(10), "three schools"};
    const Quote draft = draftQuote(book, request, "draft-1").value();
    EXPECT_FALSE(charged(draft).needsApproval());
    EXPECT_TRUE(needsApproval(draft));
    EXPECT_EQ(missingForIssue(draft).size(), 1U);
    EXPECT_EQ(askedDiscount(draft, book).percent, Percent::whole(20));
    EXPECT_EQ(askedDiscount(draft, book).amount, money("170.76")); // of 853.80
    const Quote allowed = approved(draft, {"Grace", {}, day("2026-11-21")}).value();
    EXPECT_TRUE(issued(allowed, {2026, 123}, day("2026-11-21")));
}

TEST(QuoteOptions, StandOneByOneInJson)
{
    const Json json = toJson(acceptedWith(offerOfThree(), 2).value(), day("2026-12-01"));
    EXPECT_EQ(json["total"], "853.80");
    EXPECT_EQ(json["decision"]["option"], 2);
    ASSERT_EQ(json["options"].size(), 3U);
    EXPECT_EQ(json["options"][0]["option"], 1);
    EXPECT_EQ(json["options"][0]["total"], "652.20");
    EXPECT_EQ(json["options"][1]["label"], "More room");
    EXPECT_EQ(json["options"][2]["ramp"], Json({150, 300, 600}));
    EXPECT_EQ(json["options"][2]["invoices"][2]["amount"], "1381.80");
    EXPECT_EQ(json["options"][2]["total"], "2779.80");
    EXPECT_FALSE(toJson(test::sampleQuote(), day("2026-12-01")).contains("options"));
}

TEST(QuoteOptions, HaveANumberInEachRowOfATable)
{
    const std::string table = quoteCsv(offerOfThree(), day("2026-11-21"));
    EXPECT_NE(table.find(",verify_code,option\n"), std::string::npos) << table;
    for (const char* total : {"total,,,,,,652.20,", "total,,,,,,853.80,", "total,,,,,,2779.80,"})
        EXPECT_NE(table.find(total), std::string::npos) << table;
    EXPECT_NE(table.find("invoice,\"due 2029-07-01, for 2029-07-01 to 2030-06-30\",600,seat,,,1381.80,"),
              std::string::npos)
        << table;
    EXPECT_EQ(quoteCsv(test::sampleQuote(), day("2026-11-21")).find("option"), std::string::npos);
}

TEST(QuoteOptions, AreKeptApartFromHostileLabels)
{
    QuoteRequest request = threeOptions();
    request.others[0].label = "two\nlines";
    EXPECT_EQ(draftQuote(musicBook(), request, "draft-1").error().message.english(),
              "the label of the option has control characters; allowed is one line of text");
    request.others[0].label = std::string(maxDetailLength + 1, 'a');
    EXPECT_FALSE(draftQuote(musicBook(), request, "draft-1"));
}

} // namespace

} // namespace seatwise::quote_options_test
