#include "store/server_address.h"

#include <gtest/gtest.h>

namespace seatwise::server_address_test {

namespace {

TEST(ServerAddress, SaysWhereTheDatabaseIs)
{
    const auto server = parseServerAddress("postgresql://ada@db.example.org:6543/quotes?sslmode=verify-full");
    EXPECT_EQ(server.value(), (ServerAddress{"db.example.org", 6'543, "quotes", "ada", "verify-full", ""}));
    EXPECT_EQ(toString(*server), "postgresql://ada@db.example.org:6543/quotes");
}

TEST(ServerAddress, NamesTheFolderOfASocket)
{
    const auto server = parseServerAddress("postgresql:///quotes?host=/run/pg&port=5433&user=ada");
    EXPECT_EQ(server.value(), (ServerAddress{"/run/pg", 5'433, "quotes", "ada", "", ""}));
}

TEST(ServerAddress, ChecksTheCertificateOfEveryHostThatIsNotThisMachine)
{
    EXPECT_EQ(parseServerAddress("postgresql://ada@db.example.org/quotes")->sslMode, "verify-full");
}

TEST(ServerAddress, IsToldFromAFile)
{
    EXPECT_TRUE(isServerAddress("postgresql://ada@localhost/quotes"));
    EXPECT_TRUE(isServerAddress("postgres://ada@localhost/quotes"));
    EXPECT_FALSE(isServerAddress("postgresql.db"));
    EXPECT_FALSE(isServerAddress("/home/ada/a://b.db"));
}

TEST(ServerAddress, IsKnownInAnyCaseAndAfterSpaces)
{
    for (const char* address : {"PostgreSQL://ada@localhost/quotes", " \t postgresql://ada@localhost/quotes\n"}) {
        EXPECT_TRUE(isServerAddress(address));
        EXPECT_EQ(parseServerAddress(address).value(), parseServerAddress("postgresql://ada@localhost/quotes").value());
    }
}

/// A name for the row and an address on this machine, which needs no certificate.
class LocalServer : public testing::TestWithParam<std::pair<const char*, const char*>>
{
};

TEST_P(LocalServer, MayDoWithoutCertificates)
{
    EXPECT_TRUE(parseServerAddress(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(Addresses, LocalServer,
                         testing::Values(std::pair{"Name", "postgresql://ada@localhost/quotes?sslmode=disable"},
                                         std::pair{"Four", "postgresql://ada@127.0.0.1/quotes?sslmode=prefer"},
                                         std::pair{"Six", "postgresql://ada@[::1]/quotes?sslmode=require"},
                                         std::pair{"Socket", "postgresql:///quotes?host=/run/pg&sslmode=disable"},
                                         std::pair{"Debian", "postgresql:///quotes"}),
                         [](const auto& row) { return row.param.first; });

/// An address that is refused: its name, itself and the kind of the error.
struct RefusedAddress
{
    const char* name;
    const char* address;
    Error::Kind kind;
};

class ServerAddressTest : public testing::TestWithParam<RefusedAddress>
{
};

TEST_P(ServerAddressTest, IsRefusedInOneLineWithoutThePassword)
{
    const auto server = parseServerAddress(GetParam().address);
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().kind, GetParam().kind);
    EXPECT_EQ(server.error().message.english().find('\n'), std::string::npos);
    EXPECT_EQ(server.error().message.english().find("secret"), std::string::npos);
}

constexpr auto usage = Error::Kind::usage;
constexpr auto rule = Error::Kind::refused;

INSTANTIATE_TEST_SUITE_P(
    Addresses, ServerAddressTest,
    testing::Values(
        RefusedAddress{"Password", "postgresql://ada:secret@localhost/quotes", usage},
        RefusedAddress{"PasswordAsOption", "postgresql://ada@localhost/quotes?password=secret", usage},
        RefusedAddress{"PasswordInTheUser", "postgresql://ada%3Asecret@localhost/quotes", usage},
        RefusedAddress{"PasswordInTheUserAsOption", "postgresql:///quotes?user=ada:secret", usage},
        RefusedAddress{"CapitalLetters", "POSTGRESQL://ada:secret@localhost/quotes", usage},
        RefusedAddress{"OneSlash", "postgresql:/ada:secret@localhost/quotes", usage},
        RefusedAddress{"AnotherScheme", "mysql://ada:secret@localhost/quotes", usage},
        RefusedAddress{"Settings", "host=localhost password=secret", usage},
        RefusedAddress{"SettingsWithSpaces", " User = ada password = secret", usage},
        RefusedAddress{"NoCertificate", "postgresql://ada@db.example.org/quotes?sslmode=require", rule},
        RefusedAddress{"NoEncryption", "postgresql://ada@db.example.org/quotes?sslmode=disable", rule},
        RefusedAddress{"HostAsOption", "postgresql:///quotes?host=db.example.org&sslmode=prefer", rule},
        RefusedAddress{"ListOfHosts", "postgresql:///quotes?host=/run/pg,db.example.org&sslmode=disable", usage},
        RefusedAddress{"LooksLocal", "postgresql://ada@localhost.example.org/quotes?sslmode=disable", rule},
        RefusedAddress{"UnknownMode", "postgresql://ada@localhost/quotes?sslmode=none", usage},
        RefusedAddress{"UnknownOption", "postgresql://ada@localhost/quotes?service=secret", usage},
        RefusedAddress{"MoreWords", "postgresql://ada@db.example.org/quotes?sslrootcert=a%20sslmode=disable", usage},
        RefusedAddress{"NoDatabase", "postgresql://ada@localhost", usage},
        RefusedAddress{"Port", "postgresql://ada@localhost:99999/quotes", usage},
        RefusedAddress{"PortAsOption", "postgresql://ada@localhost/quotes?port=many", usage},
        RefusedAddress{"Broken", "postgresql://ada@lo calhost/quotes", usage}),
    [](const auto& row) { return row.param.name; });

} // namespace

} // namespace seatwise::server_address_test
