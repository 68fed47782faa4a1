"""The dates of a budget, read back by icalendar, a parser that knows nothing of Seatwise.

The invoices expected are those of `seatwise schedule`, the other days are counted here with datetime.

Usage: calendar_test.py WRITE_CALENDAR SEATWISE
"""

import hashlib
import json
import subprocess
import sys
import unittest
from datetime import date, timedelta

from icalendar import Calendar

WRITER, PROGRAM = sys.argv[1:3]
LEAD = timedelta(days=30)
TODAY = date(2026, 3, 4)  # of write_calendar
CUSTOMER = "Ångström, Böhm & Söhne; “North” school district with a name of some length"


def events(billing, first_day, customer=CUSTOMER, *more):
    written = subprocess.run([WRITER, billing, first_day, customer, *more], check=True, stdout=subprocess.PIPE).stdout
    calendar = Calendar.from_ical(written)
    found = calendar.walk("VEVENT")
    for event in found:
        assert not event.errors, event.errors
    return found


def days(found, kind):
    """The days of the events of a kind in the order of their numbers."""
    numbered = {}
    for event in found:
        if str(event["UID"]).startswith(kind + "-"):
            numbered[int(str(event["UID"])[len(kind) + 1:].split("-")[0])] = event.decoded("DTSTART")
    return [numbered[number] for number in sorted(numbered)]


def schedule(billing, first_day):
    command = [PROGRAM, "schedule", "--plan", "ensemble", "--seats", "2400", "--billing", billing,
               "--start", first_day, "--academic", "--json"]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)["invoices"]


def shown(amount):
    whole, cents = amount.split(".")
    return f"${int(whole):,}.{cents}"


class BudgetCalendar(unittest.TestCase):
    maxDiff = None

    def test_has_every_invoice_on_its_day_with_its_amount(self):
        for billing in ("monthly", "annual"):
            with self.subTest(billing=billing):
                found = [(event.decoded("DTSTART").isoformat(), str(event["SUMMARY"]), str(event["DESCRIPTION"]))
                         for event in events(billing, "2026-04-01") if str(event["UID"]).startswith("invoice-")]
                wanted = [(invoice["date"], f"Invoice of {shown(invoice['amount'])} is due", invoice["description"])
                          for invoice in schedule(billing, "2026-04-01")]
                self.assertGreater(len(wanted), 1)
                self.assertEqual(found, wanted)

    def test_begins_on_the_first_day_and_with_every_academic_year(self):
        found = events("monthly", "2026-04-01")
        self.assertEqual(days(found, "first-day"), [date(2026, 4, 1)])
        self.assertEqual(days(found, "year"), [date(2026, 7, 1), date(2027, 7, 1)])

    def test_follows_a_fiscal_year(self):
        found = events("monthly", "2026-04-01", CUSTOMER, "10")
        self.assertEqual(days(found, "year"), [date(2026, 10, 1), date(2027, 10, 1)])

    def test_says_when_to_order_for_each_of_them(self):
        found = events("monthly", "2026-05-01")
        begins = [date(2026, 5, 1), date(2026, 7, 1), date(2027, 7, 1)]
        self.assertEqual(days(found, "order-by"), [day - LEAD for day in begins])

    def test_names_no_day_to_order_by_that_is_past(self):
        order = [event for event in events("monthly", "2026-04-01") if str(event["UID"]).startswith("order-by-1-")]
        self.assertEqual([event.decoded("DTSTART") for event in order], [TODAY])
        self.assertEqual(str(order[0]["SUMMARY"]),
                         "Too late for 1 Apr 2026; ordered now, 3 Apr 2026 is the earliest first day")

    def test_names_what_happens_on_a_day(self):
        named = {event.decoded("DTSTART"): str(event["SUMMARY"]) for event in events("annual", "2026-05-01")
                 if not str(event["UID"]).startswith("invoice-")}
        self.assertEqual(named, {
            date(2026, 4, 1): "Last day to order the subscription",
            date(2026, 5, 1): "The subscription begins",
            date(2026, 6, 1): "Last day to order for the budget year from 1 Jul 2026",
            date(2026, 7, 1): "The budget year from 1 Jul 2026 begins",
            date(2027, 6, 1): "Last day to order for the budget year from 1 Jul 2027",
            date(2027, 7, 1): "The budget year from 1 Jul 2027 begins",
        })

    def test_lasts_the_whole_of_each_day_and_takes_no_time(self):
        for event in events("monthly", "2026-04-01"):
            self.assertEqual(event.decoded("DTEND") - event.decoded("DTSTART"), timedelta(days=1))
            self.assertEqual(str(event["TRANSP"]), "TRANSPARENT")

    def test_gives_every_event_an_identity_of_its_own(self):
        mark = hashlib.sha1(f"{CUSTOMER}\nmusic-learning".encode()).hexdigest()[:12]
        uids = [str(event["UID"]) for event in events("monthly", "2026-04-01")]
        self.assertEqual(len(set(uids)), len(uids))
        self.assertTrue(all(uid.endswith(f"-{mark}@seatwise") for uid in uids), uids)

    def test_keeps_the_identities_when_the_days_move(self):
        before = sorted(str(event["UID"]) for event in events("annual", "2026-04-01"))
        after = sorted(str(event["UID"]) for event in events("annual", "2026-05-01"))
        self.assertEqual(after, before)

    def test_counts_a_leap_day_when_ordering(self):
        self.assertEqual(days(events("monthly", "2028-03-01"), "order-by")[0], date(2028, 1, 31))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
