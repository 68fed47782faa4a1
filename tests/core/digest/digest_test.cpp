#include "digest/digest.h"

#include <gtest/gtest.h>

namespace seatwise::digest_test {

// FIPS 180-2, appendices B.1 and B.2, and the SHA-256 of nothing.

TEST(Digest, IsTheKnownOneOfAbc)
{
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, IsTheKnownOneOfNothing)
{
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Digest, IsTheSameInParts)
{
    Sha256 digest;
    digest.add("abcdbcdecdefdefgefghfghighij");
    digest.add("");
    digest.add("hijkijkljklmklmnlmnomnopnopq");
    EXPECT_EQ(digest.takeHex(), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

} // namespace seatwise::digest_test
