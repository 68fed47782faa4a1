#!/usr/bin/python3
"""Holds the exported prices of the shipped books, and quotes that are handed over, against Stripe's own types, by
TypeScript's check.

Usage: stripe_types_test.py PROGRAM BOOKS NODE_FOLDER
NODE_FOLDER is where npm keeps Stripe's types and TypeScript between runs.
"""

import json
import os
import subprocess
import sys
import tempfile

PROGRAM, BOOKS, NODE_FOLDER = sys.argv[1:4]
PACKAGES = {"stripe": "17.7.0", "typescript": "5.7.3", "@types/node": "22.10.5"}
TYPES = {
    "products": "Stripe.ProductCreateParams[]",
    "prices": "Stripe.PriceCreateParams[]",
    "coupons": "Stripe.CouponCreateParams[]",
    "customer": "Stripe.CustomerCreateParams",
    "subscription_schedule": "Stripe.SubscriptionScheduleCreateParams",
}
# A ramp of months that begin within one, with a discount; years of a term; months without one; a trial.
DEALS = {
    "ramp": ["--plan", "ensemble", "--ramp", "150,300,600", "--billing", "monthly", "--start", "2027-03-15",
             "--discount", "4"],
    "term": ["--plan", "auto", "--seats", "200", "--billing", "annual", "--start", "2027-07-01", "--term", "3"],
    "open": ["--plan", "solo", "--seats", "7", "--billing", "monthly", "--start", "2027-03-01"],
    "trial": ["--plan", "prelude", "--seats", "10", "--billing", "monthly", "--start", "2027-07-01"],
}


def install():
    if all(os.path.exists(f"{NODE_FOLDER}/node_modules/{name}") for name in PACKAGES):
        return True
    os.makedirs(NODE_FOLDER, exist_ok=True)
    with open(f"{NODE_FOLDER}/package.json", "w", encoding="utf-8") as file:
        json.dump({"private": True, "type": "module", "dependencies": PACKAGES}, file)
    return subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=NODE_FOLDER,
                          check=False).returncode == 0


def check(files):
    """What TypeScript says of the values of files, each by its key in TYPES."""
    with open(f"{NODE_FOLDER}/check.ts", "w", encoding="utf-8") as file:
        file.write("import Stripe from 'stripe';\n")
        for name, values in files.items():
            for key, value in values.items():
                file.write(f"export const {key}_of_{name}: {TYPES[key]} = {json.dumps(value)};\n")
    return subprocess.run(["node_modules/.bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "--moduleResolution", "node",
                           "--esModuleInterop", "--target", "es2022", "check.ts"],
                          cwd=NODE_FOLDER, capture_output=True, text=True, check=False)


def program(*arguments):
    return subprocess.run([PROGRAM, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


def read(file):
    with open(file, encoding="utf-8") as text:
        return json.load(text)


def exported(name):
    with tempfile.TemporaryDirectory(prefix="seatwise-stripe-") as folder:
        program("book", "export", f"{BOOKS}/{name}.json", f"{folder}/out.json", "--format", "stripe")
        return read(f"{folder}/out.json")


def handed_over(options):
    with tempfile.TemporaryDirectory(prefix="seatwise-stripe-") as folder:
        store = ["--store", f"{folder}/store.db", "--today", "2026-11-21"]
        reason = ["--reason", "volume"] if "--discount" in options else []
        made = json.loads(program("quote", "new", "--customer", "Elm", *options, *reason, "--json", *store))
        program("quote", "issue", made["id"], *store)
        program("quote", "accept", made["id"], *store)
        program("quote", "hand-over", made["id"], f"{folder}/out.json", "--format", "stripe", *store)
        return read(f"{folder}/out.json")


def faults():
    books = {"music": exported("music-learning"), "sessions": exported("sessiontrack")}
    deals = {name: handed_over(options) for name, options in DEALS.items()}
    for name, deal in deals.items():
        if set(deal) != set(TYPES):
            yield f"{name}: the keys are {', '.join(deal)}"
    told = check(books | deals)
    if told.returncode != 0:
        yield told.stdout[:3000]
    books["music"]["prices"][0]["billing_scheme"] = "by_the_dozen"
    if check({"wrong": books["music"]}).returncode == 0:
        yield "a price that is none of Stripe's passes the check"
    deals["term"]["subscription_schedule"]["phases"][0]["billing_cycle_anchor"] = "full_moon"
    if check({"wrong": deals["term"]}).returncode == 0:
        yield "a phase that is none of Stripe's passes the check"


def main():
    if not install():
        print("\n*** Stripe's types could not be installed by npm: this test DID NOT RUN ***\n", file=sys.stderr)
        return 0
    found = list(faults())
    print("\n".join(found))
    return len(found)


if __name__ == "__main__":
    sys.exit(main())
