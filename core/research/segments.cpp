#include "research/segments.h"

#include <algorithm>
#include <optional>

#include "money/quotient.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

bool isMultiplier(Quantity number)
{
    return !number.isNegative() && number <= Quantity::whole(maxGrowth);
}

Error notAGrowth(std::string_view text)
{
    constexpr std::size_t shown = 60;
    return {Error::Kind::usage, words::notASegmentGrowth(maxGrowth, text.substr(0, shown))};
}

std::int64_t times(std::int64_t number, Quantity multiplier)
{
    return static_cast<std::int64_t>(nearest(multiplier * Quotient(number), Rounding::half_up));
}

Result<void> checkGrowths(const std::vector<SegmentGrowth>& growths, const std::map<std::string, std::size_t>& sizes)
{
    for (auto growth = growths.begin(); growth != growths.end(); ++growth) {
        const auto sameSegment = [growth](const SegmentGrowth& other) { return other.segment == growth->segment; };
        if (std::any_of(growths.begin(), growth, sameSegment))
            return misused(words::segmentGrowsTwice(growth->segment));
        if (!growth->segment.empty() && !sizes.contains(growth->segment)) {
            std::vector<Message> known;
            known.reserve(sizes.size());
            for (const auto& [segment, size] : sizes)
                known.push_back(segment.empty() ? words::noSegment() : words::plain(segment));
            return misused(words::segmentUnknown(growth->segment, std::move(known)));
        }
        if (!isMultiplier(growth->customers) || !isMultiplier(growth->users) || !isMultiplier(growth->insights))
            return misused(words::multipliersOutOfRange(growth->segment, maxGrowth));
    }
    return {};
}

SegmentGrowth growthFor(const std::string& segment, const std::vector<SegmentGrowth>& growths)
{
    SegmentGrowth found;
    for (const SegmentGrowth& growth : growths) {
        if (growth.segment == segment)
            return growth;
        if (growth.segment.empty())
            found = growth;
    }
    return found;
}

/// Of the first `count` customers of a segment, how many there are after its growth.
std::int64_t grown(std::int64_t count, Quantity multiplier)
{
    return static_cast<std::int64_t>(roundedDown(multiplier * Quotient(count)));
}

Result<ExperimentCustomer> changed(ExperimentCustomer customer, const SegmentGrowth& growth)
{
    customer.users = std::max<SeatCount>(1, times(customer.users, growth.users));
    customer.insights = times(customer.insights, growth.insights);
    if (customer.users > maxUsers || customer.insights > maxInsights)
        return misused(words::customerGrowsTooLarge(customer.name, maxUsers, maxInsights));
    return customer;
}

} // namespace

Result<SegmentGrowth> parseGrowth(std::string_view text)
{
    SegmentGrowth growth;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        const std::size_t equals = part.find('=');
        const auto number = equals == std::string_view::npos ? std::nullopt : Quantity::parse(part.substr(equals + 1));
        const std::string_view name = part.substr(0, equals);
        if (!number || !isMultiplier(*number) || name.empty())
            return tl::make_unexpected(notAGrowth(text));
        if (begin == 0) {
            growth.segment = name;
            growth.customers = *number;
        } else if (name == "users") {
            growth.users = *number;
        } else if (name == "insights") {
            growth.insights = *number;
        } else {
            return tl::make_unexpected(notAGrowth(text));
        }
        begin = end + 1;
    }
    return growth;
}

std::map<std::string, std::size_t> segmentSizes(const std::vector<ExperimentCustomer>& customers)
{
    std::map<std::string, std::size_t> sizes;
    for (const ExperimentCustomer& customer : customers)
        ++sizes[customer.segment];
    return sizes;
}

std::vector<std::string> largestSegments(const std::vector<ExperimentCustomer>& customers, std::size_t most)
{
    const auto sizes = segmentSizes(customers);
    std::vector<std::pair<std::string, std::size_t>> bySize(sizes.begin(), sizes.end());
    std::stable_sort(bySize.begin(), bySize.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> segments;
    bool others = false;
    for (const auto& [segment, size] : bySize) {
        const bool own = !segment.empty() && segments.size() < most;
        if (own)
            segments.push_back(segment);
        others |= !own;
    }
    if (others)
        segments.emplace_back();
    return segments;
}

Result<std::vector<ExperimentCustomer>> expand(const std::vector<ExperimentCustomer>& customers,
                                               const std::vector<SegmentGrowth>& growths)
{
    TRY(checkGrowths(growths, segmentSizes(customers)));
    std::vector<ExperimentCustomer> expanded;
    std::map<std::string, std::int64_t> seen;
    for (const ExperimentCustomer& customer : customers) {
        const SegmentGrowth growth = growthFor(customer.segment, growths);
        const std::int64_t number = seen[customer.segment]++;
        const std::int64_t copies = grown(number + 1, growth.customers) - grown(number, growth.customers);
        const ExperimentCustomer next = TRY(changed(customer, growth));
        if (static_cast<std::size_t>(copies) > maxCustomers - expanded.size())
            return misused(words::marketGrowsTooLarge(maxCustomers));
        for (std::int64_t copy = 1; copy <= copies; ++copy) {
            expanded.push_back(next);
            if (copy > 1)
                expanded.back().name += " (" + std::to_string(copy) + ')';
        }
    }
    return expanded;
}

} // namespace seatwise
