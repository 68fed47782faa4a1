#include "store/passphrase.h"

#include <array>

#include <QRandomGenerator>
#include <argon2.h>

#include "store/store_failure.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr std::uint32_t passes = 3;
constexpr std::uint32_t kibibytes = 1U << 16U;
constexpr std::uint32_t lanes = 4;
constexpr std::size_t hashLength = 32;

} // namespace

std::string hashOf(std::string_view passphrase)
{
    std::array<quint32, 4> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), static_cast<qsizetype>(salt.size()));
    // With the zero that ends a text of C.
    std::string text(argon2_encodedlen(passes, kibibytes, lanes, sizeof salt, hashLength, Argon2_id), '\0');
    const int done = argon2id_hash_encoded(passes, kibibytes, lanes, passphrase.data(), passphrase.size(), salt.data(),
                                           sizeof salt, hashLength, text.data(), text.size());
    if (done != ARGON2_OK)
        throwFailed(words::passphraseNotHashed(argon2_error_message(done)));
    text.resize(text.find('\0'));
    return text;
}

bool isHashOf(const std::string& hash, std::string_view passphrase)
{
    const int done = argon2id_verify(hash.c_str(), passphrase.data(), passphrase.size());
    if (done != ARGON2_OK && done != ARGON2_VERIFY_MISMATCH)
        throwFailed(words::passphraseNotHashed(argon2_error_message(done)));
    return done == ARGON2_OK;
}

} // namespace seatwise
