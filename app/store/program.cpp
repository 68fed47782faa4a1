#include "store/program.h"

#include "cli/command_line.h"
#include "cli/store_access.h"
#include "files/signals.h"
#include "store/server_address.h"

namespace seatwise {

int runStoreProgram(int argc, char** argv)
{
    prepareForSignals();
    ignoreServerEnvironment();
    return cli::run(argc, argv, cli::Program::store, cli::allCommands(), [argv](cli::Asked& asked) {
        asked.context.publishedIn = cli::publishedAt;
        asked.context.accountsIn = cli::accountsAt;
        // The password of a server is in the keyring, which the program of the window can ask.
        return isServerAddress(asked.context.store) ? goOnAs(cli::Program::window, argv) : answer(asked);
    });
}

} // namespace seatwise
