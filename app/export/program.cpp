#include "export/program.h"

#include "cli/command_line.h"
#include "export/pricing_workbook.h"
#include "files/signals.h"

namespace seatwise {

int runWorkbookProgram(int argc, char** argv)
{
    prepareForSignals();
    return cli::run(argc, argv, cli::Program::workbook, cli::leanCommands(), [](cli::Asked& asked) {
        asked.context.pricingSheet = [](const PriceBook& book, const ReportForm& /*form*/) {
            return pricingWorkbook(book);
        };
        return cli::answer(asked);
    });
}

} // namespace seatwise
