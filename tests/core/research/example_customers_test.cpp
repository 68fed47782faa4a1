#include "research/customer_list.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/music_book.h"
#include "research/segments.h"

namespace seatwise::example_customers_test {

namespace {

test::Book bookOfTwoSegments()
{
    test::Book book = test::musicBook();
    book.segments = {{"readers", "Readers"}, {"writers", "Writers"}};
    return book;
}

TEST(ExampleCustomers, AreTheSameEachTime)
{
    EXPECT_EQ(exampleCustomers(bookOfTwoSegments()), exampleCustomers(bookOfTwoSegments()));
}

TEST(ExampleCustomers, SayThatTheyAreAnExample)
{
    const auto customers = exampleCustomers(bookOfTwoSegments());
    EXPECT_TRUE(std::all_of(customers.begin(), customers.end(),
                            [](const ExperimentCustomer& customer) { return customer.name.starts_with("Example "); }));
}

TEST(ExampleCustomers, TakeTurnsInTheSegmentsOfTheBook)
{
    const std::map<std::string, std::size_t> halves = {{"readers", exampleSize / 2}, {"writers", exampleSize / 2}};
    EXPECT_EQ(segmentSizes(exampleCustomers(bookOfTwoSegments())), halves);
}

TEST(ExampleCustomers, AreOfOneUserSixTimesInTen)
{
    const auto customers = exampleCustomers(test::musicBook());
    EXPECT_EQ(std::count_if(customers.begin(), customers.end(),
                            [](const ExperimentCustomer& customer) { return customer.users == 1; }),
              72);
}

TEST(ExampleCustomers, StayWithinTheirFigures)
{
    for (const ExperimentCustomer& customer : exampleCustomers(test::musicBook())) {
        EXPECT_GE(customer.users, 1) << customer.name;
        EXPECT_LE(customer.users, 60) << customer.name;
        EXPECT_GE(customer.insights, customer.users * 10) << customer.name;
        EXPECT_LE(customer.insights, customer.users * 90) << customer.name;
    }
}

} // namespace

} // namespace seatwise::example_customers_test
