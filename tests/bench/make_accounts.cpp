// Writes a file of accounts for the batch benchmark, always the same for the same number: 1,000,000 accounts are about
// 26 MB. Half ask for the cheapest plan, the others name theirs; seats are within range, spread like real ones (many
// small schools, few large districts).
//
// Usage: make_accounts ROWS > accounts.csv

#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

/// SplitMix64: a sequence that is the same on every machine.
class Sequence
{
public:
    std::uint64_t below(std::uint64_t end)
    {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return (z ^ (z >> 31)) % end;
    }

private:
    std::uint64_t state_ = 1;
};

std::uint64_t ensembleSeats(Sequence& sequence)
{
    const std::uint64_t largest = std::uint64_t{75} << (1 + sequence.below(10)); // 150 … 76,800
    return 20 + sequence.below(largest - 20) % 74'981;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: make_accounts ROWS > accounts.csv\n", stderr);
        return 2;
    }
    const long rows = std::strtol(argv[1], nullptr, 10);
    Sequence sequence;
    std::puts("account_id,plan,seats,billing");
    for (long row = 1; row <= rows; ++row) {
        const std::uint64_t kind = sequence.below(4);
        const bool small = kind == 1 || (kind > 1 && sequence.below(3) == 0);
        const std::uint64_t seats = small ? 5 + sequence.below(15) : ensembleSeats(sequence);
        const char* const plan = kind > 1 ? "auto" : small ? "solo" : "ensemble";
        std::printf("A%07ld,%s,%" PRIu64 ",%s\n", row, plan, seats, sequence.below(2) == 0 ? "monthly" : "annual");
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
