#include "workshop/contributions.h"

#include "codec/forms.h"
#include "words/workshop_words.h"

namespace seatwise {

namespace {

constexpr std::string_view propositionsFormat = "seatwise.workshop-propositions";
constexpr std::string_view ballotsFormat = "seatwise.workshop-ballots";
constexpr std::string_view tableFormat = "seatwise.workshop-table";

constexpr std::int64_t maxCells = 1'000'000;
constexpr std::int64_t maxLines = 100'000'000;

struct KeptPropositions
{
    std::vector<Proposition> versions;
};

struct KeptBallots
{
    std::vector<Ballot> ballots;
};

struct KeptTable
{
    ImportedTable table;
};

/// Whether the decimal sign is a comma.
struct CommaForm
{
    static std::optional<DecimalSign> read(const Place& place)
    {
        const auto isComma = readFlag(place);
        return isComma ? std::optional(*isComma ? DecimalSign::comma : DecimalSign::point) : std::nullopt;
    }
    static nlohmann::ordered_json write(DecimalSign sign) { return sign == DecimalSign::comma; }
};

/// Whether the range is the narrower one.
struct NarrowerForm
{
    static std::optional<PriceRange> read(const Place& place)
    {
        const auto isNarrower = readFlag(place);
        return isNarrower ? std::optional(*isNarrower ? PriceRange::narrower : PriceRange::original) : std::nullopt;
    }
    static nlohmann::ordered_json write(PriceRange range) { return range == PriceRange::narrower; }
};

template<class Kept>
Result<Kept> readKept(std::string_view json, std::string_view format)
{
    auto kept = readDescribed<Kept>(json);
    if (!kept)
        return failed(words::notOfFormat(format, asError(kept.error()).message));
    return *std::move(kept);
}

void describe(auto& io, Is<KeptPropositions> auto& kept)
{
    io.format(propositionsFormat);
    io.required("versions", kept.versions);
}

void describe(auto& io, Is<KeptBallots> auto& kept)
{
    io.format(ballotsFormat);
    io.required("ballots", kept.ballots);
}

void describe(auto& io, Is<KeptTable> auto& kept)
{
    io.format(tableFormat);
    io.required("table", kept.table);
}

} // namespace

void describe(auto& io, Is<Proposition> auto& version)
{
    io.required("text", version.text, form::anyText);
    io.required("by", version.by, form::anyText);
    io.required("on", version.on);
}

void describe(auto& io, Is<Ballot> auto& ballot)
{
    io.required("person", ballot.person, form::anyText);
    io.required("ranks", ballot.ranks, form::list(form::WholeOf<int>{1, std::int64_t{maxOptions}}));
}

void describe(auto& io, Is<ImportedTable> auto& table)
{
    auto& choices = table.choices;
    io.required("name", table.name, form::anyText);
    io.required("text", table.text, form::anyText);
    io.optional("sheet", table.sheet, form::anyText);
    io.optional("columns", choices.columns, form::list(form::WholeOf<std::size_t>{0, maxCells}));
    io.optional("first_line", choices.firstLine, form::Whole{0, maxLines});
    io.optional("keep_totals", choices.keepTotals);
    io.optional("decimal_comma", choices.decimalSign, CommaForm(), DecimalSign::point);
    io.optional("narrower_range", table.range, NarrowerForm(), PriceRange::original);
}

std::string writePropositions(const std::vector<Proposition>& versions)
{
    return writeDescribed(KeptPropositions{versions});
}

Result<std::vector<Proposition>> readPropositions(std::string_view json)
{
    return TRY(readKept<KeptPropositions>(json, propositionsFormat)).versions;
}

std::string writeBallots(const std::vector<Ballot>& ballots)
{
    return writeDescribed(KeptBallots{ballots});
}

Result<std::vector<Ballot>> readKeptBallots(std::string_view json)
{
    return TRY(readKept<KeptBallots>(json, ballotsFormat)).ballots;
}

Table tableOf(const ImportedTable& table)
{
    Table made;
    made.text = table.text;
    made.sheet = table.sheet;
    return made;
}

std::string writeImportedTable(const ImportedTable& table)
{
    return writeDescribed(KeptTable{table});
}

Result<ImportedTable> readImportedTable(std::string_view json)
{
    return TRY(readKept<KeptTable>(json, tableFormat)).table;
}

} // namespace seatwise
