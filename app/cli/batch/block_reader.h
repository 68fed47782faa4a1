#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/batch/batch_form.h"
#include "files/descriptor.h"
#include "money/error.h"
#include "tables/encoding.h"

namespace seatwise::cli {

/// A piece of a table that holds whole rows, in UTF-8.
struct Block
{
    std::string rows;     ///< its memory is kept between blocks, so that it is allocated once
    std::size_t line = 1; ///< on which it begins
    bool isSound = true;  ///< whether every byte is part of a character
};

/// Cuts a file or pipe of any length into blocks of whole rows, so that memory stays small. The header is read and
/// understood first and is part of no block.
class BlockReader
{
public:
    /// Blocks of about `blockSize` bytes; a row may be longer, up to `maxRowLength`.
    BlockReader(Descriptor file, std::string name, std::size_t blockSize, std::size_t maxRowLength);

    /// Reads up to the header; of a workbook, all of the chosen sheet. Fails where there is no header that names all of
    /// accountColumns(), and when the file cannot be read. To be called once, first.
    [[nodiscard]] Result<BatchForm> readForm(const std::string& sheet, const std::vector<ChosenColumn>& columns);

    /// Fills the next block; false at the end of the file. Fails for a row that is too long, and when the file cannot
    /// be read.
    [[nodiscard]] Result<bool> next(Block& block);

private:
    [[nodiscard]] Result<void> fillTo(std::size_t size);
    [[nodiscard]] Result<void> readPiece(std::size_t size);
    [[nodiscard]] Result<std::optional<Table>> workbook(const std::string& sheet);

    Descriptor file_;
    std::string name_;
    std::size_t blockSize_;
    std::size_t maxRowLength_;
    TextDecoder decoder_;
    std::string piece_; ///< bytes as read
    std::string text_;  ///< decoded, of which no block was made yet
    std::size_t line_ = 1;
    char separator_ = ',';
    bool ended_ = false;
};

} // namespace seatwise::cli
