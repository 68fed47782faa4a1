#include "cli/command_line.h"
#include "window/arguments.h"
#include "window/launch.h"

int main(int argc, char** argv)
{
    if (seatwise::bookForWindow(argc, argv) || seatwise::asksForDocument(argc, argv) ||
        seatwise::asksForServer(argc, argv))
        return seatwise::launchWindow(argv);
    return seatwise::cli::run(argc, argv);
}
