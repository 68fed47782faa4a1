// A store of 10,000 quotes: how long its list and a search in it take, and what keeping one more on the disk costs
// beside a plain file of as many bytes.
//
// Usage: store_bench FOLDER; makes the store in the folder. Prints medians in milliseconds: the list, the first 200 of
// it, a search, the first 100 of it, the list of the Quotes page, the slowest search while typing there, the list of as
// many customers, the slowest key while a name is typed among them, a quote saved, a plain file that is there after a
// power failure (itself and its folder synced), and a plain file with itself synced alone.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

#include <QCoreApplication>

#include "books/book_source.h"
#include "customers/model/customers_view_model.h"
#include "files/descriptor.h"
#include "quotes/model/quotes_view_model.h"
#include "quoting/canonical.h"
#include "sample_store.h"
#include "store/sql_quote_store.h"
#include "store/sqlite_file.h"
#include "store/store_location.h"

namespace {

using namespace seatwise;

constexpr int storedQuotes = 10'000;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double milliseconds(const std::function<bool()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    if (!work())
        std::exit(1);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    return taken.count();
}

double timeOf(const QuoteStore& store, const QuoteSearch& search, std::size_t expected)
{
    std::vector<double> times;
    for (int run = 0; run < 21; ++run)
        times.push_back(milliseconds([&] {
            const auto found = store.list(search);
            return found && found->size() == expected;
        }));
    return median(times);
}

bool writeAndSync(const std::string& path, const std::string& bytes)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return writeAll(file.number(), bytes) && ::fsync(file.number()) == 0 && file.close();
}

bool syncFolder(const std::string& folder)
{
    Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return ::fsync(handle.number()) == 0 && handle.close();
}

struct OneStore final : QuoteStores
{
    explicit OneStore(std::string place)
        : file(std::move(place))
    {
    }

    [[nodiscard]] Result<std::unique_ptr<QuoteStore>> open(const std::string&) const override
    {
        return openStore(file);
    }
    [[nodiscard]] Result<std::unique_ptr<WorkshopStore>> openWorkshop(const std::string&) const override
    {
        return seatwise::openWorkshop(file);
    }
    [[nodiscard]] Result<std::unique_ptr<CustomerStore>> openCustomers(const std::string&) const override
    {
        return seatwise::openCustomers(file);
    }
    [[nodiscard]] Result<std::unique_ptr<ApproverStore>> openApprovers(const std::string&) const override
    {
        return seatwise::openApprovers(file, {}, ApproversFor::changing);
    }
    [[nodiscard]] Result<std::vector<Approver>> approvers(const std::string&) const override
    {
        return std::vector<Approver>{};
    }
    [[nodiscard]] Result<void> prove(const std::string&, const ApproverWord&) const override { return {}; }
    [[nodiscard]] Result<void> keepPassword(const std::string&, const std::string&) const override { return {}; }
    [[nodiscard]] std::vector<std::string> backups(const std::string&) const override { return {}; }
    [[nodiscard]] Result<RestorePreview> previewRestore(const std::string&, const std::string&) const override
    {
        return RestorePreview{};
    }
    [[nodiscard]] Result<void> restore(const std::string&, const std::string&) const override { return {}; }

    std::string file;
};

/// Prints what the Quotes page waits for: its list with what needs attention, and a search as it is typed.
void printPage(const std::string& file)
{
    const BookShelf library;
    const OneStore stores(file);
    ui::QuotesViewModel page(library, stores, {}, benchDay);
    static_cast<void>(page.refresh());
    std::vector<double> lists;
    std::vector<double> searches;
    const QString typed = QStringLiteral("county 77");
    for (int run = 0; run < 21; ++run) {
        lists.push_back(milliseconds([&] {
            static_cast<void>(page.refresh());
            return !page.listing().problem && !page.listing().quotes.empty();
        }));
        ui::QuoteFilter filter;
        filter.text = typed.left(1 + run % typed.size());
        searches.push_back(milliseconds([&] {
            page.setFilter(filter);
            return !page.listing().quotes.empty();
        }));
        page.setFilter({});
    }
    std::printf("%.3f %.3f ", median(lists), *std::max_element(searches.begin(), searches.end()));
}

bool addCustomers(CustomerStore& store)
{
    std::vector<Customer> customers(storedQuotes);
    for (int number = 0; number < storedQuotes; ++number) {
        customers[number].id = CustomerId("customer/" + std::to_string(number));
        customers[number].name = "School District of Sample County " + std::to_string(number);
        customers[number].address = "Accounts Payable\n" + std::to_string(number) + " Elm Street";
    }
    return store.add(customers).has_value();
}

/// Prints what the dialog of customers waits for: its list, and the slowest key of a name.
bool printCustomers(const std::string& file)
{
    const auto store = openCustomers(file);
    if (!store || !addCustomers(**store))
        return false;
    const BookShelf library;
    const OneStore stores(file);
    ui::QuotesViewModel quotes(library, stores, {}, benchDay);
    ui::CustomersViewModel page(stores, {}, quotes);
    const auto finds = [&page](const QString& typed) {
        page.find(typed);
        return !page.listing().problem && !page.listing().customers.empty();
    };
    static_cast<void>(finds({}));
    std::vector<double> lists;
    std::vector<double> keys;
    const QString typed = QStringLiteral("county 77");
    for (int run = 0; run < 21; ++run) {
        lists.push_back(milliseconds([&] { return finds({}); }));
        keys.push_back(milliseconds([&] { return finds(typed.left(1 + run % typed.size())); }));
    }
    std::printf("%.3f %.3f ", median(lists), *std::max_element(keys.begin(), keys.end()));
    return true;
}

/// Prints what keeping a quote takes, and the disk alone in turn with it.
void printSaves(QuoteStore& store, const PriceBook& book, const std::string& folder)
{
    std::vector<double> saves;
    std::vector<double> files;
    std::vector<double> syncs;
    for (int number = storedQuotes; number < storedQuotes + 101; ++number) {
        const Quote draft = draftOf(book, number);
        saves.push_back(milliseconds([&] { return store.add(draft, book).has_value(); }));
        const std::string bytes = canonicalBytes(draft);
        const std::string plain = folder + "/plain-" + std::to_string(number);
        files.push_back(milliseconds([&] { return writeAndSync(plain + "-a", bytes) && syncFolder(folder); }));
        syncs.push_back(milliseconds([&] { return writeAndSync(plain + "-b", bytes); }));
    }
    std::printf("%.3f %.3f %.3f\n", median(saves), median(files), median(syncs));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::string folder = argc > 1 ? argv[1] : ".";
    const std::string file = folder + "/store.db";
    const auto book = loadBook("music-learning");
    if (!book || !fillStore(file, **book, storedQuotes))
        return 1;
    auto connection = openSqliteStore(file);
    if (!connection)
        return 1;
    SqlQuoteStore store(std::move(*connection));
    QuoteSearch all;
    all.today = benchDay;
    QuoteSearch first = all;
    first.limit = 200;
    QuoteSearch text = all;
    text.text = "COUNTY 99"; // 1 + 10 + 100 of them
    QuoteSearch firstText = text;
    firstText.limit = 100;
    std::printf("%.3f %.3f %.3f %.3f ", timeOf(store, all, storedQuotes), timeOf(store, first, 200),
                timeOf(store, text, 111), timeOf(store, firstText, 100));
    printPage(file);
    if (!printCustomers(file))
        return 1;
    printSaves(store, **book, folder);
    return 0;
}
