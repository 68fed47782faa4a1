#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"

namespace seatwise::test {

/// A table of a store, as somebody knows it who changes it beside the program.
struct StoredTable
{
    const char* name;
    std::vector<const char*> columns; ///< in the order that its seal covers them, the seal last
    bool sealed = false;
};

/// All tables of a store.
[[nodiscard]] const std::vector<StoredTable>& storedTables();

/// A store in a file of a test's own, with quotes in every state, numbers of two years, and what a workshop decided.
class TamperedStore : public testing::Test
{
protected:
    void SetUp() override { reset(); }

    [[nodiscard]] std::string file() const { return folder_.path("store.db"); }

    /// Puts the store back as it was.
    void reset() const;

    /// Whether it is as it was, byte by byte.
    [[nodiscard]] bool isUnchanged() const;

    /// Runs statements beside the program; false where the tables themselves refuse one.
    [[nodiscard]] bool run(const std::vector<std::string>& statements) const;

    /// Seals every row of a table anew, as somebody would who knows how.
    void sealAnew(const StoredTable& table) const;

    /// What audit verify and store check find.
    [[nodiscard]] std::string problem() const;
    [[nodiscard]] std::string problemOfCheck() const;

private:
    ScratchFolder folder_;
};

} // namespace seatwise::test
