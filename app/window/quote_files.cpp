#include "window/quote_files.h"

#include <string>

#include <QGuiApplication>

#include "cli/command_line.h"
#include "cli/store_access.h"
#include "documents/quote_document.h"
#include "files/paths.h"
#include "files/terminal.h"
#include "quoting/quote_documents.h"
#include "settings/kept_office.h"
#include "settings/settings_file.h"
#include "store/keyring.h"
#include "theme/theme.h"
#include "window/report_files.h"

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

    [[nodiscard]] Result<DrawnDocument> pdf(const Quote& quote, const PriceBook& book,
                                            const DocumentRequest& request) const override
    {
        const auto drawn = ui::drawIn(TRY(languageFor(quote, request)), ui::quotePdf, quote, optionsOf(book, request));
        return DrawnDocument{drawn.bytes.toStdString(),
                             drawn.undrawn.isEmpty() ? std::string() : ui::undrawnText(drawn.undrawn).toStdString()};
    }

    [[nodiscard]] Result<std::string> html(const Quote& quote, const PriceBook& book,
                                           const DocumentRequest& request) const override
    {
        return ui::drawIn(TRY(languageFor(quote, request)), ui::quoteHtml, quote, optionsOf(book, request))
            .toStdString();
    }

    [[nodiscard]] Result<std::string> interactive(const Quote& quote, const PriceBook& book,
                                                  const DocumentRequest& request) const override
    {
        const QByteArray page =
            ui::drawIn(TRY(languageFor(quote, request)), ui::interactiveQuoteHtml, quote, optionsOf(book, request));
        if (page.isEmpty())
            return refused(
                "a quote without seats, of a change, or of seats that grow by year has no prices for other numbers of "
                "seats");
        return page.toStdString();
    }

private:
    /// Asked for, else the customer's, else the one chosen for the program.
    [[nodiscard]] Result<std::optional<ui::Language>> languageFor(const Quote& quote,
                                                                  const DocumentRequest& request) const
    {
        if (!request.language.empty())
            return TRY(ui::findLanguage(request.language));
        if (auto language = ui::languageOf(quote))
            return language;
        const auto chosen = ui::findLanguage(office_.language.toStdString());
        return chosen ? std::optional(*chosen) : std::nullopt;
    }

    [[nodiscard]] ui::QuoteDocumentOptions optionsOf(const PriceBook& book, const DocumentRequest& request) const
    {
        ui::QuoteDocumentOptions options;
        options.paper = office_.paper;
        if (request.paper)
            options.paper = *request.paper == QuotePaper::a4 ? ui::Paper::a4 : ui::Paper::letter;
        options.letterhead = office_.letterhead;
        options.today = request.today;
        options.book = &book;
        options.auditHead = request.auditHead;
        options.priceListNotes = request.priceListNotes;
        return options;
    }

    ui::OfficeSettings office_;
};

} // namespace

int answerWithDocuments(char** argv, cli::Asked& asked)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt remarks on a machine without a display is no error of the command.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int count = 1; // the arguments are the command's, not Qt's
    const QGuiApplication application(count, argv);
    ui::loadFonts();
    if (const auto settings = settingsPlace(); !settings) {
        printErrorLine("seatwise: " + settings.error().message.english());
        return 1;
    }
    const ui::OfficeSettings office = readOffice(readSettings());
    const DrawnDocuments documents(office);
    const ReportFiles workshop(ui::findLanguage(office.language.toStdString()).value_or(ui::Language()));
    asked.context.documents = &documents;
    asked.context.workshop = &workshop;
    asked.context.pricingSheet = [&workshop](const PriceBook& book, const ReportForm& form) {
        return workshop.pricingSheet(book, form);
    };
    asked.context.passwordOf = passwordInKeyring;
    asked.context.publishedIn = cli::publishedAt;
    asked.context.accountsIn = cli::accountsAt;
    return cli::answer(asked);
}

} // namespace seatwise
