#include "window/kept_drafts.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "codec/json_value.h"
#include "files/atomic_file.h"
#include "files/paths.h"
#include "files/read_file.h"
#include "words/book_words.h"

namespace seatwise {

namespace {

std::string placeIn(const std::string& folder, std::string_view listSha256)
{
    return folder + '/' + std::string(listSha256) + ".json";
}

} // namespace

KeptDrafts::KeptDrafts(std::string folder)
    : folder_(std::move(folder))
{
}

Result<std::string> KeptDrafts::folder() const
{
    return folder_.empty() ? TRY(userDataFolder()) + "/seatwise/drafts" : folder_;
}

/// The system has every byte when it returns, so that the end of the program loses nothing; a draft need not outlive a
/// power failure of the last second.
Result<void> KeptDrafts::keep(std::string_view listSha256, std::string_view draft) const
{
    const std::string folder = TRY(this->folder());
    const std::string place = placeIn(folder, listSha256);
    if (draft.empty()) {
        std::error_code gone;
        std::filesystem::remove(place, gone);
        return gone ? Result<void>(failed(gone.message())) : Result<void>();
    }
    if (draft.size() > maxJsonBytes)
        return refused(words::bookTooLong(draft.size(), maxJsonBytes));
    TRY(makeOwnFolder(folder));
    return writeFile(place, draft, {Durability::inSystem, NewRights::ownerOnly, {}});
}

Result<std::optional<std::string>> KeptDrafts::kept(std::string_view listSha256) const
{
    const std::string place = placeIn(TRY(folder()), listSha256);
    std::error_code unknown;
    const bool isThere = std::filesystem::exists(place, unknown);
    if (unknown)
        return failed(unknown.message());
    if (!isThere)
        return std::optional<std::string>();
    return std::optional(TRY(readUpTo(place, maxJsonBytes + 1)));
}

} // namespace seatwise
