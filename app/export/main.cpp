#include "export/program.h"

int main(int argc, char** argv)
{
    return seatwise::runWorkbookProgram(argc, argv);
}
