#pragma once

#include <map>
#include <memory>
#include <string>

#include "cli/batch/row_pricer.h"
#include "versions/book_versions.h"

namespace seatwise::cli {

/// A pricer for each version of a price book. R72.
class VersionPricers final : public PricersOfVersions
{
public:
    /// `published` and `form` must outlive them. Failed where a list cannot be read.
    [[nodiscard]] static Result<VersionPricers> make(const PublishedBook& published, const BatchForm& form,
                                                     std::optional<Date> today);

    [[nodiscard]] Result<const RowPricer*> pricerFor(const ServiceAsked& asked) const override;

private:
    struct Priced
    {
        SharedBook book;
        std::unique_ptr<RowPricer> pricer;
    };

    explicit VersionPricers(const PublishedBook& published)
        : published_(&published)
    {
    }

    const PublishedBook* published_;
    std::map<std::string, Priced> lists_; ///< by SHA-256, that before the first version under the empty text
};

} // namespace seatwise::cli
