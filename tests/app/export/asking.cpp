#include "export/asking.h"

#include <algorithm>
#include <random>
#include <set>

#include "books/book_source.h"

namespace seatwise::test {

namespace {

/// Selections at random that a book must have a price for, with the edits that ask the spreadsheet for them.
class Asking
{
public:
    Asking(const PriceBook& book, std::string file, unsigned seed)
        : book_(book)
        , file_(std::move(file))
        , cells_(cellsOf(file_))
        , random_(seed)
    {
    }

    Asked next()
    {
        Asked asked{{}, {file_, {}}};
        const std::size_t index = random_() % book_.plans.size();
        const Plan& plan = book_.plans[index];
        asked.selection.plan = plan.id;
        asked.selection.billing = plan.billing[random_() % plan.billing.size()];
        asked.selection.seats = seatsOf(plan);
        answer(asked, "Plan", at(cells_, "Plans and prices", 0, planRow(plan)));
        answer(asked, "Billing", std::string(toString(asked.selection.billing)));
        answer(asked, "Users or seats", static_cast<double>(asked.selection.seats));
        if (random_() % 2 == 0) {
            asked.selection.annualDiscount = Percent::fromUnits(static_cast<std::int64_t>(random_() % 5'000) * 10'000);
            answer(asked, "Annual discount, in percent", std::stod(asked.selection.annualDiscount->toString()));
        }
        std::vector<const Charge*> charges = pointers(plan.charges);
        for (const AddOn& addOn : book_.addOns)
            if (isFor(addOn, plan) && random_() % 2 == 0) {
                asked.selection.addOns.push_back(addOn.id);
                answer(asked, "Add-on: " + addOn.name, std::string("yes"));
                for (const Charge* charge : pointers(addOn.charges))
                    charges.push_back(charge);
            }
        addUsage(asked, charges);
        fillTable(asked);
        return asked;
    }

private:
    static std::vector<const Charge*> pointers(const std::vector<Charge>& charges)
    {
        std::vector<const Charge*> all;
        for (const Charge& charge : charges)
            all.push_back(&charge);
        return all;
    }

    static bool isFor(const AddOn& addOn, const Plan& plan)
    {
        return addOn.plans.empty() || std::find(addOn.plans.begin(), addOn.plans.end(), plan.id) != addOn.plans.end();
    }

    [[nodiscard]] int planRow(const Plan& plan) const { return rowOf(cells_, "Plans and prices", 1, plan.id.text()); }

    SeatCount seatsOf(const Plan& plan)
    {
        constexpr SeatCount reach[] = {10, 200, 8'000, 1'000'000};
        const SeatCount most = plan.seats.max.value_or(plan.seats.min + reach[random_() % 4]);
        const SeatCount steps = (most - plan.seats.min) / plan.seats.step;
        return plan.seats.min + plan.seats.step * static_cast<SeatCount>(random_() % static_cast<unsigned>(steps + 1));
    }

    /// Small and large, whole and with as many decimals as the sheet takes.
    Quantity quantity()
    {
        constexpr std::int64_t reach[] = {12, 300, 20'000, 3'000'000};
        const auto whole = static_cast<std::int64_t>(random_()) % reach[random_() % 4];
        return Quantity::whole(whole);
    }

    void answer(Asked& asked, const std::string& question, std::variant<double, std::string> value) const
    {
        asked.job.edits[calculator + '!' + cellName(1, rowOf(cells_, calculator, 0, question))] = std::move(value);
    }

    void addUsage(Asked& asked, const std::vector<const Charge*>& charges)
    {
        std::set<UnitId> done;
        for (const Charge* charge : charges) {
            const auto* const meter = std::get_if<Meter>(&charge->unit);
            if (!meter || !done.insert(meter->unit).second)
                continue;
            if (hasEvents(meter->unit)) {
                addEvents(asked, meter->unit);
                continue;
            }
            Quantity used = quantity();
            if (random_() % 3 == 0 && takesDecimals())
                used += Quantity::fromUnits(static_cast<std::int64_t>(random_() % 1'000) * 1'000);
            asked.selection.usage.push_back({meter->unit, used});
            answer(asked, meter->unit + " a month", std::stod(used.toString()));
            const std::string base = meter->unit + ": base amount a month";
            const bool hasBase = std::holds_alternative<Percentage>(charge->monthly) ||
                                 std::holds_alternative<GraduatedPercentage>(charge->monthly);
            if (!hasBase)
                continue;
            const Money amount = Money::fromUnits(static_cast<std::int64_t>(random_() % 90'000'000) * 50);
            asked.selection.baseAmounts.push_back({meter->unit, amount});
            answer(asked, base, std::stod(amount.toString()));
        }
    }

    /// The column of the sheet "Events" where the events of a unit are typed; 0 where it has none.
    [[nodiscard]] int eventColumn(const std::string& unit) const
    {
        for (int column = 1; !at(cells_, "Events", column, 3).empty(); ++column)
            if (at(cells_, "Events", column, 3) == unit)
                return column;
        return 0;
    }

    [[nodiscard]] bool hasEvents(const UnitId& unit) const { return eventColumn(unit.text()) > 0; }

    void addEvents(Asked& asked, const UnitId& unit)
    {
        const auto count = static_cast<int>(random_() % 8);
        for (int i = 0; i < count; ++i) {
            const Money amount = Money::fromUnits(static_cast<std::int64_t>(random_() % 900'000) * 50);
            asked.selection.events.push_back({unit, amount});
            asked.job.edits["Events!" + cellName(eventColumn(unit.text()), 7 + i)] = std::stod(amount.toString());
        }
    }

    /// Rates of 10 decimals leave none for quantities.
    [[nodiscard]] bool takesDecimals() const { return book_.id != "halves"; }

    /// Other seats and quantities in the rows of the price table.
    void fillTable(Asked& asked)
    {
        int row = 3;
        for (const Plan& plan : book_.plans) {
            row = rowOf(cells_, table, 0, plan.name, row) + 2;
            for (; !at(cells_, table, 0, row).empty(); ++row) {
                asked.job.edits[table + '!' + cellName(0, row)] = static_cast<double>(seatsOf(plan));
                for (int column = 1;; ++column) {
                    const std::string head = at(cells_, table, column, headOf(row));
                    const bool isUse = head.ends_with(" a month") && head.find(',') == std::string::npos;
                    if (isUse && eventColumn(head.substr(0, head.size() - 8)) > 0)
                        asked.job.edits[table + '!' + cellName(column, row)] = static_cast<double>(random_() % 30);
                    else if (isUse)
                        asked.job.edits[table + '!' + cellName(column, row)] = std::stod(quantity().toString());
                    else if (!head.ends_with(": base amount") && !head.ends_with(": amount of each"))
                        break;
                }
            }
        }
    }

    [[nodiscard]] int headOf(int row) const
    {
        while (!at(cells_, table, 0, row).starts_with("Seats"))
            --row;
        return row;
    }

    const PriceBook& book_;
    std::string file_;
    Cells cells_;
    std::mt19937 random_;
};

} // namespace

SharedBook bookNamed(const std::string& name)
{
    for (const std::string& shipped : shippedBooks())
        if (shipped == name)
            return loadBook(name).value();
    return loadBook(SEATWISE_SOURCE_DIR "/tests/data/books/" + name + ".json").value();
}

std::vector<Asked> askedAtRandom(const PriceBook& book, const std::string& file, int count, unsigned seed)
{
    Asking asking(book, file, seed);
    std::vector<Asked> all;
    for (int i = 0; i < count; ++i)
        all.push_back(asking.next());
    return all;
}

} // namespace seatwise::test
