#include "pricebook/digest.h"

#include <gtest/gtest.h>

namespace seatwise {

// FIPS 180-2, appendix B.1, and the SHA-256 of nothing.

TEST(Digest, IsTheKnownOneOfAbc)
{
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, IsTheKnownOneOfNothing)
{
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

} // namespace seatwise
