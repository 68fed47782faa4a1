#include "window/quote_files.h"

#include <optional>
#include <string>
#include <string_view>

#include <QGuiApplication>

#include "cli/command_line.h"
#include "documents/quote_html.h"
#include "documents/quote_pdf.h"
#include "files/terminal.h"
#include "quoting/quote_documents.h"
#include "settings/kept_office.h"
#include "settings/settings_file.h"
#include "store/keyring.h"
#include "theme/fonts.h"
#include "window/workshop_files.h"

namespace seatwise {

namespace {

/// The documents of the window's program, with the letterhead and the paper of its settings.
class DrawnDocuments final : public QuoteDocuments
{
public:
    explicit DrawnDocuments(ui::OfficeSettings office)
        : office_(std::move(office))
    {
    }

    [[nodiscard]] std::string pdf(const Quote& quote, const PriceBook& book, std::optional<QuotePaper> paper,
                                  Date today, std::string_view auditHead) const override
    {
        ui::QuoteDocumentOptions options = optionsOf(book, today, auditHead);
        options.paper = office_.paper;
        if (paper)
            options.paper = *paper == QuotePaper::a4 ? ui::Paper::a4 : ui::Paper::letter;
        return ui::quotePdf(quote, options).toStdString();
    }

    [[nodiscard]] std::string html(const Quote& quote, const PriceBook& book, Date today,
                                   std::string_view auditHead) const override
    {
        return ui::quoteHtml(quote, optionsOf(book, today, auditHead)).toStdString();
    }

private:
    [[nodiscard]] ui::QuoteDocumentOptions optionsOf(const PriceBook& book, Date today,
                                                     std::string_view auditHead) const
    {
        ui::QuoteDocumentOptions options;
        options.letterhead = office_.letterhead;
        options.today = today;
        options.book = &book;
        options.auditHead = auditHead;
        return options;
    }

    ui::OfficeSettings office_;
};

} // namespace

int runWithDocuments(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt remarks on a machine without a display is no error of the command.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int count = 1; // the arguments are the command's, not Qt's
    const QGuiApplication application(count, argv);
    ui::loadFonts();
    if (const auto settings = settingsPlace(); !settings) {
        printErrorLine("seatwise: " + settings.error().message);
        return 1;
    }
    const DrawnDocuments documents(readOffice(readSettings()));
    const WorkshopFiles workshop;
    return cli::run(argc, argv, &documents, &workshop, passwordInKeyring);
}

} // namespace seatwise
