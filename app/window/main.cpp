#include "files/signals.h"
#include "store/server_environment.h"
#include "window/arguments.h"
#include "window/quote_files.h"
#include "window/window.h"

int main(int argc, char** argv)
{
    seatwise::prepareForSignals();
    seatwise::ignoreServerEnvironment();
    if (seatwise::asksForDocument(argc, argv) || seatwise::asksForServer(argc, argv))
        return seatwise::runWithDocuments(argc, argv);
    return seatwise::runWindow(argc, argv, seatwise::bookForWindow(argc, argv).value_or(""));
}
