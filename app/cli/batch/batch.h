#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/batch/row_pricer.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "versions/book_versions.h"

namespace seatwise::cli {

/// How much is held in memory at once, for each thread. The result is the same whatever they are.
struct BatchLimits
{
    std::size_t blockSize = 128 * 1024; ///< with its result it fits the cache of a processor
    std::size_t maxRowLength = 1024 * 1024;
    int threads = 0; ///< 0: one for each processor, at most 8
};

/// How many threads price by these limits.
[[nodiscard]] int threadsFor(const BatchLimits& limits);

/// What the user asks of a batch.
struct BatchOptions
{
    std::string sheet; ///< of a workbook; empty: its only one
    std::vector<ChosenColumn> columns;
    bool byteOrderMark = false;               ///< write one, in UTF-8 where the input's encoding has none
    std::vector<std::string> inputs;          ///< files that are not written over
    std::optional<Date> today = std::nullopt; ///< the start of a row that names none
    const PublishedBook* published = nullptr; ///< whose versions price rows by their dates; null for none
};

struct BatchResult
{
    BatchCounts counts;
    Encoding encoding = Encoding::utf8; ///< of the input
};

/// Prices each row of a table of accounts (accountColumns()) and writes the same rows in the same order, with their
/// total and note after them, in the form of the input: its columns, separator, line ends and encoding; of a workbook's
/// sheet, as comma-separated UTF-8. `auto` is replaced by the plan it stands for. Input and output may be pipes. On
/// failure the output file stays as it was.
[[nodiscard]] Result<BatchResult> priceFile(const PriceBook& book, const std::string& in, const std::string& out,
                                            const BatchLimits& limits, const BatchOptions& options = {});

} // namespace seatwise::cli
