#!/usr/bin/env python3
"""Verifies an export of the trail without any part of the product: `thidua audit export --to FILE`, then

    python3 verifier/audit_verify.py FILE [--anchors FILE] [--key keys/audit.key]

Needs Python 3.9 or newer and nothing else. What is computed (docs/operations.md says why):

    hash_0 = SHA-256("tdkt/audit/v1/genesis" || instance)
    hash_n = SHA-256("tdkt/audit/v1" || hash_{n-1} || canonical JSON (RFC 8785) of the facts of entry n)
    mac_n  = HMAC-SHA-256(key, hash_n)          only with --key

Exit codes are those of `thidua audit verify`: 0 whole, 2 broken link, 3 anchor, 4 missing entry or cut tail, 5 signature.
"""

import argparse
import hashlib
import hmac
import json
import math
import sys

FORMAT = "thidua-audit/1"
DOMAIN = b"tdkt/audit/v1"
FACTS = (
    "seq", "at", "organisation_id", "actor_ref", "actor_role", "action", "object_type", "object_id", "request_id", "data",
)


def canonical(value):
    """RFC 8785: keys by UTF-16 code units, no white space, numbers as ECMAScript writes them."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return string(value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
    return "{" + ",".join(string(key) + ":" + canonical(value[key]) for key in keys) + "}"


ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def string(text):
    escaped = (ESCAPES.get(char) or (f"\\u{ord(char):04x}" if char < " " else char) for char in text)
    return '"' + "".join(escaped) + '"'


def number(value):
    value = float(value)
    if not math.isfinite(value):
        raise ValueError("not a number of JSON")
    if value == 0:
        return "0"
    sign, digits, point = "-" if value < 0 else "", *shortest(abs(value))
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    exponent = f"e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return sign + digits[0] + ("." + digits[1:] if count > 1 else "") + exponent


def shortest(value):
    """The shortest digits that read back as the same number, and where the point stands after the first digit's left."""
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    point = len(whole.lstrip("0")) if whole.strip("0") else -(len(fraction) - len(fraction.lstrip("0")))
    return digits.rstrip("0"), point + int(exponent or 0)


def verify(lines, key):
    """Gives (exit code, sentence, hashes by number)."""
    head = json.loads(next(lines))
    if head.get("format") != FORMAT:
        return 65, f"not an export of the form {FORMAT}", {}
    before = hashlib.sha256(DOMAIN + b"/genesis" + head["instance"].encode()).digest()
    seen = {}
    expected = 0
    for line in lines:
        entry = json.loads(line)
        expected += 1
        if entry["seq"] != str(expected):
            return 4, f"entry {expected} is missing", seen
        facts = {name: entry[name] for name in FACTS}
        if entry["pd_hash"] is not None:
            facts["pd_hash"] = entry["pd_hash"]
        computed = hashlib.sha256(DOMAIN + before + canonical(facts).encode()).digest()
        if entry["previous_hash"] != before.hex() or entry["hash"] != computed.hex():
            return 2, f"the chain is broken at entry {expected}", seen
        if key is not None and not hmac.compare_digest(hmac.new(key, computed, "sha256").hexdigest(), entry["mac"]):
            return 5, f"the signature of entry {expected} is wrong", seen
        seen[expected] = computed.hex()
        before = computed
    if head["head"]["seq"] != str(expected) or head["head"]["hash"] != before.hex():
        return 4, f"the chain ends at {expected}, its head says {head['head']['seq']}", seen
    return 0, f"whole: {expected} entries", seen


def check_anchors(lines, seen):
    previous = None
    for index, line in enumerate(lines, 1):
        seq, digest, _, chained = line.split(",")
        wanted = "0" * 64 if previous is None else hashlib.sha256(previous.encode()).hexdigest()
        if chained != wanted:
            return 65, f"the file of anchors is broken at line {index}"
        if seen.get(int(seq)) != digest:
            return 3, f"entry {seq} does not match its anchor"
        previous = line
    return 0, ""


def main():
    parser = argparse.ArgumentParser(description="Verify an exported trail.")
    parser.add_argument("file")
    parser.add_argument("--anchors")
    parser.add_argument("--key", help="the audit key, to check signatures too")
    arguments = parser.parse_args()
    key = None
    if arguments.key:
        with open(arguments.key, "rb") as file:
            key = file.read()
    with open(arguments.file, encoding="utf-8") as file:
        code, words, seen = verify(iter(file), key)
    if code == 0 and arguments.anchors:
        with open(arguments.anchors, encoding="utf-8") as file:
            anchor_code, anchor_words = check_anchors([line for line in file.read().splitlines() if line], seen)
        if anchor_code != 0:
            code, words = anchor_code, anchor_words
    print(words)
    return code


if __name__ == "__main__":
    sys.exit(main())
