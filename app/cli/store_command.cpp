#include <memory>

#include "cli/command.h"
#include "cli/price_json.h"
#include "cli/standard_output.h"
#include "cli/store_access.h"
#include "store/backup.h"
#include "store/postgres_server.h"
#include "store/store_check.h"
#include "store/store_location.h"

namespace seatwise::cli {

namespace {

std::string placeOf(const GlobalOptions& global)
{
    if (global.store.empty())
        return defaultStore().value_or("");
    const auto server = parseServerAddress(global.store);
    return server ? toString(*server) : global.store;
}

std::string counted(std::int64_t quotes)
{
    return std::to_string(quotes) + (quotes == 1 ? " quote" : " quotes");
}

std::string since(const std::string& time)
{
    return time.empty() ? "nothing written yet" : "last written " + time;
}

/// The file of the store; misused for a server, which has means of its own.
Result<std::string> storeFile(const GlobalOptions& global)
{
    if (isServerAddress(global.store))
        return misused("a store on a server is backed up and restored with pg_dump and pg_restore");
    return global.store.empty() ? defaultStore() : Result<std::string>(global.store);
}

Result<Output> check(const GlobalOptions& global)
{
    return withQt([&]() -> Result<Output> {
        const auto found = TRY(checkStoreAt(global.store, global.passwordOf));
        Output output;
        output.exitCode = found.whole() ? 0 : 3;
        if (global.json)
            output.standardOutput = printed({{"valid", found.whole()},
                                             {"store", placeOf(global)},
                                             {"quotes", found.quotes},
                                             {"records", found.records},
                                             {"head", found.head},
                                             {"newest", found.newest},
                                             {"reason", found.problem.english()}});
        else
            output.standardOutput = (found.whole() ? "Whole: " : "Not whole: " + found.problem.english() + "; ") +
                                    placeOf(global) + ", " + counted(found.quotes) + ", " +
                                    std::to_string(found.records) + " records, " + since(found.newest) + "\n";
        return output;
    });
}

Result<Backup> backUpTo(const std::string& store, const std::string& file)
{
    if (file.empty())
        return backUp(store);
    TRY(seatwise::backUpTo(store, file));
    return Backup{file};
}

Result<Output> backUpStore(const std::string& file, const GlobalOptions& global)
{
    return withQt([&]() -> Result<Output> {
        TRY(checkStandardOutput());
        const auto store = TRY(storeFile(global));
        const auto backup = TRY(backUpTo(store, file));
        return Output{.standardOutput = global.json ? printed({{"file", backup.file}, {"new", backup.isNew}})
                                                    : (backup.isNew ? "Backed up to " : "Nothing has changed since ") +
                                                          backup.file + "\n",
                      .standardError = {}};
    });
}

Result<Output> preview(const std::string& backup, const std::string& store, const GlobalOptions& global)
{
    const auto change = TRY(previewRestore(backup, store));
    if (global.json)
        return Output{.standardOutput = printed({{"quotes_now", change.quotesNow},
                                                 {"quotes_then", change.quotesThen},
                                                 {"lost", change.lost},
                                                 {"regained", change.regained},
                                                 {"changed", change.changed},
                                                 {"newest_now", change.newestNow},
                                                 {"newest_then", change.newestThen},
                                                 {"unreadable", change.unreadable.english()}}),
                      .standardError = {}};
    const std::string now = change.unreadable.empty() ? counted(change.quotesNow) + ", " + since(change.newestNow)
                                                      : change.unreadable.english();
    return Output{.standardOutput = "Now:    " + now + "\nBackup: " + counted(change.quotesThen) + ", " +
                                    since(change.newestThen) + "\nA restore loses " + counted(change.lost) +
                                    ", brings back " + std::to_string(change.regained) + " and changes " +
                                    std::to_string(change.changed) + ".\n",
                  .standardError = {}};
}

Result<Output> restore(const std::string& backup, bool onlyPreview, const GlobalOptions& global)
{
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(storeFile(global));
        if (onlyPreview)
            return preview(backup, store, global);
        TRY(checkStandardOutput());
        const auto kept = TRY(restoreBackup(backup, store));
        const std::string before = kept.empty() ? "" : "; the store before it is kept as " + kept;
        return Output{.standardOutput = global.json ? printed({{"store", store},
                                                               {"restored", backup},
                                                               {"kept", kept.empty() ? Json(nullptr) : Json(kept)}})
                                                    : "Restored " + store + " from " + backup + before + "\n",
                      .standardError = {}};
    });
}

Result<Output> migrate(const std::string& grantTo, const GlobalOptions& global)
{
    if (!isServerAddress(global.store))
        return misused("store migrate is for a store on a server: --store postgresql://OWNER@HOST/DATABASE; a file is "
                       "migrated when it is opened, after a backup");
    return withQt([&]() -> Result<Output> {
        TRY(checkStandardOutput());
        const auto server = TRY(parseServerAddress(global.store));
        const auto done = TRY(migrateServerStore(server, passwordFor(server, global.passwordOf), grantTo));
        const std::string place = placeOf(global);
        const std::string granted = grantTo.empty() ? "" : "; " + grantTo + " may use them";
        return Output{.standardOutput =
                          global.json
                              ? printed({{"store", place},
                                         {"version_before", done.before},
                                         {"version", done.after},
                                         {"granted_to", grantTo.empty() ? Json(nullptr) : Json(grantTo)}})
                              : place + " has the tables of version " + std::to_string(done.after) + granted + "\n",
                      .standardError = {}};
    });
}

void addBackupCommands(CLI::App& store, Command& chosen)
{
    CLI::App* backing = store.add_subcommand("backup", "Back the store up, also while it is in use");
    const auto to = std::make_shared<std::string>();
    backing->add_option("file", *to, "The backup to write; by default a dated one in the folder beside the store")
        ->type_name("FILE");
    backing->callback(
        [to, &chosen] { chosen = [to](const GlobalOptions& global) { return backUpStore(*to, global); }; });
    CLI::App* restoring = store.add_subcommand("restore", "Put a backup in the place of the store, which is kept");
    const auto from = std::make_shared<std::string>();
    const auto onlyPreview = std::make_shared<bool>(false);
    restoring->add_option("file", *from, "The backup")->type_name("FILE")->required();
    restoring->add_flag("--preview", *onlyPreview, "Only say what would be lost and brought back");
    restoring->callback([from, onlyPreview, &chosen] {
        chosen = [from, onlyPreview](const GlobalOptions& global) { return restore(*from, *onlyPreview, global); };
    });
}

void addMigrateCommand(CLI::App& store, Command& chosen)
{
    CLI::App* migrating =
        store.add_subcommand("migrate", "Make or renew the tables on a server, as the role that owns them");
    const auto role = std::make_shared<std::string>();
    migrating->add_option("--grant-to", *role, "The role that quotes are kept with; it cannot change the audit trail")
        ->type_name("ROLE");
    migrating->callback(
        [role, &chosen] { chosen = [role](const GlobalOptions& global) { return migrate(*role, global); }; });
}

} // namespace

void addStoreCommands(CLI::App& store, Command& chosen)
{
    store.add_subcommand("check", "Whether everything in the store is as it was written")->callback([&chosen] {
        chosen = check;
    });
    addBackupCommands(store, chosen);
    addMigrateCommand(store, chosen);
}

} // namespace seatwise::cli
