#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "files/file_writer.h"
#include "pricebook/book_library.h"

namespace seatwise::ui::test {

/// The two shipped books and any file, straight from the repository.
class ShippedLibrary : public BookLibrary
{
public:
    [[nodiscard]] std::vector<std::string> shipped() const override;
    [[nodiscard]] Result<PriceBook> load(std::string_view idOrFile) const override;
};

/// A disk that keeps what is written in memory, or refuses it all with a message.
class MemoryWriter : public FileWriter
{
public:
    [[nodiscard]] Result<void> write(const std::string& path, std::string_view bytes) const override
    {
        if (!refusal.empty())
            return failed(refusal);
        files.emplace_back(path, bytes);
        return {};
    }

    std::string refusal;
    mutable std::vector<std::pair<std::string, std::string>> files;
};

} // namespace seatwise::ui::test
