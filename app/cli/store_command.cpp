#include <memory>

#include "cli/command.h"
#include "cli/price_json.h"
#include "cli/store_access.h"
#include "store/postgres_server.h"
#include "store/store_location.h"

namespace seatwise::cli {

namespace {

Result<Output> migrate(const std::string& grantTo, const GlobalOptions& global)
{
    if (!isServerAddress(global.store))
        return misused("store migrate is for a store on a server: --store postgresql://OWNER@HOST/DATABASE; a file is "
                       "migrated when it is opened, after a backup");
    return withQt([&]() -> Result<Output> {
        const auto server = parseServerAddress(global.store);
        if (!server)
            return tl::make_unexpected(server.error());
        const auto done = migrateServerStore(*server, passwordFor(*server, global.passwordOf), grantTo);
        if (!done)
            return tl::make_unexpected(done.error());
        const std::string place = toString(*server);
        const std::string granted = grantTo.empty() ? "" : "; " + grantTo + " may use them";
        return Output{.standardOutput =
                          global.json
                              ? printed({{"store", place},
                                         {"version_before", done->before},
                                         {"version", done->after},
                                         {"granted_to", grantTo.empty() ? Json(nullptr) : Json(grantTo)}})
                              : place + " has the tables of version " + std::to_string(done->after) + granted + "\n",
                      .standardError = {}};
    });
}

} // namespace

void addStoreCommands(CLI::App& store, Command& chosen)
{
    CLI::App* migrating =
        store.add_subcommand("migrate", "Make or renew the tables on a server, as the role that owns them");
    const auto role = std::make_shared<std::string>();
    migrating->add_option("--grant-to", *role, "The role that quotes are kept with; it cannot change the audit trail")
        ->type_name("ROLE");
    migrating->callback(
        [role, &chosen] { chosen = [role](const GlobalOptions& global) { return migrate(*role, global); }; });
}

} // namespace seatwise::cli
