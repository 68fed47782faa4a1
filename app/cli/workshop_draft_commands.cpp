#include <filesystem>
#include <utility>
#include <vector>

#include "cli/arguments.h"
#include "cli/list_file.h"
#include "cli/store_access.h"
#include "cli/workshop_lever.h"
#include "cli/workshop_text.h"
#include "digest/digest.h"
#include "pricebook/writer.h"
#include "research/customer_list.h"
#include "research/survey.h"
#include "workshop/draft.h"

namespace seatwise::cli {

namespace {

std::string fileName(const ListOptions& options)
{
    return std::filesystem::path(options.file).filename().string();
}

Result<WorkshopStep> withSurvey(const WorkshopSession& session, const ListOptions& options)
{
    const Table table = TRY(readTableFile(options));
    const ListChoices choices = TRY(options.choices(isIntentSurvey(table) ? intentColumns() : sensitivityColumns()));
    TRY(readSurvey(options.file, table, choices));
    return surveyImported(session, {fileName(options), table.text, table.sheet, choices});
}

Result<WorkshopStep> withCustomers(const WorkshopSession& session, const ListOptions& options)
{
    const Table table = TRY(readTableFile(options));
    const ListChoices choices = TRY(options.choices(customerColumns()));
    const auto list = readCustomers(table, choices);
    if (!list)
        return tl::make_unexpected(inFile(options.file, list.error()));
    return customersImported(session, {fileName(options), table.text, table.sheet, choices});
}

Result<Output> kept(const ListOptions& options, const Context& context,
                    Result<WorkshopStep> (*import)(const WorkshopSession& session, const ListOptions& options))
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
        const WorkshopStep step = TRY(import(session, options));
        TRY(keep(store, session, step.change));
        return says(context.json ? printed({{"file", options.file}}) : "Kept " + fileName(options) + "\n");
    });
}

Result<Output> keepSurvey(const ListOptions& request, const Context& context)
{
    return kept(request, context, withSurvey);
}

Result<Output> keepCustomers(const ListOptions& request, const Context& context)
{
    return kept(request, context, withCustomers);
}

void takeTable(Options& takes, ListOptions& to)
{
    takes.value("file", to.file, "The table", fileKind).required();
    takeList(takes, to);
}

struct LeverRequest
{
    std::vector<std::string> moves;
};

Result<Output> lever(const LeverRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
        SharedBook draft = TRY(asDraft(session.draft));
        for (const std::string& move : request.moves)
            draft = TRY(withLever(*draft, move));
        session = withDraft(std::move(session), draft);
        TRY(keep(store, session, changeOfDraft(session)));
        return draftOutput(session, context);
    });
}

struct DraftRequest
{
    bool startOver = false;
};

Result<Output> draft(const DraftRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
        if (request.startOver) {
            session = withDraft(session, session.today);
            TRY(keep(store, session, changeOfDraft(session)));
        }
        return draftOutput(session, context);
    });
}

struct WorkshopExportRequest
{
    std::string file;
    QuotePaper paper = QuotePaper::letter;
    std::string language; ///< empty: that of the settings
    bool features = false;
};

std::string endingOf(const WorkshopExportRequest& request)
{
    return std::filesystem::path(request.file).extension().string();
}

bool isDrawn(const WorkshopExportRequest& request)
{
    const std::string ending = endingOf(request);
    return ending == ".pdf" || ending == ".html" || ending == ".xlsx";
}

Program programFor(const WorkshopExportRequest& request)
{
    return isDrawn(request) ? Program::window : Program::store;
}

Result<std::string> bytesOf(const WorkshopExportRequest& request, const Context& context,
                            const WorkshopSession& session)
{
    const SharedBook draft = TRY(finishedDraft(session));
    const std::string ending = endingOf(request);
    if (!request.language.empty() && !isDrawn(request))
        return misused("--language is for .xlsx, .pdf and .html");
    if (ending == ".json" && !request.features)
        return writePriceBook(*draft);
    const ReportWriter* const documents = context.workshop;
    const ReportForm form{request.paper == QuotePaper::a4, request.language};
    if (ending != ".xlsx" && ending != ".pdf" && (ending != ".html" || request.features))
        return misused("the file must end in .json (the draft price book), .xlsx (its prices), .pdf or .html (the "
                       "draft pricing model); with --features in .xlsx or .pdf");
    if (ending == ".xlsx")
        return request.features ? documents->featureSheet(*draft, form) : documents->pricingSheet(*draft, form);
    if (request.features)
        return documents->featurePdf(*draft, form);
    const DraftModel model = TRY(draftModelOf(session, today(context), inEnglish(prioritiesOf(session))));
    return ending == ".pdf" ? documents->modelPdf(model, form) : documents->modelHtml(model, form);
}

Result<Output> exportDraft(const WorkshopExportRequest& request, const Context& context)
{
    return withSession(context, [&](WorkshopStore&, WorkshopSession& session) -> Result<Output> {
        const std::string bytes = TRY(bytesOf(request, context, session));
        TRY(writeOutput(context, request.file, bytes));
        return says(printed({{"file", request.file}, {"sha256", sha256Hex(bytes)}}));
    });
}

} // namespace

Command workshopSurveyCommand()
{
    return command<ListOptions>("Keep a price survey for the draft pricing model", keepSurvey, takeTable);
}

Command workshopCustomersCommand()
{
    return command<ListOptions>("Keep the customers of revenue experiments", keepCustomers, takeTable);
}

Command workshopLeverCommand()
{
    auto made =
        command<LeverRequest>("Move levers of the draft price book", lever, [](Options& takes, LeverRequest& to) {
            takes.values("levers", to.moves, "A lever and where it goes: plans.pro.fee=34.99", {"PATH=VALUE"})
                .required();
        });
    made.footer = leversInWords();
    return made;
}

Command workshopDraftCommand()
{
    return command<DraftRequest>("What the draft changes of today's price book", draft,
                                 [](Options& takes, DraftRequest& to) {
                                     takes.flag("--start-over", to.startOver, "Begin again as today's price book");
                                 });
}

Command workshopExportCommand()
{
    return command<WorkshopExportRequest>(
        "The draft as a price book or a spreadsheet, or the draft pricing model as PDF or HTML", exportDraft,
        [](Options& takes, WorkshopExportRequest& to) {
            takes.value("file", to.file, "The file to write; what it is follows from its ending", fileKind).required();
            takes.flag("--features", to.features, "The feature matrix instead, as .xlsx or .pdf");
            takes.value("--paper", to.paper, "letter or a4, for PDF");
            takes.value("--language", to.language,
                        "The code of its language, such as en or en-GB, for all but JSON; by default that of the "
                        "settings",
                        {"CODE"});
        },
        programFor);
}

} // namespace seatwise::cli
