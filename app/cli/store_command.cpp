#include "cli/standard_output.h"
#include "cli/store_access.h"
#include "files/paths.h"
#include "store/backup.h"
#include "store/postgres_server.h"
#include "store/store_check.h"
#include "store/store_location.h"

namespace seatwise::cli {

namespace {

std::string placeOf(const Context& context)
{
    if (context.store.empty())
        return defaultStore().value_or("");
    const auto server = parseServerAddress(context.store);
    return server ? toString(*server) : context.store;
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
Result<std::string> storeFile(const Context& context)
{
    if (isServerAddress(context.store))
        return misused("a store on a server is backed up and restored with pg_dump and pg_restore");
    return seatwise::storeFile(context.store);
}

Result<Output> checkAll(const Context& context)
{
    return withQt([&]() -> Result<Output> {
        const auto found = TRY(checkStoreAt(context.store, context.passwordOf));
        Output output;
        output.exitCode = found.whole() ? 0 : 3;
        if (context.json)
            output.standardOutput = printed({{"valid", found.whole()},
                                             {"store", placeOf(context)},
                                             {"quotes", found.quotes},
                                             {"records", found.records},
                                             {"head", found.head},
                                             {"newest", found.newest},
                                             {"reason", found.problem.english()}});
        else
            output.standardOutput = (found.whole() ? "Whole: " : "Not whole: " + found.problem.english() + "; ") +
                                    placeOf(context) + ", " + counted(found.quotes) + ", " +
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

struct BackupRequest
{
    std::string file; ///< empty: a dated one
};

Result<Output> backUpStore(const BackupRequest& request, const Context& context)
{
    return withQt([&]() -> Result<Output> {
        TRY(checkStandardOutput());
        const auto store = TRY(storeFile(context));
        const auto backup = TRY(backUpTo(store, request.file));
        return says(context.json
                        ? printed({{"file", backup.file}, {"new", backup.isNew}})
                        : (backup.isNew ? "Backed up to " : "Nothing has changed since ") + backup.file + "\n");
    });
}

Result<Output> preview(const std::string& backup, const std::string& store, const Context& context)
{
    const auto change = TRY(previewRestore(backup, store));
    if (context.json)
        return says(printed({{"quotes_now", change.quotesNow},
                             {"quotes_then", change.quotesThen},
                             {"lost", change.lost},
                             {"regained", change.regained},
                             {"changed", change.changed},
                             {"newest_now", change.newestNow},
                             {"newest_then", change.newestThen},
                             {"unreadable", change.unreadable.english()}}));
    const std::string now = change.unreadable.empty() ? counted(change.quotesNow) + ", " + since(change.newestNow)
                                                      : change.unreadable.english();
    return says("Now:    " + now + "\nBackup: " + counted(change.quotesThen) + ", " + since(change.newestThen) +
                "\nA restore loses " + counted(change.lost) + ", brings back " + std::to_string(change.regained) +
                " and changes " + std::to_string(change.changed) + ".\n");
}

struct RestoreRequest
{
    std::string backup;
    bool onlyPreview = false;
};

Result<Output> restoreStore(const RestoreRequest& request, const Context& context)
{
    const std::string& backup = request.backup;
    return withQt([&]() -> Result<Output> {
        const auto store = TRY(storeFile(context));
        if (request.onlyPreview)
            return preview(backup, store, context);
        TRY(checkStandardOutput());
        const auto kept = TRY(restoreBackup(backup, store));
        const std::string before = kept.empty() ? "" : "; the store before it is kept as " + kept;
        return says(
            context.json
                ? printed({{"store", store}, {"restored", backup}, {"kept", kept.empty() ? Json(nullptr) : Json(kept)}})
                : "Restored " + store + " from " + backup + before + "\n");
    });
}

struct MigrateRequest
{
    std::string grantTo; ///< empty: nobody
};

Result<Output> migrate(const MigrateRequest& request, const Context& context)
{
    const std::string& grantTo = request.grantTo;
    if (!isServerAddress(context.store))
        return misused("store migrate is for a store on a server: --store postgresql://OWNER@HOST/DATABASE; a file is "
                       "migrated when it is opened, after a backup");
    return withQt([&]() -> Result<Output> {
        TRY(checkStandardOutput());
        const auto server = TRY(parseServerAddress(context.store));
        const auto done = TRY(migrateServerStore(server, passwordFor(server, context.passwordOf), grantTo));
        const std::string place = placeOf(context);
        const std::string granted = grantTo.empty() ? "" : "; " + grantTo + " may use them";
        return says(context.json ? printed({{"store", place},
                                            {"version_before", done.before},
                                            {"version", done.after},
                                            {"granted_to", grantTo.empty() ? Json(nullptr) : Json(grantTo)}})
                                 : place + " has the tables of version " + std::to_string(done.after) + granted + "\n");
    });
}

} // namespace

Command storeCheckCommand()
{
    return command("Whether everything in the store is as it was written", checkAll);
}

Command storeBackupCommand()
{
    return command<BackupRequest>(
        "Back the store up, also while it is in use", backUpStore, [](Options& takes, BackupRequest& to) {
            takes.value("file", to.file, "The backup to write; by default a dated one in the folder beside the store",
                        fileKind);
        });
}

Command storeRestoreCommand()
{
    return command<RestoreRequest>(
        "Put a backup in the place of the store, which is kept", restoreStore, [](Options& takes, RestoreRequest& to) {
            takes.value("file", to.backup, "The backup", fileKind).required();
            takes.flag("--preview", to.onlyPreview, "Only say what would be lost and brought back");
        });
}

Command storeMigrateCommand()
{
    return command<MigrateRequest>(
        "Make or renew the tables on a server, as the role that owns them", migrate,
        [](Options& takes, MigrateRequest& to) {
            takes.value("--grant-to", to.grantTo,
                        "The role that quotes are kept with; it cannot change the audit trail", {"ROLE"});
        });
}

} // namespace seatwise::cli
