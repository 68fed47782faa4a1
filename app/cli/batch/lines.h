#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace seatwise::cli {

/// Text that grows piece by piece. clear() keeps its memory, and room() gives it away to be written to directly.
class Lines
{
public:
    /// Memory for so many bytes more, after the text. What is written there counts from extendTo() on.
    [[nodiscard]] char* room(std::size_t bytes)
    {
        if (memory_.size() - used_ < bytes)
            memory_.resize(std::max(memory_.size() * 2, used_ + bytes));
        return memory_.data() + used_;
    }

    /// Ends the text at a place in the memory that room() gave.
    void extendTo(const char* end) { used_ = static_cast<std::size_t>(end - memory_.data()); }

    void append(std::string_view piece) { extendTo(std::copy(piece.begin(), piece.end(), room(piece.size()))); }
    void clear() { used_ = 0; }

    [[nodiscard]] std::string_view text() const { return {memory_.data(), used_}; }

private:
    std::string memory_;
    std::size_t used_ = 0;
};

} // namespace seatwise::cli
