#include "window/program.h"

int main(int argc, char** argv)
{
    return seatwise::runWindowProgram(argc, argv);
}
