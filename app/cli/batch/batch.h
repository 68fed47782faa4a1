#pragma once

#include <cstddef>
#include <string>

#include "cli/batch/row_pricer.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::cli {

/// How much is held in memory at once, for each thread. The result is the same whatever they are.
struct BatchLimits
{
    std::size_t blockSize = 128 * 1024; ///< with its result it fits the cache of a processor
    std::size_t longestRow = 1024 * 1024;
    int threads = 0; ///< 0: one for each processor, at most 8
};

/// Prices each row of a CSV file (header account_id,plan,seats,billing) and writes the same rows in the same order
/// with their total and note (header account_id,plan,seats,billing,total,note). `auto` is replaced by the plan it
/// stands for. Input and output may be pipes, and may be the same file. On failure the output file stays as it was.
/// Source: contract, section 8, batch.
[[nodiscard]] Result<BatchCounts> priceFile(const PriceBook& book, const std::string& in, const std::string& out,
                                            const BatchLimits& limits);

} // namespace seatwise::cli
