#include "words/book_names.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "book.h"
#include "pricebook/assumed.h"
#include "shipped_books.h"
#include "words/book_words.h"
#include "words/format.h"
#include "words/german_tag.h"
#include "words/pricing_words.h"
#include "workshop/draft.h"

namespace seatwise::ui::test::book_names_test {

namespace {

TEST(NamesOfABook, AreThoseOfWhateverItSells)
{
    seatwise::test::Book book = shippedBook("sessiontrack");
    const auto name = [](auto& sold, const char* german) {
        sold.names = {{"de", german}};
        return sold.name;
    };
    const std::vector<std::pair<std::string, const char*>> named{
        {name(book.plans.front().charges.front(), "Grundgebühr"), "Grundgebühr"},
        {name(book.addOns.at(1), "Bedeutungssuche"), "Bedeutungssuche"}, // whose name no feature has
        {name(book.creditPacks.front(), "Kleines Paket"), "Kleines Paket"}};
    const InNamesOf names(&static_cast<const PriceBook&>(book));
    const InLanguage within(germanTag());
    for (const auto& [own, german] : named) {
        EXPECT_EQ(bookName(own), QString::fromUtf8(german));
        EXPECT_EQ(inWords(words::plain(own), QLocale()), QString::fromUtf8(german));
        EXPECT_EQ(inWords(words::theseOnes(std::vector{own}), QLocale()), toQString(own)) << "to be typed";
    }
}

TEST(NamesOfABook, AreThoseOfWhateverElseItSays)
{
    seatwise::test::Book book = shippedBook("sessiontrack");
    book.assumptions.front().notes = {{"de", "Die Währung ist nicht genannt."}};
    book.assumptions.back().notes = {};
    book.features.front().groups = {{"de", "Aufzeichnung"}};
    book.segments.front().names = {{"de", "Kopfarbeiter"}};
    Plan& free = book.plans.front();
    free.charges.back().units = {{"de", "Punkte"}};
    free.features.back().limits = {{"de", "je Punkt"}};
    const InNamesOf names(&static_cast<const PriceBook&>(book));
    const InLanguage within(germanTag());
    EXPECT_EQ(inWords(noteOf(book, book.assumptions.front()), QLocale()), "Die Währung ist nicht genannt.");
    EXPECT_EQ(inWords(noteOf(book, book.assumptions.back()), QLocale()), toQString(book.assumptions.back().note));
    EXPECT_EQ(bookName(book.features.front().group), "Aufzeichnung");
    EXPECT_EQ(bookName(book.segments.front().name), "Kopfarbeiter");
    EXPECT_EQ(bookName(toString(free.charges.back().unit)), "Punkte");
    EXPECT_EQ(bookName(free.features.back().limit), "je Punkt");
}

TEST(NamesOfABook, AreGivenForWhateverTheShippedOnesSell)
{
    for (const char* id : {"music-learning", "sessiontrack"}) {
        const SharedBook book = shippedBook(id);
        const auto expectNames = [](const Names& names, const std::string& what) {
            for (const Language& language : languages())
                EXPECT_TRUE(language.code == "en" || names.contains(language.code)) << what << " in " << language.code;
        };
        const std::vector<std::string> brands{"Prelude", "Solo", "Ensemble", "Free", "Pro", "Enterprise"};
        const auto isBrand = [&](const std::string& name) { return std::ranges::find(brands, name) != brands.end(); };
        const auto expectAll = [&](const auto& all) {
            for (const auto& named : all)
                if (!isBrand(named.name))
                    expectNames(named.names, named.name);
        };
        const auto expectCharges = [&](const auto& all) {
            for (const auto& owner : all) {
                expectAll(owner.charges);
                for (const Charge& charge : owner.charges)
                    if (isMeter(charge.unit))
                        expectNames(charge.units, charge.name + ", unit");
            }
        };
        expectAll(book->plans);
        expectAll(book->features);
        expectAll(book->segments);
        expectAll(book->addOns);
        expectAll(book->creditPacks);
        expectCharges(book->plans);
        expectCharges(book->addOns);
        for (const Feature& feature : book->features)
            if (!isBrand(feature.group))
                expectNames(feature.groups, feature.group);
        for (const Plan& plan : book->plans)
            for (const PlanFeature& feature : plan.features)
                if (!feature.limit.empty())
                    expectNames(feature.limits, feature.limit);
        for (const Assumption& assumption : book->assumptions)
            expectNames(assumption.notes, assumption.note);
    }
}

TEST(NamesOfABook, AreThoseOfTheBookOfTheWorkshopWhereTheOneInUseHasNone)
{
    const SharedBook music = shippedBook("music-learning");
    sayNamesOf(*music);
    sayNamesBesideOf(*shippedBook("sessiontrack"));
    const InLanguage within(*findLanguage("de"));
    EXPECT_EQ(bookName("Email support"), "Support per E-Mail");
    EXPECT_EQ(bookName("AI insights"), "KI-Insights");
    sayNamesBesideOf(*music);
    EXPECT_EQ(bookName("AI insights"), "AI insights");
}

TEST(NamesOfABook, AreThoseOfUnitsInSentences)
{
    const SharedBook book = shippedBook("sessiontrack");
    const InNamesOf names(book.get());
    const InLanguage within(*findLanguage("de"));
    EXPECT_EQ(inWords(words::unitsOf("Pro", "credit"), QLocale()), "Pro, Credits");
    EXPECT_EQ(inWords(words::assumed(book->assumptions.front().note), QLocale()),
              QStringLiteral("Angenommen: Das Arbeitsblatt schreibt $, ohne die Währung zu nennen."));
}

TEST(NamesOfABook, AreAsTheyAreWhereALanguageHasNone)
{
    seatwise::test::Book named = shippedBook("music-learning");
    named.plans.front().names = {{"fr", "Prélude"}};
    named.plans.back().names = {{"de", "Orchester"}};
    const InNamesOf names(&static_cast<const PriceBook&>(named));
    const InLanguage within(germanTag());
    EXPECT_EQ(bookName(named.plans.front().name), toQString(named.plans.front().name));
    EXPECT_EQ(bookName(named.plans.back().name), QStringLiteral("Orchester"));
    EXPECT_EQ(bookName("Elm School"), QStringLiteral("Elm School"));
}

TEST(NotesOfTheWorkshop, AreSaidInTheLanguageThatIsSpoken)
{
    const SharedBook book = shippedBook("sessiontrack");
    const SharedBook draft = withPlanFee(*book, PlanId("pro"), *Rate::parse("34.99")).value();
    const Assumption& note = *std::ranges::find_if(
        draft->assumptions, [](const Assumption& known) { return known.path == "plans.pro.charges.subscription"; });
    EXPECT_EQ(note.note, "Pro subscription: set in the workshop; not decided yet.");
    const InNamesOf names(draft.get());
    const InLanguage within(*findLanguage("de"));
    EXPECT_EQ(inWords(noteOf(*draft, note), QLocale()),
              QStringLiteral("Pro-Abonnement: in der Werkstatt festgelegt; noch nicht entschieden."));
}

} // namespace

} // namespace seatwise::ui::test::book_names_test
