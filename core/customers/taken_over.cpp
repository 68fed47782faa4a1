#include "customers/taken_over.h"

namespace seatwise {

QuoteDetails takenOver(QuoteDetails details, const Customer& customer, const Customer* before)
{
    const auto take = [&](std::string& to, std::string Customer::*from) {
        if (!(customer.*from).empty() || (before != nullptr && to == before->*from))
            to = customer.*from;
    };
    details.customer = customer.name;
    take(details.billTo, &Customer::address);
    take(details.purchaseOrder, &Customer::standingOrder);
    take(details.language, &Customer::language);
    return details;
}

} // namespace seatwise
