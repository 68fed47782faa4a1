#include "store/program.h"

int main(int argc, char** argv)
{
    return seatwise::runStoreProgram(argc, argv);
}
