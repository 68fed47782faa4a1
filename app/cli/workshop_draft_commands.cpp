#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

#include "research/customer_list.h"
#include "research/survey.h"
#include "cli/arguments.h"
#include "cli/list_file.h"
#include "cli/output_file.h"
#include "cli/today.h"
#include "cli/workshop_commands.h"
#include "cli/workshop_lever.h"
#include "cli/workshop_text.h"
#include "digest/digest.h"
#include "pricebook/writer.h"
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

void addImport(WorkshopCommands& commands, const std::string& name, const std::string& description,
               Result<WorkshopStep> (*import)(const WorkshopSession& session, const ListOptions& options))
{
    const auto options = std::make_shared<ListOptions>();
    CLI::App* command =
        commands.add(name, description,
                     [options, import](const GlobalOptions& global, WorkshopStore& store,
                                       WorkshopSession& session) -> Result<Output> {
                         const WorkshopStep step = TRY(import(session, *options));
                         TRY(keep(store, session, step.change));
                         return Output{.standardOutput = global.json ? printed({{"file", options->file}})
                                                                     : "Kept " + fileName(*options) + "\n",
                                       .standardError = {}};
                     });
    command->add_option("file", options->file, "The table")->type_name("FILE")->required();
    addListOptions(*command, *options);
}

void addLever(WorkshopCommands& commands)
{
    const auto moves = std::make_shared<std::vector<std::string>>();
    CLI::App* command = commands.add(
        "lever", "Move levers of the draft price book",
        [moves](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
            SharedBook draft = TRY(asDraft(session.draft));
            for (const std::string& move : *moves)
                draft = TRY(withLever(*draft, move));
            session = withDraft(std::move(session), draft);
            TRY(keep(store, session, changeOfDraft(session)));
            return draftOutput(session, global);
        });
    command->add_option("levers", *moves, "A lever and where it goes: plans.pro.fee=34.99")
        ->type_name("PATH=VALUE")
        ->required();
    command->footer(leversInWords());
}

void addDraft(WorkshopCommands& commands)
{
    const auto startOver = std::make_shared<bool>(false);
    CLI::App* command = commands.add(
        "draft", "What the draft changes of today's price book",
        [startOver](const GlobalOptions& global, WorkshopStore& store, WorkshopSession& session) -> Result<Output> {
            if (*startOver) {
                session = withDraft(session, session.today);
                TRY(keep(store, session, changeOfDraft(session)));
            }
            return draftOutput(session, global);
        });
    command->add_flag("--start-over", *startOver, "Begin again as today's price book");
}

struct ExportOptions
{
    std::string file;
    std::string paper = "letter";
    bool features = false;
};

Result<std::string> bytesOf(const ExportOptions& options, const GlobalOptions& global, const WorkshopSession& session)
{
    const SharedBook draft = TRY(finishedDraft(session));
    const std::string ending = std::filesystem::path(options.file).extension().string();
    if (ending == ".json" && !options.features)
        return writePriceBook(*draft);
    const WorkshopDocuments* const documents = global.workshop;
    const bool a4 = options.paper == "a4";
    if (ending != ".xlsx" && ending != ".pdf" && (ending != ".html" || options.features))
        return misused("the file must end in .json (the draft price book), .xlsx (its prices), .pdf or .html (the "
                       "draft pricing model); with --features in .xlsx or .pdf");
    if (documents == nullptr)
        return failed("PDF, HTML and spreadsheets are made by seatwise-window, which this process is not");
    if (ending == ".xlsx")
        return options.features ? documents->featureSheet(*draft) : documents->pricingSheet(*draft);
    if (options.features)
        return documents->featurePdf(*draft, a4);
    const DraftModel model = TRY(draftModelOf(session, today(global), inEnglish(prioritiesOf(session))));
    return ending == ".pdf" ? documents->modelPdf(model, a4) : Result<std::string>(documents->modelHtml(model));
}

void addExport(WorkshopCommands& commands)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command = commands.add(
        "export", "The draft as a price book or a spreadsheet, or the draft pricing model as PDF or HTML",
        [options](const GlobalOptions& global, WorkshopStore&, WorkshopSession& session) -> Result<Output> {
            if (options->paper != "letter" && options->paper != "a4")
                return misused("paper must be letter or a4, not " + inQuotes(options->paper));
            const std::string bytes = TRY(bytesOf(*options, global, session));
            TRY(writeOutput(global, options->file, bytes));
            return Output{.standardOutput = printed({{"file", options->file}, {"sha256", sha256Hex(bytes)}}),
                          .standardError = {}};
        });
    command->add_option("file", options->file, "The file to write; what it is follows from its ending")
        ->type_name("FILE")
        ->required();
    command->add_flag("--features", options->features, "The feature matrix instead, as .xlsx or .pdf");
    command->add_option("--paper", options->paper, "letter or a4, for PDF")->type_name("SIZE");
}

} // namespace

void addDraftCommands(WorkshopCommands& commands)
{
    addImport(commands, "survey", "Keep a price survey for the draft pricing model", withSurvey);
    addImport(commands, "customers", "Keep the customers of revenue experiments", withCustomers);
    addLever(commands);
    addDraft(commands);
    addExport(commands);
}

} // namespace seatwise::cli
