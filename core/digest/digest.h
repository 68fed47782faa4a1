#pragma once

#include <memory>
#include <string>
#include <string_view>

struct sha256_ctx;

namespace seatwise {

/// The SHA-256 of the bytes as 64 lower-case hexadecimal digits: how a quote names the exact price book it used.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

/// The SHA-256 of bytes that come one part after another.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256&& other) noexcept;
    Sha256& operator=(Sha256&& other) noexcept;
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void add(std::string_view bytes);

    /// As sha256Hex(), of all that was added; begins anew.
    [[nodiscard]] std::string takeHex();

private:
    std::unique_ptr<sha256_ctx> state_;
};

} // namespace seatwise
