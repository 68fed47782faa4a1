// The same list as LibreOffice and Excel save it, in every form: the answers of the command line are the same, and the
// window takes it without a question.
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <stdexcept>

#include "cli/batch/account_columns.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "lists/model/list_form.h"
#include "program.h"
#include "tables/encoding.h"
#include "tables/row_reader.h"
#include "tables/table.h"
#include "tables/table_file.h"

namespace seatwise::test::list_forms_test {
namespace {

using Json = nlohmann::ordered_json;

struct KnownList
{
    const char* name;
    const char* csv; ///< as this program writes it
    std::vector<std::string> arguments;
    int rows;
    ui::ListForm (*form)(); ///< of the window
};

const std::vector<KnownList>& knownLists()
{
    static const std::vector<KnownList> lists = {
        {"schools",
         "name,seats\nÉlan,200\n\"Oak, North\",1250\nAsh,40\n",
         {"pool", "--billing", "monthly", "--schools"},
         3,
         ui::schoolForm},
        {"usage",
         "month,used\n2026-01,60\n2026-02,1300\n2026-03,0\n",
         {"credits", "--allowance", "100", "--rate", "0.10", "--policy", "none", "--usage"},
         3,
         ui::usageForm},
        {"survey",
         "too_cheap,cheap,expensive,too_expensive\n10.5,20,40.25,60\n15,25,45,1065\n20,30,50,70.75\n",
         {"sensitivity"},
         3,
         ui::sensitivityForm},
        {"intents", "price,intent\n10.5,yes\n1200,no\n20,yes\n", {"sensitivity"}, 3, ui::intentForm},
        {"customers",
         "customer,segment,users,insights_per_month\nÉlan,tech,3,240\n\"Oak, North\",,12,1000\n",
         {"experiment", "--months", "3", "--runs", "5", "--seed", "1", "--customers"},
         2,
         ui::customerForm},
    };
    return lists;
}

Json answerOf(const KnownList& list, const std::string& file)
{
    std::vector<std::string> arguments = list.arguments;
    arguments.push_back(file);
    arguments.emplace_back("--json");
    const Finished finished = seatwise(arguments);
    if (finished.exitCode != 0)
        throw std::runtime_error(file + ": " + finished.err);
    Json answer = finished.json();
    for (const char* ofTheForm : {"encoding", "sheet", "columns"})
        answer.erase(ofTheForm);
    return answer;
}

/// Whether the window takes the list without a question, all of it.
bool isTakenAtOnce(const KnownList& list, const std::string& file)
{
    const ui::ListForm form = list.form();
    const TableOrSheets read = DiskTables().read(file, {}).value();
    const Result<ui::ListFound> found = form.read(read.table.value(), {});
    return found && isObvious(form, *found) && found->read == static_cast<std::size_t>(list.rows);
}

/// The cells of a list of accounts that `batch` has priced, in whatever form it wrote them.
std::vector<std::vector<std::string>> pricedAccounts(const ScratchFolder& folder, const std::string& file)
{
    const std::string out = folder.path("priced");
    const Finished finished = seatwise({"batch", file, out});
    if (finished.exitCode != 0)
        throw std::runtime_error(file + ": " + finished.err);
    const Table table = decodeTable(readUpTo(out, std::size_t{1} << 20).value());
    const TableDialect dialect = dialectOf(table.text, cli::accountColumns());
    RowReader reader(table.text, dialect.separator);
    std::vector<std::vector<std::string>> rows;
    TableRow row;
    while (reader.next(row))
        if (row.line > 1 || !dialect.hasSeparatorLine)
            rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

const char* const accounts = "account_id,plan,seats,billing\nÉlan,auto,200,annual\n\"Oak, North\",auto,1250,monthly\n";

/// The rows of a text with another separator, line end and quotes.
std::string written(const std::string& csv, char separator, const std::string& lineEnd)
{
    std::string out;
    RowReader reader(csv, ',');
    TableRow row;
    while (reader.next(row)) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool quoted = row.cells[i].find(separator) != std::string_view::npos;
            out.append(i > 0 ? 1 : 0, separator)
                .append(quoted ? "\"" : "")
                .append(row.cells[i])
                .append(quoted ? "\"" : "");
        }
        out += lineEnd;
    }
    return out;
}

std::string encoded(const std::string& utf8, Encoding encoding)
{
    std::string bytes(byteOrderMarkOf(encoding));
    appendEncoded(bytes, utf8, encoding);
    return bytes;
}

/// As Excel saves it, by the name of the form.
std::map<std::string, std::string> formsOfExcel(const std::string& csv)
{
    std::map<std::string, std::string> forms;
    forms["utf8-with-mark"] = std::string(utf8ByteOrderMark) + written(csv, ',', "\r\n");
    forms["unicode-text"] = encoded(written(csv, '\t', "\r\n"), Encoding::utf16le);
    forms["semicolons-of-windows"] = encoded(written(csv, ';', "\r\n"), Encoding::windows1252);
    forms["separator-line"] = "sep=;\r\n" + written(csv, ';', "\r\n");
    forms["macintosh"] = written(csv, ',', "\r");
    return forms;
}

struct OfficeForm
{
    const char* name;
    const char* filter; ///< of soffice --convert-to
};

// Separator, quote, character set (76: UTF-8, 1: Windows-1252, 65535: UTF-16), first line, columns, language, quote all
// text, as shown.
const std::vector<OfficeForm> officeForms = {{"comma", "csv:Text - txt - csv (StarCalc):44,34,76,1"},
                                             {"semicolon", "csv:Text - txt - csv (StarCalc):59,34,76,1"},
                                             {"tab", "csv:Text - txt - csv (StarCalc):9,34,76,1"},
                                             {"windows", "csv:Text - txt - csv (StarCalc):59,34,1,1"},
                                             {"quoted", "csv:Text - txt - csv (StarCalc):44,34,65535,1,,0,true"},
                                             {"workbook", "xlsx"},
                                             {"document", "ods"}};

/// Lets LibreOffice save the files of a folder in a form, into a folder of that name; false where there is none.
bool saveByOffice(const ScratchFolder& folder, const OfficeForm& form)
{
    const std::string command = "soffice '-env:UserInstallation=file://" + folder.path("office") +
                                "' --headless --infilter='CSV:44,34,76,1' --convert-to '" + form.filter +
                                "' --outdir '" + folder.path(form.name) + "' '" + folder.path() + "'/*.csv > '" +
                                folder.path("said") + "' 2>&1";
    return std::system(command.c_str()) == 0;
}

} // namespace

TEST(ListForms, OfExcelGiveTheSameAnswer)
{
    const ScratchFolder folder;
    for (const KnownList& list : knownLists()) {
        const Json plain = answerOf(list, folder.file("plain.csv", list.csv));
        EXPECT_EQ(plain.at("read"), list.rows) << list.name;
        EXPECT_EQ(plain.at("refused"), 0) << list.name;
        for (const auto& [form, bytes] : formsOfExcel(list.csv)) {
            const std::string file = folder.file(form + ".csv", bytes);
            EXPECT_EQ(answerOf(list, file), plain) << list.name << " as " << form;
            EXPECT_TRUE(isTakenAtOnce(list, file)) << list.name << " as " << form;
        }
    }
    const auto priced = pricedAccounts(folder, folder.file("accounts.csv", accounts));
    EXPECT_EQ(priced.size(), 3U);
    for (const auto& [form, bytes] : formsOfExcel(accounts))
        EXPECT_EQ(pricedAccounts(folder, folder.file(form + ".csv", bytes)), priced) << form;
}

TEST(ListForms, OfLibreOfficeGiveTheSameAnswer)
{
    ASSERT_EQ(std::system("command -v soffice > /dev/null"), 0)
        << "LibreOffice is not installed; install libreoffice-calc-nogui";
    const ScratchFolder folder;
    std::map<std::string, Json> plain;
    for (const KnownList& list : knownLists())
        plain[list.name] = answerOf(list, folder.file(std::string(list.name) + ".csv", list.csv));
    const auto priced = pricedAccounts(folder, folder.file("accounts.csv", accounts));
    for (const OfficeForm& form : officeForms) {
        ASSERT_TRUE(saveByOffice(folder, form)) << form.name;
        const std::string suffix = std::string(form.filter).substr(0, std::string(form.filter).find(':'));
        for (const KnownList& list : knownLists()) {
            const std::string file = folder.path(form.name) + '/' + list.name + '.' + suffix;
            EXPECT_EQ(answerOf(list, file), plain[list.name]) << list.name << " as " << form.name;
            EXPECT_TRUE(isTakenAtOnce(list, file)) << list.name << " as " << form.name;
        }
        EXPECT_EQ(pricedAccounts(folder, folder.path(form.name) + "/accounts." + suffix), priced) << form.name;
    }
}

} // namespace seatwise::test::list_forms_test
