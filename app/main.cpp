#include "cli/program.h"

int main(int argc, char** argv)
{
    return seatwise::cli::runLeanProgram(argc, argv);
}
