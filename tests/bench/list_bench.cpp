// Reads a price survey and prints the milliseconds that decoding and reading it took.
//
// Usage: list_bench SURVEY

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "analysis/sensitivity.h"

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto start = std::chrono::steady_clock::now();
    const auto survey = seatwise::readSensitivitySurvey(seatwise::decodeTable(bytes));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (!survey || survey->values.empty() || !survey->problems.empty())
        return 1;
    std::printf("%.2f\n", took.count());
    return 0;
}
