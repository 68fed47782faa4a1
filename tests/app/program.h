#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace seatwise::test {

/// What a run of the program left behind.
struct Finished
{
    int exitCode = -1;
    std::string out;
    std::string err;

    /// Standard output as JSON; fails the test when it is none.
    [[nodiscard]] nlohmann::ordered_json json() const;
};

/// Runs the real program with these arguments and waits for it.
[[nodiscard]] Finished seatwise(const std::vector<std::string>& arguments);

/// As above with bytes on its standard input, and standard output going to a file or device where one is named.
[[nodiscard]] Finished seatwise(const std::vector<std::string>& arguments, const std::string& input,
                                const std::string& standardOutput = {});

/// As the first, as on a day, in a store.
[[nodiscard]] Finished seatwiseOn(const std::string& day, const std::string& store, std::vector<std::string> arguments);

/// The keys of an object in their order.
[[nodiscard]] std::vector<std::string> keys(const nlohmann::ordered_json& object);

} // namespace seatwise::test
