// The spreadsheets of the workshop in the languages of the program.

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "export/feature_workbook.h"
#include "export/pricing_workbook.h"
#include "export/recalculated.h"
#include "files/scratch_folder.h"
#include "pricing/price.h"
#include "window/report_files.h"
#include "words/book_names.h"
#include "words/book_words.h"
#include "words/in_words.h"
#include "words/pseudo_language.h"
#include "words/sheets_words.h"
#include "words/unmarked.h"
#include "words/workshop_words.h"
#include "workshop/draft.h"

namespace seatwise::test::workshop_sheets_test {

namespace {

const char* const shipped[] = {"music-learning", "sessiontrack"};

/// The words of a language, with the names that a book has for it.
class Speaking
{
public:
    Speaking(const ui::Language& language, const PriceBook& book)
        : locale_(language.locale)
        , within_(language)
        , names_(&book)
    {
    }

    [[nodiscard]] std::string say(const Message& message) const { return ui::inWords(message, locale_).toStdString(); }

private:
    QLocale locale_;
    ui::InLanguage within_;
    ui::InNamesOf names_;
};

/// What a workbook has of its book and no language changes.
QStringList ownTexts(const PriceBook& book)
{
    std::vector<std::string> texts{book.id.text(), book.version, book.sha256, "SHA-256"};
    const auto addUnits = [&](const std::vector<Charge>& charges) {
        for (const Charge& charge : charges)
            if (isMeter(charge.unit))
                texts.emplace_back(toString(charge.unit));
    };
    for (const Plan& plan : book.plans) {
        texts.push_back(plan.id.text());
        addUnits(plan.charges);
    }
    for (const AddOn& addOn : book.addOns) {
        texts.push_back(addOn.id.text());
        addUnits(addOn.charges);
    }
    for (const CreditPack& pack : book.creditPacks)
        texts.push_back(pack.id.text());
    for (const Assumption& assumption : book.assumptions)
        texts.push_back(assumption.path);
    QStringList own;
    for (const std::string& text : texts)
        own += QString::fromStdString(text);
    return own;
}

/// The text without the keys by which formulas find a row: "2|12|sum".
QString withoutKeys(const std::string& text)
{
    static const QRegularExpression key(QStringLiteral("^(a?\\d+\\|\\d+\\|\\w+|a\\d+\\|?|\\|\\w*)$"),
                                        QRegularExpression::MultilineOption);
    return QString::fromStdString(text).remove(key);
}

void expectMarked(const std::string& file, const QStringList& given)
{
    std::set<std::string> seen{"Price list"};
    for (const TextOfWorkbook& found : textsOf(file)) {
        if (found.where.starts_with("Price list!") || !seen.insert(found.text).second)
            continue;
        const QStringList words = ui::test::unmarkedWords(withoutKeys(found.text), given);
        EXPECT_TRUE(words.isEmpty()) << found.where << ": " << words.join(QLatin1Char(' ')).toStdString() << " in \""
                                     << found.text << '"';
    }
}

/// What is asked of the calculator in German, and the price of it.
struct AskedInGerman
{
    const char* book;
    std::string plan;
    double seats;
    std::vector<AddOnId> addOns;
    const char* total;
};

Job jobFor(const AskedInGerman& asked, const PriceBook& book, const std::string& file, const Speaking& german)
{
    const Cells cells = cellsOf(file);
    const std::string sheet = german.say(words::sheetCalculator());
    Job job{file, {}};
    const auto answer = [&](const Message& question, std::variant<double, std::string> value) {
        job.edits[sheet + '!' + cellName(1, rowOf(cells, sheet, 0, german.say(question)))] = std::move(value);
    };
    answer(words::aPlan(), german.say(words::plain(book.findPlan(PlanId(asked.plan))->name)));
    answer(words::askBilling(), german.say(words::billedAnnually()));
    answer(words::matrixSeats(), asked.seats);
    for (const AddOnId& addOn : asked.addOns)
        answer(words::askAddOn(book.findAddOn(addOn)->name), german.say(words::yes()));
    return job;
}

} // namespace

TEST(WorkshopSheets, HaveNoWordThatIsNotTranslated)
{
    const ScratchFolder folder;
    const ui::test::SpeakingPseudo speaking;
    const ReportFiles files;
    for (const char* name : shipped) {
        const SharedBook book = loadBook(name).value();
        const QStringList given = ui::test::givenTexts(ownTexts(*book));
        expectMarked(folder.file("prices.xlsx", files.pricingSheet(*book, {}).value()), given);
        expectMarked(folder.file("features.xlsx", files.featureSheet(*book, {}).value()), given);
    }
}

TEST(WorkshopSheets, ComputeTheSameCentsInGerman)
{
    // 1,000 seats of Ensemble cost 1,957.80 a year; 12 × (29.99 + 7.99).
    const AskedInGerman asked[] = {{"music-learning", "ensemble", 1'000, {}, "1957.8"},
                                   {"sessiontrack", "pro", 5, {AddOnId("semantic-search")}, "455.76"}};
    const ScratchFolder folder;
    const ReportFiles files;
    const ui::Language language = ui::findLanguage("de").value();
    std::vector<Job> jobs;
    for (const AskedInGerman& one : asked) {
        const SharedBook book = loadBook(one.book).value();
        const std::string file =
            folder.file(std::string(one.book).append(".xlsx"), files.pricingSheet(*book, {false, "de"}).value());
        jobs.push_back({file, {}});
        jobs.push_back(jobFor(one, *book, file, Speaking(language, *book)));
    }
    const auto results = recalculated(jobs);
    ASSERT_TRUE(results) << "LibreOffice is not installed; install libreoffice-calc-nogui";
    for (std::size_t i = 0; i < std::size(asked); ++i) {
        expectComputed((*results)[2 * i]);
        const SharedBook book = loadBook(asked[i].book).value();
        const Speaking german(language, *book);
        const std::string sheet = german.say(words::sheetCalculator());
        const Cells& cells = (*results)[2 * i + 1].computed;
        const auto answered = [&](const Message& label) {
            return at(cells, sheet, 1, rowOf(cells, sheet, 0, german.say(label)));
        };
        EXPECT_EQ(german.say(words::billedAnnually()), "jährlich");
        EXPECT_EQ(answered(words::labelCheck()), german.say(words::checkIsFine()));
        EXPECT_EQ(answered(words::totalForPeriod()), asked[i].total);
        Selection selection;
        selection.plan = PlanId(asked[i].plan);
        selection.seats = static_cast<SeatCount>(asked[i].seats);
        selection.billing = Billing::annual;
        selection.addOns = asked[i].addOns;
        EXPECT_EQ(Money::parse(asked[i].total), price(*book, selection).value().total());
    }
}

TEST(WorkshopSheets, HaveNamesThatSpreadsheetsTakeInEveryLanguage)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\]|^'|'$)"));
    const SharedBook book = loadBook("sessiontrack").value();
    for (const ui::Language& language : ui::languages()) {
        const Speaking speaking(language, *book);
        std::set<QString> names{QStringLiteral("price list")};
        for (const Message& sheet :
             {words::sheetCalculator(), words::sheetPrices(), words::sheetPriceTable(), words::sheetAssumptions(),
              words::sheetEvents(), words::sheetWorking(), words::matrixFeatures()}) {
            const QString name = QString::fromStdString(speaking.say(sheet));
            EXPECT_LE(name.size(), 31) << language.code << ": " << name.toStdString();
            EXPECT_FALSE(name.contains(forbidden)) << language.code << ": " << name.toStdString();
            EXPECT_TRUE(names.insert(name.toLower()).second) << language.code << ": " << name.toStdString();
        }
    }
}

TEST(WorkshopSheets, HaveListsOfDifferentWordsInEveryLanguage)
{
    const SharedBook book = loadBook("sessiontrack").value();
    for (const ui::Language& language : ui::languages()) {
        const Speaking speaking(language, *book);
        EXPECT_NE(speaking.say(words::yes()), speaking.say(words::no())) << language.code;
        std::set<std::string> periods;
        for (const Billing billing : everyBilling)
            periods.insert(speaking.say(inWords(billing)));
        EXPECT_EQ(periods.size(), everyBilling.size()) << language.code;
        for (const std::string& period : periods)
            EXPECT_EQ(period.find(','), std::string::npos) << language.code << ": " << period; // ends a word of a list
    }
}

TEST(WorkshopSheets, AreTheSameInEnglishInEveryRegion)
{
    for (const char* name : shipped) {
        const SharedBook book = loadBook(name).value();
        for (const char* language : {"en", "en-DE"}) {
            const ReportForm form{false, language};
            EXPECT_TRUE(ReportFiles().pricingSheet(*book, form).value() == pricingWorkbook(*book).value()) << language;
            EXPECT_TRUE(ReportFiles().featureSheet(*book, form).value() == featureWorkbook(*book).value()) << language;
        }
    }
}

TEST(WorkshopSheets, CallADraftByTheNameOfItsBook)
{
    const ScratchFolder folder;
    const SharedBook draft = asDraft(loadBook("music-learning").value()).value();
    const std::string file = folder.file("features.xlsx", ReportFiles().featureSheet(*draft, {false, "de"}).value());
    const std::vector<TextOfWorkbook> texts = textsOf(file);
    EXPECT_TRUE(std::ranges::any_of(texts, [](const TextOfWorkbook& found) {
        return found.where == "file" && found.text.starts_with("Musikplattform (");
    }));
}

} // namespace seatwise::test::workshop_sheets_test
