// What the window writes never replaces what it reads.

#include "files/disk_writer.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"

namespace seatwise::test::disk_writer_test {
namespace {

TEST(WriterOfTheWindow, WritesOverNoFileThatIsInUse)
{
    const ScratchFolder folder;
    const std::string book = folder.path("book.json");
    const std::string link = folder.path("link.csv");
    ASSERT_TRUE(DiskWriter().write(book, "a price book"));
    std::filesystem::create_symlink(book, link);
    const DiskWriter files([&book] { return std::vector{book}; });
    for (const std::string& place : {book, link}) {
        const auto written = files.write(place, "an export");
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().message.english(),
                  "cannot write " + place + ": the same command reads it, give another file");
    }
    EXPECT_EQ(readUpTo(book, 100).value(), "a price book");
    EXPECT_TRUE(files.write(folder.path("other.csv"), "an export"));
}

} // namespace
} // namespace seatwise::test::disk_writer_test
