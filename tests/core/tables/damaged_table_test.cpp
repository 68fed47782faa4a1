// Lists with damage: any bytes are read or refused, and every row of what was read is accounted for.

#include <gtest/gtest.h>

#include <random>

#include "credits/usage_list.h"
#include "district/school_list.h"
#include "research/customer_list.h"
#include "research/demand.h"
#include "research/sensitivity.h"
#include "tables/row_reader.h"
#include "text/characters.h"

namespace seatwise::damaged_table_test {
namespace {

constexpr int inputs = 6'000;

/// Lists of every kind with some of their bytes changed, doubled, cut or encoded otherwise.
class DamagedLists
{
public:
    std::string next()
    {
        static const std::vector<std::string> whole = {
            "name,seats\nElm,25\n\"Oak, Upper\",\"1,250\"\nTotal,1275\n",
            "sep=;\r\nÉcole;Élèves\r\nÉlan;1 250\r\n\"two\r\nlines\";40\r\n",
            "customer\tsegment\tusers\tinsights_per_month\nElm\ta\t12\t300\n",
            "too_cheap;cheap;expensive;too_expensive\n1,5;2,5;3,50 €;1.250,00\n",
            "price,intent\n$10,yes\n\"1,250\",no\n",
            "month,used\n2026-01,40\nFeb-26,50\n",
            "person,A,B,C\nAnn,1,2,3\n\"\"\"Ben\"\"\",3,2,1\n"};
        std::string text = whole[below(whole.size())];
        for (std::size_t changes = below(6); changes > 0 && !text.empty(); --changes)
            damage(text);
        if (below(5) > 0)
            return text;
        std::string encoded;
        appendEncoded(encoded, text, static_cast<Encoding>(below(5)));
        return encoded;
    }

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

    void damage(std::string& text)
    {
        const std::size_t at = below(text.size());
        switch (below(4)) {
        case 0:
            text[at] = static_cast<char>(below(256));
            break;
        case 1:
            text.insert(at, 1, std::string_view("\"\n\r,;\t|=\xC3\xA0\xFF")[below(11)]);
            break;
        case 2:
            text.insert(at, text.substr(below(text.size()), below(20)));
            break;
        default:
            text.erase(at, below(8));
        }
    }

    std::mt19937 random_{7};
};

std::size_t rowsOf(const std::string& text, char separator)
{
    RowReader reader(text, separator);
    TableRow row;
    std::size_t rows = 0;
    while (reader.next(row))
        ++rows;
    return rows;
}

template<class Value>
void expectAccounted(const Result<RowsRead<Value>>& read, const Table& table)
{
    if (!read) {
        EXPECT_FALSE(read.error().message.english().empty());
        return;
    }
    EXPECT_LE(read->values.size() + read->problems.size(), rowsOf(table.text, read->source.layout.dialect.separator));
    for (const RowProblem& problem : read->problems)
        EXPECT_EQ(problem.message.english().find('\n'), std::string::npos) << problem.message.english();
}

TEST(DamagedLists, AreReadOrRefused)
{
    DamagedLists lists;
    for (int i = 0; i < inputs; ++i) {
        const Table table = decodeTable(lists.next());
        expectAccounted(readSchools(table), table);
        expectAccounted(readCustomers(table), table);
        expectAccounted(readSensitivitySurvey(table), table);
        expectAccounted(readIntentSurvey(table), table);
        expectAccounted(readUsage(table), table);
    }
}

TEST(DamagedLists, AreTheSameRowsWhereverTheyAreCut)
{
    DamagedLists lists;
    for (int i = 0; i < inputs; ++i) {
        const std::string text = lists.next();
        for (const char separator : {',', ';'}) {
            std::string pieces = text;
            std::size_t rows = 0;
            while (const std::size_t whole = lengthOfWholeRows(pieces, separator)) {
                rows += rowsOf(pieces.substr(0, whole), separator);
                pieces.erase(0, whole);
            }
            EXPECT_EQ(rows + rowsOf(pieces, separator), rowsOf(text, separator)) << text;
        }
    }
}

TEST(DamagedLists, AreUtf8WhereTheirTextIsSound)
{
    DamagedLists lists;
    for (int i = 0; i < inputs; ++i) {
        const Table table = decodeTable(lists.next());
        EXPECT_EQ(isUtf8(table.text), table.isSound);
    }
}

} // namespace
} // namespace seatwise::damaged_table_test
