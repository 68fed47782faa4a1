#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/json_place.h"
#include "exchange/exchanged_price.h"

namespace seatwise {

/// What another system is told beside the prices of a product, so that a book can be made of them again: pairs of a
/// name, "seatwise_…", and a text.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> marksOf(const ExchangedBook& book,
                                                                       const ExchangedProduct& product);

/// A book as it grows out of another system's file.
class ImportedBook
{
public:
    /// The product of a plan there, with what its marks say where it has some (an object of marksOf()); one that was
    /// there before where it has the same id. Its place among products(). A refused mark is a problem.
    [[nodiscard]] std::size_t addProduct(ExchangedProduct product, const Place* marks);

    /// Takes a price of a product. Refused where there is one of that charge and period already, but for the same one
    /// that is charged once, and where the prices of a charge count two things.
    void addPrice(const Place& place, std::size_t product, ExchangedPrice price);

    /// A book has one currency: refused where prices before were in another.
    [[nodiscard]] bool setCurrency(const Place& place, const Currency& currency);
    [[nodiscard]] const Currency& currency() const noexcept { return book_.currency; }

    void setId(std::string id) { book_.id = std::move(id); }
    void lose(std::string path, Message reason) { book_.losses.push_back({std::move(path), std::move(reason)}); }
    [[nodiscard]] const ExchangedProduct& product(std::size_t at) const { return book_.products[at]; }

    /// The book, with an id, a name and a version where the file gave none. That a charge has no price for a period
    /// that others of its product have is a loss.
    [[nodiscard]] ExchangedBook take();

private:
    void loseUnpriced();
    void loseMissingPeriods();

    ExchangedBook book_;
    bool hasCurrency_ = false;
};

} // namespace seatwise
