#include "cli/command_line.h"
#include "files/signals.h"

int main(int argc, char** argv)
{
    seatwise::prepareForSignals();
    return seatwise::cli::run(argc, argv, seatwise::cli::Program::seatwise, seatwise::cli::leanCommands());
}
