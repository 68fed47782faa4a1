#pragma once

#include <string>

#include "editing/draft_keeper.h"

namespace seatwise {

/// Drafts of price books as files in a folder of the program's own, each replaced whole or not at all.
class KeptDrafts final : public DraftKeeper
{
public:
    /// `folder` is made when the first draft is kept; empty: "drafts" in Seatwise's folder below XDG_DATA_HOME.
    explicit KeptDrafts(std::string folder = {});

    [[nodiscard]] Result<void> keep(std::string_view listSha256, std::string_view draft) const override;
    [[nodiscard]] Result<std::optional<std::string>> kept(std::string_view listSha256) const override;

private:
    [[nodiscard]] Result<std::string> folder() const;

    std::string folder_;
};

} // namespace seatwise
