#include "export/events_sheet.h"

#include <algorithm>
#include <cstdint>

#include "export/book_words.h"
#include "export/steps.h"
#include "words/sheets_words.h"

namespace seatwise::sheets {

namespace {

constexpr std::uint32_t numberRow = 4;
constexpr std::uint32_t sumRow = 5;
constexpr std::uint32_t firstEvent = 7;
constexpr std::uint32_t mostEvents = 200;

EventCells addUnit(SheetWriter& sheet, const MeteredUnit& metered, std::uint16_t column)
{
    const CellPlace first{firstEvent, column};
    const CellPlace last{firstEvent + mostEvents - 1, column};
    sheet.formula({numberRow, column}, "COUNT(" + range(first, last) + ')', 0.0, {Look::Kind::figure, 0});
    sheet.formula({sumRow, column}, "SUM(" + range(first, last) + ')', 0.0, {Look::Kind::figure, Steps::base});
    for (CellPlace at = first; at.row <= last.row; ++at.row) {
        sheet.blank(at, {Look::Kind::input, Steps::base});
        sheet.allowNumber(at, Steps::base, words::typeAmount(Steps::base));
    }
    const std::string name = sheet.say(words::plain(metered.unit));
    sheet.setWidth(column, std::max<double>(14, static_cast<double>(name.size()) + 4));
    return {sheet.reference(first, last), sheet.reference(CellPlace{numberRow, column}),
            sheet.reference(CellPlace{sumRow, column})};
}

} // namespace

bool hasEvents(const std::vector<MeteredUnit>& units)
{
    return std::ranges::any_of(units, &MeteredUnit::byEvents);
}

std::vector<EventCells> fillEvents(SheetWriter& sheet, const PriceBook& book, const std::vector<MeteredUnit>& units)
{
    sheet.text({0, 0}, words::eventsOfBook(nameOf(book)), {Look::Kind::title});
    sheet.text({1, 0}, words::eventsNote(book.currency.code), {Look::Kind::note});
    sheet.text({numberRow, 0}, words::numberOfEvents());
    sheet.text({sumRow, 0}, words::sumOfEvents());
    sheet.text({firstEvent, 0}, words::amountsOfEvents());
    sheet.setWidth(0, 30);
    std::vector<Message> heads{words::plain("")};
    std::vector<EventCells> cells;
    std::uint16_t column = 1;
    for (const MeteredUnit& metered : units) {
        cells.emplace_back();
        if (!metered.byEvents)
            continue;
        heads.push_back(words::plain(metered.unit));
        cells.back() = addUnit(sheet, metered, column++);
    }
    sheet.heads({numberRow - 1, 0}, heads);
    return cells;
}

} // namespace seatwise::sheets
