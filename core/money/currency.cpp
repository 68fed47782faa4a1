#include "money/currency.h"

namespace seatwise {

namespace {

// Active national currencies of ISO 4217. Those whose minor unit is not 1/100 stand in a list of their own.
constexpr std::string_view hundredths =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG";
constexpr std::string_view wholes = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view thousandths = "BHD IQD JOD KWD LYD OMR TND";

constexpr bool lists(std::string_view codes, std::string_view code)
{
    for (std::size_t at = 0; at < codes.size(); at += 4)
        if (codes.substr(at, 3) == code)
            return true;
    return false;
}

/// Whether the codes ascend, which also means that none stands there twice.
constexpr bool ascend(std::string_view codes)
{
    for (std::size_t at = 4; at < codes.size(); at += 4)
        if (codes.substr(at - 4, 3) >= codes.substr(at, 3))
            return false;
    return true;
}

/// Whether no code of the first list is in the second.
constexpr bool apart(std::string_view first, std::string_view second)
{
    for (std::size_t at = 0; at < first.size(); at += 4)
        if (lists(second, first.substr(at, 3)))
            return false;
    return true;
}

static_assert(ascend(hundredths) && ascend(wholes) && ascend(thousandths));
static_assert(apart(wholes, hundredths) && apart(thousandths, hundredths) && apart(thousandths, wholes));

} // namespace

std::optional<Currency> Currency::find(std::string_view code)
{
    if (code.size() != 3)
        return std::nullopt;
    if (lists(hundredths, code))
        return Currency{std::string(code), 2};
    if (lists(wholes, code))
        return Currency{std::string(code), 0};
    if (lists(thousandths, code))
        return Currency{std::string(code), 3};
    return std::nullopt;
}

} // namespace seatwise
