#include "pricing/log_spaced.h"

#include <algorithm>

namespace seatwise {

std::vector<SeatCount> logSpaced(SeatCount first, SeatCount last, int count)
{
    int doublings = 1;
    for (SeatCount end = first * 2; end < last; end *= 2)
        ++doublings;
    const SeatCount each = std::max(1, count / doublings);
    std::vector<SeatCount> samples;
    for (SeatCount start = first; start < last; start *= 2)
        for (SeatCount i = 0; i < each && start + start * i / each <= last; ++i)
            samples.push_back(start + start * i / each);
    return samples;
}

} // namespace seatwise
