#include "window/arguments.h"
#include "window/window.h"

int main(int argc, char** argv)
{
    return seatwise::runWindow(argc, argv, seatwise::bookForWindow(argc, argv).value_or(""));
}
