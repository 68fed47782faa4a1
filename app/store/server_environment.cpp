#include "store/server_environment.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 2> answers{"PGPASSWORD", "PGPASSFILE"};

/// Names of hosts would be replaced by others of a file.
constexpr std::string_view hostAliases = "HOSTALIASES";

bool isObeyed(std::string_view name)
{
    return name == hostAliases ||
           (name.starts_with("PG") && std::find(answers.begin(), answers.end(), name) == answers.end());
}

} // namespace

void ignoreServerEnvironment()
{
    std::vector<std::string> names;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view name = std::string_view(*entry).substr(0, std::string_view(*entry).find('='));
        if (isObeyed(name))
            names.emplace_back(name);
    }
    for (const std::string& name : names)
        ::unsetenv(name.c_str());
}

} // namespace seatwise
