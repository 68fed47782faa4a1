#include "pricebook/assumed.h"

namespace seatwise {

bool isWithin(std::string_view path, std::string_view above) noexcept
{
    return path.starts_with(above) && (path.size() == above.size() || path[above.size()] == '.');
}

std::vector<std::size_t> assumptionsOf(const BookContent& book, std::string_view path)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < book.assumptions.size(); ++i) {
        const std::string& assumed = book.assumptions[i].path;
        if (isWithin(path, assumed) || isWithin(assumed, path))
            numbers.push_back(i + 1);
    }
    return numbers;
}

std::string pathOf(const Plan& plan, const Charge& charge)
{
    return "plans." + plan.id + ".charges." + charge.id;
}

std::string pathOf(const AddOn& addOn, const Charge& charge)
{
    return "add_ons." + addOn.id + ".charges." + charge.id;
}

std::string assumedNote(const std::vector<std::size_t>& numbers)
{
    std::string note;
    for (const std::size_t number : numbers) {
        note += note.empty() ? std::string(assumedMark) + " " : std::string(", ");
        note += std::to_string(number);
    }
    return note;
}

} // namespace seatwise
