#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"
#include "money/error.h"
#include "pricebook/price_book.h"
#include "research/demand.h"
#include "research/experiment.h"
#include "research/ranking.h"
#include "research/sensitivity.h"
#include "tables/sheet_table.h"
#include "workshop/session.h"

namespace seatwise {

struct ListDifference;

/// A card with what was written on it.
struct AnsweredCard
{
    WorksheetCard card;
    CardEntry entry;

    friend bool operator==(const AnsweredCard&, const AnsweredCard&) = default;
};

/// Everything that a draft pricing model says: the prices, how they differ from today's, and on what they rest.
struct DraftModel
{
    SharedBook draft;
    SharedBook today; ///< the book the draft began with
    Date on{};
    std::string valueProposition;    ///< the latest version
    std::vector<AnsweredCard> cards; ///< all of them, in the order of the worksheet, answered or not
    std::optional<Ranking> priorities;
    std::vector<std::string> voters;
    std::optional<PriceSensitivity> sensitivity;
    std::optional<Demand> demand;
    std::string survey; ///< the name of the survey's file; empty without one
    std::optional<Experiment> experiment;
    Message experimentSetting; ///< "120 customers, 24 months, 200 runs, seed 1"; empty without one

    friend bool operator==(const DraftModel&, const DraftModel&) = default;
};

/// The draft as it is handed out: without the assumptions that were decided on their cards.
[[nodiscard]] Result<SharedBook> finishedDraft(const WorkshopSession& session);

/// Everything that the draft pricing model says on a day, the priorities by the names given for them, in order.
/// Failed: a survey that cannot be read. Misused: a ballot that does not count.
[[nodiscard]] Result<DraftModel> draftModelOf(const WorkshopSession& session, Date on,
                                              const std::vector<std::string>& priorities);

/// How a report is put on paper, or into a spreadsheet.
struct ReportForm
{
    bool a4 = false;           ///< else Letter; of paper only
    std::string language = {}; ///< the code of one, "de" or "de-AT"; empty: that of the program
};

/// Makes reports. The program of the window implements it; sheets are the bytes of XLSX files, `pdf` ones of a PDF.
/// Those of a book list the assumptions of what they show. A language that it does not have is an error.
class ReportWriter
{
public:
    virtual ~ReportWriter() = default;

    /// The pricing spreadsheet: every price of the book, with formulas that compute it.
    [[nodiscard]] virtual Result<std::string> pricingSheet(const PriceBook& book, const ReportForm& form) const = 0;
    /// The feature comparison matrix.
    [[nodiscard]] virtual Result<std::string> featureSheet(const PriceBook& book, const ReportForm& form) const = 0;
    [[nodiscard]] virtual Result<std::string> featurePdf(const PriceBook& book, const ReportForm& form) const = 0;
    /// The draft pricing model.
    [[nodiscard]] virtual Result<std::string> modelPdf(const DraftModel& model, const ReportForm& form) const = 0;
    /// The same for any paper.
    [[nodiscard]] virtual Result<std::string> modelHtml(const DraftModel& model, const ReportForm& form) const = 0;
    /// The difference of two lists, on one page.
    [[nodiscard]] virtual Result<std::string> differencePdf(const ListDifference& difference, Date madeOn,
                                                            const ReportForm& form) const = 0;
    /// Tables of figures, a sheet each, in the words that they have.
    [[nodiscard]] virtual Result<std::string> tableSheets(const std::string& title, Date on,
                                                          const std::vector<SheetTable>& tables) const = 0;
};

} // namespace seatwise
