// Reads a price survey and prints the milliseconds of processor time that decoding and reading it took.
//
// Usage: list_bench SURVEY

#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>

#include "research/sensitivity.h"

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    const std::clock_t start = std::clock();
    const auto survey = seatwise::readSensitivitySurvey(seatwise::decodeTable(bytes.view()));
    const std::clock_t took = std::clock() - start;
    if (!survey || survey->values.empty() || !survey->problems.empty())
        return 1;
    std::printf("%.2f\n", static_cast<double>(took) * 1e3 / CLOCKS_PER_SEC);
    return 0;
}
