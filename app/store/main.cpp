#include "cli/command_line.h"
#include "cli/store_access.h"
#include "files/signals.h"
#include "store/server_address.h"

int main(int argc, char** argv)
{
    namespace cli = seatwise::cli;
    seatwise::prepareForSignals();
    seatwise::ignoreServerEnvironment();
    return cli::run(argc, argv, cli::Program::store, cli::allCommands(), [argv](cli::Asked& asked) {
        asked.context.publishedIn = cli::publishedAt;
        asked.context.accountsIn = cli::accountsAt;
        // The password of a server is in the keyring, which the program of the window can ask.
        return seatwise::isServerAddress(asked.context.store) ? goOnAs(cli::Program::window, argv) : answer(asked);
    });
}
