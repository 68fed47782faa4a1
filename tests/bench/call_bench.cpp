// A folder of 10,000 calls: how long the list of recent ones takes, and going on with the last one, and what keeping it
// on the disk costs.
//
// Usage: call_bench FOLDER; makes the calls in the folder. Prints medians in milliseconds: the 50 that were kept last,
// all of them, the last one opened, a call kept.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "calls/call_json.h"
#include "calls/file_call_store.h"
#include "calls/scenarios.h"

namespace {

using namespace seatwise;

constexpr int keptCalls = 10'000;

double medianOf(const std::function<bool()>& work)
{
    std::vector<double> times;
    for (int run = 0; run < 21; ++run) {
        const auto start = std::chrono::steady_clock::now();
        if (!work())
            std::exit(1);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// A call of three scenarios and thirty calculations.
Call callOf(int number)
{
    ScenarioInputs inputs;
    inputs.selection.seats = 450;
    const CallBook book{"music-learning", std::string(64, 'a')};
    Call call = newCall(CallId("call-" + std::to_string(number)), "2026-11-21T10:15:30Z", book, inputs);
    call = withScenario(std::move(call), book, inputs).value();
    call = withScenario(std::move(call), book, inputs).value();
    call.customer = "County " + std::to_string(number);
    for (SeatCount seats = 1; seats <= 30; ++seats)
        call = recorded(std::move(call),
                        {"2026-11-21T10:20:00Z",
                         "ABC" [seats % 3],
                         { "music-learning", "Music platform", "2026.1", book.sha256 },
                         {"ensemble", "Ensemble", seats, SeatWord::seats, Billing::annual, Money::whole(1'000), {}}},
                        Step::own)
                   .value();
    return call;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string folder = argc > 1 ? argv[1] : ".";
    for (int number = 0; number < keptCalls; ++number)
        std::ofstream(folder + "/call-" + std::to_string(number) + ".json") << writeCall(callOf(number));
    FileCallStore store(folder);
    const auto lists = [&store](std::size_t most) {
        return medianOf([&] {
            const auto recent = store.recent(most);
            return recent && recent->calls.size() == most;
        });
    };
    const double opened = medianOf([&store] {
        const auto last = store.openLast();
        return last && *last;
    });
    Call growing = store.openLast().value().value();
    const double kept = medianOf([&] {
        growing.notes += "Asks for 500 too. ";
        return store.keep(growing).has_value();
    });
    std::printf("%.3f %.3f %.3f %.3f\n", lists(50), lists(keptCalls), opened, kept);
    return 0;
}
