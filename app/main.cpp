#include "cli/command_line.h"
#include "window/arguments.h"
#include "window/window.h"

int main(int argc, char** argv)
{
    if (const auto book = seatwise::bookForWindow(argc, argv))
        return seatwise::runWindow(argc, argv, *book);
    return seatwise::cli::run(argc, argv);
}
