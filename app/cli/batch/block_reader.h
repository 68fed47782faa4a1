#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "files/descriptor.h"
#include "money/error.h"

namespace seatwise::cli {

/// A piece of a CSV file that holds whole rows.
struct Block
{
    std::string memory;    ///< kept between blocks, so that it is allocated once
    std::string_view rows; ///< within `memory`
};

/// Cuts a file or pipe of any length into blocks of whole rows, so that memory stays small. The header is read and
/// checked with the first block and is part of none.
class BlockReader
{
public:
    /// Blocks of about `blockSize` bytes; a row may be longer, up to `longestRow`.
    BlockReader(Descriptor file, std::string name, std::size_t blockSize, std::size_t longestRow);

    /// Fills the next block; false at the end of the file. The first is always there, without rows if need be. Fails
    /// for a header that is not batchColumns, a row that is too long, a quote that is never closed, and when the file
    /// cannot be read.
    [[nodiscard]] Result<bool> next(Block& block);

private:
    [[nodiscard]] Result<std::size_t> fill(std::string& memory, std::size_t used);
    [[nodiscard]] Result<std::string_view> withoutHeader(std::string_view rows) const;
    [[nodiscard]] Error unreadableRow() const;

    Descriptor file_;
    std::string name_;
    std::size_t blockSize_;
    std::size_t longestRow_;
    std::string rest_; ///< the start of a row that the block before could not hold
    std::int64_t line_ = 1;
    bool headerRead_ = false;
    bool ended_ = false;
};

} // namespace seatwise::cli
