#include "cli/seats_by_year.h"

#include <string_view>

namespace seatwise::cli {

namespace {

/// "150,300,600".
Result<std::vector<SeatCount>> readRamp(const std::string& text)
{
    std::vector<SeatCount> ramp;
    std::string_view rest = text;
    while (true) {
        const std::size_t end = rest.find(',');
        const auto seats = seatsIn(rest.substr(0, end));
        if (!seats)
            return misused("ramp must be the seats of each year, such as 150,300,600, not " + inQuotes(text));
        ramp.push_back(*seats);
        if (end == std::string_view::npos)
            return ramp;
        rest.remove_prefix(end + 1);
    }
}

} // namespace

Result<void> SeatsByYear::putInto(Selection& selection) const
{
    if (seats.has_value() != ramp.empty())
        return misused("give --seats, or --ramp for seats that grow by year, and not both");
    selection.seats = seats ? *seats : ramp.front();
    selection.laterSeats.clear();
    if (!ramp.empty())
        selection.laterSeats.assign(ramp.begin() + 1, ramp.end());
    return {};
}

void takeSeatsByYear(Options& takes, SeatsByYear& to)
{
    takes.value("--seats", to.seats, "Number of seats, digits alone");
    takes.parsed("--ramp", to.ramp, "Seats of each year, in place of --seats", {"N,N,..."}, readRamp);
}

} // namespace seatwise::cli
