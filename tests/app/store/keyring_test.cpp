#include "store/keyring.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace seatwise::test::keyring_test {

namespace {

/// A desktop without a keyring.
class NoKeyring : public testing::Test
{
protected:
    NoKeyring() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); }

    ServerAddress server_ = parseServerAddress("postgresql://ada@db.example.org/quotes").value();
};

TEST_F(NoKeyring, KnowsNoPassword)
{
    EXPECT_EQ(passwordInKeyring(server_), "");
}

TEST_F(NoKeyring, SaysThatItKeepsNoneAndDoesNotRepeatIt)
{
    const auto kept = keepPasswordInKeyring(server_, "secret");
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().message.english().find("the keyring did not keep the password for "
                                                  "postgresql://ada@db.example.org:5432/quotes: "),
              0U);
    EXPECT_EQ(kept.error().message.english().find("secret"), std::string::npos);
}

} // namespace

} // namespace seatwise::test::keyring_test
