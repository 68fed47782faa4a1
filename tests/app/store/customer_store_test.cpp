// Customers as they are kept: in a file, and in another program of tests on a server.

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/store_location.h"
#include "store/stores.h"

namespace seatwise::customer_store_test {

namespace {

using Texts = std::vector<std::string>;

Customer named(const std::string& id, const std::string& name)
{
    Customer customer;
    customer.id = CustomerId("customer/" + id);
    customer.name = name;
    return customer;
}

class CustomerStoreTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<CustomerStore> open() const
    {
        return std::move(openCustomers(place_.location()).value());
    }

    [[nodiscard]] Texts completed(std::string_view typed, std::size_t most = 20) const
    {
        Texts names;
        const auto found = store_->complete(typed, most).value();
        for (const CustomerName& customer : found)
            names.push_back(customer.name);
        return names;
    }

    [[nodiscard]] Texts eventsOf(const CustomerId& id) const
    {
        Texts events;
        const auto records = store_->trailOf(id).value();
        for (const AuditRecord& record : records)
            events.push_back(record.event);
        return events;
    }

    [[nodiscard]] std::string problem() const { return place_.open()->verify(std::nullopt).value().problem.english(); }

    test::EmptyStore place_;
    std::unique_ptr<CustomerStore> store_ = open();
};

TEST_F(CustomerStoreTest, GivesBackWhatItKeepsByIdAndByNameInAnyWriting)
{
    Customer elm = named("1", "Elm-School São Paulo");
    elm.address = "Elm Street 1\nBern";
    elm.contacts = {{"Ada", "ada@elm.example", ""}};
    elm.notes = "Größe \"XL\"\n'ja'";
    ASSERT_TRUE(store_->add({elm}));
    EXPECT_EQ(open()->find("customer/1").value(), elm);
    EXPECT_EQ(open()->find("elm school SÃO paulo").value(), elm);
    EXPECT_FALSE(open()->find("Elm"));
}

TEST_F(CustomerStoreTest, LeavesACustomerAsItIsWhoseNameComesAgain)
{
    ASSERT_TRUE(store_->add({named("1", "Elm"), named("2", "Oak")}));
    const auto again = store_->add({named("3", "ELM"), named("4", "Ash")});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added, (std::vector<CustomerName>{{"customer/4", "Ash"}}));
    EXPECT_EQ(again->known, (std::vector<CustomerName>{{"customer/1", "Elm"}}));
    EXPECT_EQ(store_->list()->size(), 3U);
}

TEST_F(CustomerStoreTest, KeepsNoneWhereOneIsRefused)
{
    EXPECT_FALSE(store_->add({named("1", "Elm"), named("2", "")}));
    EXPECT_TRUE(store_->list()->empty());
}

TEST_F(CustomerStoreTest, ListsCustomersByName)
{
    ASSERT_TRUE(store_->add({named("1", "oak"), named("2", "Élan"), named("3", "Ash")}));
    const auto names = store_->list().value();
    ASSERT_EQ(names.size(), 3U);
    EXPECT_EQ(names[0].name, "Ash");
    EXPECT_EQ(names[1].name, "oak");
}

TEST_F(CustomerStoreTest, ListsAFewCustomersBehindTheLastThatWasListed)
{
    ASSERT_TRUE(store_->add({named("1", "oak grove"), named("2", "Elm"), named("3", "Ash"), named("4", "Elm Oak")}));
    const auto first = store_->listBehind(std::nullopt, 2).value();
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].name, "Ash");
    EXPECT_EQ(first[1].name, "Elm");
    const auto next = store_->listBehind(first[1], 9).value();
    ASSERT_EQ(next.size(), 2U);
    EXPECT_EQ(next[0].name, "Elm Oak");
    EXPECT_EQ(next[1].name, "oak grove"); // by its first word, though "grove" would stand before
    EXPECT_TRUE(store_->listBehind(next[1], 9)->empty());
}

TEST_F(CustomerStoreTest, CompletesANameFromAnyOfItsWords)
{
    ASSERT_TRUE(store_->add({named("1", "Riverside High School"), named("2", "Highland"), named("3", "Elm")}));
    EXPECT_EQ(completed("high"), (Texts{"Riverside High School", "Highland"}));
    EXPECT_EQ(completed("HIGH s"), Texts{"Riverside High School"});
    EXPECT_EQ(completed("igh"), Texts{});
    EXPECT_EQ(completed(" "), Texts{});
    EXPECT_EQ(completed("high", 1), Texts{"Riverside High School"});
    EXPECT_EQ(completed("%"), Texts{});
}

TEST_F(CustomerStoreTest, CompletesACustomerOnceWhateverItsWords)
{
    ASSERT_TRUE(store_->add({named("1", "New New York")}));
    EXPECT_EQ(completed("new"), Texts{"New New York"});
}

TEST_F(CustomerStoreTest, RecordsEachChangeWithoutAWordOfTheCustomer)
{
    const Customer elm = named("1", "Elm");
    Customer oak = elm;
    oak.name = "Oak";
    oak.notes = "secret";
    ASSERT_TRUE(store_->add({elm}));
    ASSERT_TRUE(store_->change(oak, elm));
    EXPECT_EQ(store_->find("customer/1").value(), oak);
    EXPECT_EQ(completed("elm"), Texts{});
    EXPECT_EQ(completed("oak"), Texts{"Oak"});
    const auto records = store_->trailOf("customer/1").value();
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(detailOf(records[0]).english(), "a customer was added");
    EXPECT_EQ(detailOf(records[1]).english(), "a customer was changed: the name, the text of the notes");
    EXPECT_EQ(problem(), "");
}

TEST_F(CustomerStoreTest, RecordsNothingOfWhatIsTheSame)
{
    const Customer elm = named("1", "Elm");
    ASSERT_TRUE(store_->add({elm}));
    ASSERT_TRUE(store_->change(elm, elm));
    EXPECT_EQ(eventsOf("customer/1"), Texts{"customer.added"});
}

TEST_F(CustomerStoreTest, KeepsNothingOverWhatWasChangedSinceItWasRead)
{
    const Customer elm = named("1", "Elm");
    Customer first = elm;
    first.notes = "first";
    Customer late = elm;
    late.notes = "late";
    ASSERT_TRUE(store_->add({elm}));
    ASSERT_TRUE(store_->change(first, elm));
    const auto changed = store_->change(late, elm);
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().kind, Error::Kind::refused);
    EXPECT_EQ(changed.error().message.english(), "the customer Elm was changed since it was read; read it again");
    EXPECT_FALSE(store_->forget(elm));
    EXPECT_EQ(store_->find("Elm").value(), first);
}

TEST_F(CustomerStoreTest, MergesTwoAndLeadsFromTheSecondToTheFirst)
{
    const Customer elm = named("1", "Elm");
    Customer oak = named("2", "Oak");
    oak.address = "Oak Lane 2";
    ASSERT_TRUE(store_->add({elm, oak}));
    const auto both = store_->merge(elm, oak);
    ASSERT_TRUE(both);
    EXPECT_EQ(both->address, "Oak Lane 2");
    EXPECT_EQ(store_->find("Oak").value(), *both); // by its other name
    EXPECT_EQ(completed("oak"), Texts{"Elm"});
    EXPECT_EQ(store_->find("customer/2").error().message.english(),
              "the customer customer/2 was merged into customer/1");
    EXPECT_EQ(store_->list()->size(), 1U);
    EXPECT_EQ(eventsOf("customer/2"), (Texts{"customer.added", "customer.merged"}));
    EXPECT_EQ(problem(), "");
}

TEST_F(CustomerStoreTest, ForgetsACustomerButNotThatThereWasOne)
{
    Customer elm = named("1", "Elmhurst");
    elm.notes = "Elmhurst likes paper";
    ASSERT_TRUE(store_->add({elm}));
    ASSERT_TRUE(store_->forget(elm));
    EXPECT_EQ(store_->find("customer/1").error().message.english(), "the customer customer/1 was forgotten");
    EXPECT_FALSE(store_->find("Elmhurst"));
    EXPECT_EQ(completed("elm"), Texts{});
    EXPECT_TRUE(store_->list()->empty());
    EXPECT_EQ(eventsOf("customer/1"), (Texts{"customer.added", "customer.forgotten"}));
    EXPECT_EQ(problem(), "");
    ASSERT_TRUE(store_->add({named("2", "Elmhurst")})); // comes back as somebody new
    EXPECT_EQ(store_->find("Elmhurst")->id, "customer/2");
}

TEST_F(CustomerStoreTest, SaysWhichCustomersAreCalledTheSame)
{
    const Customer oak = named("2", "Oak");
    Customer elm = oak;
    elm.name = "Elm";
    ASSERT_TRUE(store_->add({named("1", "Elm"), oak}));
    ASSERT_TRUE(store_->change(elm, oak));
    EXPECT_EQ(store_->find("Elm").error().message.english(),
              "several customers are called Elm; name one: customer/1, customer/2");
}

/// A statement that somebody runs beside the program, and what it falsifies.
class TamperedCustomers : public CustomerStoreTest,
                          public testing::WithParamInterface<std::pair<std::string, const char*>>
{
};

TEST_P(TamperedCustomers, AreSeen)
{
    ASSERT_TRUE(store_->add({named("1", "Elm"), named("2", "Oak")}));
    store_.reset();
    ASSERT_TRUE(place_.tamper(GetParam().second));
    EXPECT_NE(problem(), "");
}

INSTANTIATE_TEST_SUITE_P(
    Statements, TamperedCustomers,
    testing::Values(std::pair{"Name", "UPDATE customers SET name = 'Ash' WHERE id = 'customer/1'"},
                    std::pair{"Content", "UPDATE customers SET content = '' WHERE id = 'customer/1'"},
                    std::pair{"MergedInto", "UPDATE customers SET merged_into = 'customer/2' WHERE id = 'customer/1'"},
                    std::pair{"Seal", "UPDATE customers SET seal = '' WHERE id = 'customer/1'"},
                    std::pair{"NotFound", "DELETE FROM customer_starts WHERE customer = 'customer/1'"},
                    std::pair{"FoundByAnother", "UPDATE customer_starts SET start = '097' WHERE customer = "
                                                "'customer/1'"},
                    std::pair{"Trail", "UPDATE audit SET content_sha256 = 'f' WHERE subject = 'customer/1'"}),
    [](const auto& row) { return row.param.first; });

/// Ten milliseconds a key, of which a slow machine may take some; what is looked for is found by an index, so that a
/// walk over all names, which grows with their number, would show.
TEST_F(CustomerStoreTest, CompletesAmongTenThousandAsFastAsAPersonTypes)
{
    constexpr int customers = 10'000;
    std::vector<Customer> many;
    for (int i = 0; i < customers; ++i)
        many.push_back(named(std::to_string(i), "Example School District " + std::to_string(i)));
    ASSERT_TRUE(store_->add(many));
    std::vector<std::chrono::nanoseconds> times;
    for (const char* typed : {"e", "ex", "exam", "school", "school d", "district 99", "999", "nobody", "d"}) {
        const auto begin = std::chrono::steady_clock::now();
        ASSERT_TRUE(store_->complete(typed, 20));
        times.push_back(std::chrono::steady_clock::now() - begin);
    }
    std::sort(times.begin(), times.end());
    EXPECT_LT(times[times.size() / 2], std::chrono::milliseconds(10));
}

} // namespace

} // namespace seatwise::customer_store_test
