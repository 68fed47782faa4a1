#include "cli/command_line.h"
#include "export/pricing_workbook.h"
#include "files/signals.h"

int main(int argc, char** argv)
{
    seatwise::prepareForSignals();
    namespace cli = seatwise::cli;
    return cli::run(argc, argv, cli::Program::workbook, cli::leanCommands(), [](cli::Asked& asked) {
        asked.context.pricingSheet = [](const seatwise::PriceBook& book, const seatwise::ReportForm& /*form*/) {
            return seatwise::pricingWorkbook(book);
        };
        return cli::answer(asked);
    });
}
