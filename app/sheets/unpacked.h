#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include "sheets/orcus_versions.h"

namespace seatwise {

/// The files of a zip archive, one after another as they are unpacked. Throws what liborcus throws for bytes that are
/// no archive; they must outlive it.
class Unpacked
{
public:
    explicit Unpacked(std::string_view bytes)
        : stream_(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size())
        , archive_(&stream_)
    {
        archive_.load();
    }

    /// Unpacks a file; false where it cannot be.
    [[nodiscard]] bool read(const std::string& name) { return unpack(archive_, name, contents_); }

    /// Of the file that was read last.
    [[nodiscard]] std::string_view contents() const
    {
        return {reinterpret_cast<const char*>(contents_.data()), contents_.size()};
    }

private:
    orcus::zip_archive_stream_blob stream_;
    orcus::zip_archive archive_;
    std::vector<unsigned char> contents_;
};

} // namespace seatwise
