#include "quoting/approvers.h"

#include <algorithm>
#include <array>

#include "quoting/quote.h"
#include "tables/cell_text.h"
#include "text/characters.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::array<std::string_view, 3> proofWords{"none", "passphrase", "role"};

} // namespace

std::string_view toString(ApprovalProof proof) noexcept
{
    return proofWords[static_cast<std::size_t>(proof)];
}

std::optional<ApprovalProof> parseApprovalProof(std::string_view text) noexcept
{
    const auto* const found = std::find(proofWords.begin(), proofWords.end(), text);
    return found == proofWords.end() ? std::nullopt
                                     : std::optional(static_cast<ApprovalProof>(found - proofWords.begin()));
}

bool isSamePerson(std::string_view one, std::string_view other)
{
    return foldedName(one) == foldedName(other);
}

Result<void> checkNotOwn(const Quote& draft, std::string_view by)
{
    const std::string& preparedBy = draft.details.preparedBy;
    if (preparedBy.empty())
        return refused(words::preparerUnknown(nameOf(draft)));
    if (isSamePerson(preparedBy, by))
        return refused(words::cannotApproveOwn(by, nameOf(draft)));
    return {};
}

Result<void> checkPassphrase(std::string_view passphrase)
{
    int characters = 0;
    forEachCharacter(passphrase, [&characters](const Character&) { ++characters; });
    if (characters < minPassphrase || passphrase.size() > maxPassphraseBytes)
        return refused(words::passphraseLength(minPassphrase, maxPassphraseBytes));
    return {};
}

} // namespace seatwise
