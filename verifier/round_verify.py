#!/usr/bin/env python3
"""Kiểm phiếu lại một kỳ bỏ phiếu kín, không dùng phần nào của phần mềm Thi Đua:

    python3 round_verify.py round-….json [--code MÃ_NIÊM_PHONG] [--root MÃ_KẾT_QUẢ] [--own]

Cần Python 3.9 trở lên, không cần cài thêm gì. Hai mã ghi trong biên bản giấy; không gõ thì tự so bằng mắt. --own hỏi mã khôi phục của
bạn rồi chỉ ra phiếu của bạn; mã không hiện ra và không đi đâu.
Mã thoát: 0 đúng hết; 1 có chỗ không khớp; 65 không phải tệp công bố hoặc tệp đã bị sửa; 66 không đọc được tệp; 76 tệp của bản mới hơn;
77 sai mã khôi phục.

Counts a published round of the secret ballot again. Shares no code with the product; what is computed:

    manifest hash  = SHA-256(canonical JSON of the manifest)
    token          = RSASSA-PSS (RSA-3072, SHA-384, MGF1-SHA-384, no salt) over "tdkt/token/v1" || round || item || pk
    ballot         = Ed25519(pk) over "tdkt/ballot/v1" || round || item || pk || commit || inner hash
    commit         = SHA-256("tdkt/commit/v1" || round || item || pk || choice || nonce)
    results root   = SHA-256("tdkt/results/v1" || round || manifest hash || canonical JSON of {collected, items})
    own ballots    = master = HKDF(code, salt manifest hash, "tdkt/master/v1"); seed = HKDF(master, salt item, "tdkt/item/v1");
                     secret key = HKDF(seed, "sign"), nonce = HKDF(seed, "nonce", 16)
"""

import argparse
import base64
import getpass
import hashlib
import hmac
import json
import re
import sys

# ---- Ed25519 (RFC 8032), cofactored equation, canonical encodings, no keys of small order ----

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
ZERO = (0, 1, 1, 0)


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    c, d = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = f - e, d - c, d + c, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def double(a):
    x, y, z = a[0] * a[0], a[1] * a[1], 2 * a[2] * a[2]
    h, e = x + y, x + y - (a[0] + a[1]) ** 2
    g = x - y
    f = z + g
    return e * f % P, g * h % P, f * g % P, e * h % P


def is_zero(a):
    return a[0] % P == 0 and (a[1] - a[2]) % P == 0


def times_eight(a):
    return double(double(double(a)))


def point(encoded):
    """The point that 32 bytes spell, or None."""
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if (v * x * x + u) % P == 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (v * x * x - u) % P != 0 or (x == 0 and sign == 1):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def is_signing_key(encoded):
    a = point(encoded)
    return a is not None and not is_zero(times_eight(a))


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def combined(s, a, k, b):
    """s times a plus k times b, both at once, two bits a step."""
    steps = [ZERO, a, double(a), add(double(a), a)]
    table = [[add(one, other) for other in (ZERO, b, double(b), add(double(b), b))] for one in steps]
    result = ZERO
    for at in range(254, -1, -2):
        result = double(double(result))
        i, j = (s >> at) & 3, (k >> at) & 3
        if i or j:
            result = add(result, table[i][j])
    return result


def is_signed(signature, message, key):
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER or is_zero(times_eight(a)):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    negative = (P - a[0], a[1], 1, (P - a[3]) % P)
    return is_zero(times_eight(add(combined(s, BASE, k, negative), (P - r[0], r[1], 1, (P - r[3]) % P))))


def public_key(secret):
    half = bytearray(hashlib.sha512(secret).digest()[:32])
    half[0] &= 248
    half[31] = half[31] & 127 | 64
    x, y, z, _ = combined(int.from_bytes(half, "little"), BASE, 0, ZERO)
    inverse = pow(z, P - 2, P)
    return (y * inverse % P | (x * inverse % P & 1) << 255).to_bytes(32, "little")


# ---- RSA ----

SPKI_HEAD = bytes.fromhex("308201a2300d06092a864886f70d01010105000382018f003082018a0282018100")
SPKI_TAIL = bytes.fromhex("0203010001")


def modulus(spki):
    """The modulus of a key of exactly 3072 bits with the exponent 65537, or None."""
    n = spki[33:-5]
    return int.from_bytes(n, "big") if spki == SPKI_HEAD + n + SPKI_TAIL and n[0] >= 128 and n[-1] & 1 else None


def sha384(*parts):
    return hashlib.sha384(b"".join(parts)).digest()


def encoded_message(message):
    digest = sha384(bytes(8), sha384(message))
    mask = b"".join(sha384(digest, bytes([0, 0, 0, at])) for at in range(7))[:335]
    block = bytearray(mask)
    block[-1] ^= 1
    block[0] &= 0x7F
    return bytes(block) + digest + b"\xbc"


def is_token(n, message, signature):
    s = int.from_bytes(signature, "big")
    return s < n and pow(s, 65537, n) == int.from_bytes(encoded_message(message), "big")


# ---- The form of the file ----


class Malformed(Exception):
    pass


def demand(condition, path):
    if not condition:
        raise Malformed(path)


def count(value, path):
    demand(type(value) is int and 0 <= value <= 9999, path)


def flag(value, path):
    demand(type(value) is bool, path)


def text(pattern):
    return lambda value, path: demand(isinstance(value, str) and re.fullmatch(pattern, value), path)


def one_of(*members):
    return lambda value, path: demand(any(type(value) is type(one) and value == one for one in members), path)


def encoded(size):
    def check(value, path):
        demand(isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]*", value) and len(value) % 4 != 1, path)
        demand(len(raw(value)) == size and base64url(raw(value)) == value, path)

    return check


def or_null(shape):
    return lambda value, path: None if value is None else shape(value, path)


def list_of(shape, limit):
    def check(value, path):
        demand(isinstance(value, list) and len(value) <= limit, path)
        for at, entry in enumerate(value):
            shape(entry, f"{path}[{at}]")

    return check


def record(optional=None, **fields):
    def check(value, path):
        demand(isinstance(value, dict), path)
        known = {**fields, **(optional or {})}
        for name in value:
            demand(name in known, f"{path}.{name}")
        for name, shape in known.items():
            if name in value or name in fields:
                demand(name in value, f"{path}.{name}")
                shape(value[name], f"{path}.{name}")

    return check


UUID = text(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
HASH, SPKI, MEMBERS, ITEMS = encoded(32), encoded(422), 99, 100
THRESHOLD = record(num=count, den=count, strict=flag)
MANIFEST = record(
    version=one_of(1),
    roundId=UUID,
    meetingId=UUID,
    councilDecision=lambda value, path: demand(isinstance(value, str) and len(value.encode("utf-16-le", "surrogatepass")) <= 500, path),
    councilSize=count,
    mode=one_of("S", "C"),
    items=list_of(
        record(
            id=UUID,
            titleHash=HASH,
            nomineeRef=UUID,
            question=one_of("APPROVAL"),
            base=one_of("ALL_MEMBERS", "ALL_MEMBERS_EXCEPT_EXCLUDED"),
            denominator=count,
            threshold=THRESHOLD,
            issuerPk=SPKI,
            members=list_of(
                record(
                    memberRef=UUID,
                    channel=one_of("ELECTRONIC", "ENVELOPE", "NAMED", "EXCLUDED"),
                    reason=or_null(one_of("SELF", "OWN_DEPARTMENT", "RELATIVE", "DECLARED")),
                ),
                MEMBERS,
            ),
        ),
        ITEMS,
    ),
    urnPk=HASH,
    openPk=HASH,
    rcpPk=HASH,
    protocol=record(
        suite=one_of("RSABSSA-SHA384-PSSZERO-Deterministic"),
        rsaBits=one_of(3072),
        rsaExponent=one_of("65537"),
        ballotBytes=one_of(610),
        envelopeBytes=one_of(658),
    ),
)
BALLOT = record(
    pk=HASH,
    tokenSig=encoded(384),
    choice=one_of(0, 1, 2, 3),
    nonce=or_null(encoded(16)),
    commit=HASH,
    innerHash=HASH,
    ballotSig=encoded(64),
)
COUNTS = ("issued", "returned", "named", "valid", "invalid", "approve", "disapprove", "blank")
BUNDLE = record(
    version=one_of(1),
    manifest=MANIFEST,
    manifestHash=HASH,
    collected=list_of(record(memberRef=UUID, itemIds=list_of(UUID, ITEMS)), MEMBERS),
    items=list_of(
        record(
            id=UUID,
            issuerPk=SPKI,
            denominator=count,
            threshold=THRESHOLD,
            excluded=list_of(UUID, MEMBERS),
            ballots=list_of(BALLOT, MEMBERS),
            tally=record(passed=flag, **{name: count for name in COUNTS}),
            optional={
                "paper": record(handedOut=count, approve=count, disapprove=count, blank=count, invalid=count),
                "named": list_of(record(memberRef=UUID, choice=one_of(1, 2, 3)), MEMBERS),
            },
        ),
        ITEMS,
    ),
    resultsRoot=HASH,
    auditAnchor=record(seq=text(r"[1-9][0-9]{0,17}"), hash=text(r"[0-9a-f]{64}")),
)


def raw(value):
    return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))


def base64url(value):
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def uuid_bytes(value):
    return bytes.fromhex(value.replace("-", ""))


def canonical(value):
    """RFC 8785: all names here are ASCII and all numbers whole."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def read(content):
    """Gives (bundle, None) or (None, finding)."""
    try:
        plain = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None, ("NOT_JSON", None, None)
    if isinstance(plain, dict) and type(plain.get("version")) is int and plain["version"] != 1:
        return None, ("UNKNOWN_VERSION", None, None)
    try:
        BUNDLE(plain, "bundle")
        same = canonical(plain) == content
    except Malformed as fault:
        return None, ("WRONG_SHAPE", None, str(fault))
    except UnicodeEncodeError:
        return None, ("WRONG_SHAPE", None, "bundle")
    return (plain, None) if same else (None, ("NOT_CANONICAL", None, None))


# ---- The recount ----

CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SMALL_ORDER_U = (0, 1, P - 1, 325606250916557431795983626356110631294008115727848805560023387167927233504,
                 39382357235489614581723060781553021112529911719440698176882885853963445705823)


def manifest_code(digest):
    bits = int.from_bytes(digest, "big") >> (256 - 120)
    symbols = "".join(CODE[bits >> shift & 31] for shift in range(115, -1, -5))
    return "-".join(symbols[at : at + 4] for at in range(0, 24, 4))


def typed(code):
    return re.sub(r"[\s-]", "", code.upper()).replace("O", "0").replace("I", "1").replace("L", "1")


def members_by(item, channel):
    return [member["memberRef"] for member in item["members"] if member["channel"] == channel]


def manifest_findings(manifest):
    items, size = manifest["items"], manifest["councilSize"]
    if not 3 <= size <= 99:
        yield "MANIFEST_COUNCIL_SIZE", None, None
    if not items:
        yield "MANIFEST_NO_ITEM", None, None
    if len({item["id"] for item in items}) < len(items):
        yield "MANIFEST_ITEM_TWICE", None, None
    if len({item["issuerPk"] for item in items}) < len(items):
        yield "MANIFEST_ISSUER_KEY_TWICE", None, None
    sealing = [int.from_bytes(raw(manifest[name]), "little") % 2**255 % P for name in ("openPk", "urnPk")]
    if any(u in SMALL_ORDER_U for u in sealing) or not is_signing_key(raw(manifest["rcpPk"])):
        yield "MANIFEST_KEY", None, None
    council = {member["memberRef"] for member in items[0]["members"]} if items else set()
    for item in items:
        refs = [member["memberRef"] for member in item["members"]]
        share, excluded = item["threshold"], len(members_by(item, "EXCLUDED"))
        base = size - excluded if item["base"] == "ALL_MEMBERS_EXCEPT_EXCLUDED" else size
        if modulus(raw(item["issuerPk"])) is None:
            yield "MANIFEST_ISSUER_KEY", item["id"], None
        if len(refs) != size or len(set(refs)) != size or not set(refs) <= council:
            yield "MANIFEST_MEMBERS", item["id"], None
        if any((member["channel"] == "EXCLUDED") != (member["reason"] is not None) for member in item["members"]):
            yield "MANIFEST_REASON", item["id"], None
        if not 0 < share["num"] <= share["den"]:
            yield "MANIFEST_THRESHOLD", item["id"], None
        if not 0 < item["denominator"] == base:
            yield "MANIFEST_DENOMINATOR", item["id"], None


def collected_findings(manifest, collected):
    agenda = [item["id"] for item in manifest["items"]]
    entitled = {(ref, item["id"]) for item in manifest["items"] for channel in ("ELECTRONIC", "ENVELOPE") for ref in members_by(item, channel)}
    before = ""
    for entry in collected:
        ref, places = entry["memberRef"], [agenda.index(one) if one in agenda else -1 for one in entry["itemIds"]]
        if ref <= before or not places or any(right <= left for left, right in zip(places, places[1:])):
            yield "COLLECTED_ORDER", None, ref
        for one in entry["itemIds"]:
            if (ref, one) not in entitled:
                yield "COLLECTED_NOT_ENTITLED", one, ref
        before = ref


def ballot_findings(place, n, ballots):
    before = None
    for ballot in ballots:
        pk = raw(ballot["pk"])
        if before is not None and pk <= before:
            yield ("BALLOT_TWICE" if pk == before else "BALLOT_ORDER"), ballot["pk"]
        before = pk
    for ballot in ballots:
        pk, commit, choice, nonce = raw(ballot["pk"]), raw(ballot["commit"]), ballot["choice"], ballot["nonce"]
        body = b"tdkt/ballot/v1" + place + pk + commit + raw(ballot["innerHash"])
        if n is not None and not is_token(n, b"tdkt/token/v1" + place + pk, raw(ballot["tokenSig"])):
            yield "TOKEN_SIGNATURE", ballot["pk"]
        elif n is not None and not is_signed(raw(ballot["ballotSig"]), body, pk):
            yield "BALLOT_SIGNATURE", ballot["pk"]
        opened = nonce is not None and sha256(b"tdkt/commit/v1" + place + pk, bytes([choice]), raw(nonce)) == commit
        if (nonce is not None) if choice == 0 else not opened:
            yield "COMMITMENT", ballot["pk"]


def counted(sealed, item, holders):
    paper, named = item.get("paper"), item.get("named", [])
    choices = [one["choice"] for one in item["ballots"] + named]
    names = ("invalid", "approve", "disapprove", "blank")
    tally = {name: choices.count(at) + (paper[name] if paper else 0) for at, name in enumerate(names)}
    share = sealed["threshold"]
    over = tally["approve"] * share["den"] - share["num"] * sealed["denominator"]
    return {
        **tally,
        "issued": len(holders) + (paper["handedOut"] if paper else 0),
        "returned": sum(tally.values()) - len(named),
        "named": len(named),
        "valid": tally["approve"] + tally["disapprove"] + tally["blank"],
        "passed": over > 0 if share["strict"] else over >= 0,
    }


def item_findings(round_id, sealed, item, collected):
    for name, code in (("issuerPk", "ISSUER_KEY_DIFFERS"), ("denominator", "DENOMINATOR_DIFFERS"), ("threshold", "THRESHOLD_DIFFERS")):
        if item[name] != sealed[name]:
            yield code, None
    if item["excluded"] != members_by(sealed, "EXCLUDED"):
        yield "EXCLUDED_DIFFERS", None
    yield from ballot_findings(round_id + uuid_bytes(sealed["id"]), modulus(raw(sealed["issuerPk"])), item["ballots"])
    holders = [entry["memberRef"] for entry in collected if item["id"] in entry["itemIds"]]
    if len(item["ballots"]) > len(holders):
        yield "MORE_BALLOTS_THAN_COLLECTED", None
    envelopes, paper = members_by(sealed, "ENVELOPE"), item.get("paper")
    if paper is not None:
        total = paper["approve"] + paper["disapprove"] + paper["blank"] + paper["invalid"]
        at_kiosk = set(envelopes) & set(holders)
        if paper["handedOut"] > len(envelopes) - len(at_kiosk):
            yield "PAPER_MORE_THAN_ENVELOPES", None
        if total > paper["handedOut"]:
            yield "PAPER_MORE_THAN_HANDED_OUT", None
        if 0 < total < 3:
            yield "PAPER_TOO_FEW", None
        if total > 0 and at_kiosk:
            yield "PAPER_AND_COLLECTED", None
    before = ""
    for opinion in item.get("named", []):
        if opinion["memberRef"] <= before:
            yield "NAMED_ORDER", opinion["memberRef"]
        if opinion["memberRef"] not in members_by(sealed, "NAMED"):
            yield "NAMED_NOT_ENTITLED", opinion["memberRef"]
        before = opinion["memberRef"]
    for name, value in counted(sealed, item, holders).items():
        if item["tally"][name] != value:
            yield "TALLY", name


def findings(bundle, code, root):
    manifest, items, collected = bundle["manifest"], bundle["items"], bundle["collected"]
    round_id, digest = uuid_bytes(manifest["roundId"]), sha256(canonical(manifest))
    computed = base64url(sha256(b"tdkt/results/v1", round_id, digest, canonical({"collected": collected, "items": items})))
    sealed = {item["id"]: item for item in reversed(manifest["items"])}
    if base64url(digest) != bundle["manifestHash"]:
        yield "MANIFEST_HASH", None, None
    if code is not None and typed(code) != typed(manifest_code(digest)):
        yield "OTHER_CODE", None, None
    yield from manifest_findings(manifest)
    if [item["id"] for item in items] != [item["id"] for item in manifest["items"]]:
        yield "ITEMS_DIFFER", None, None
    yield from collected_findings(manifest, collected)
    for item in items:
        if item["id"] in sealed:
            for name, detail in item_findings(round_id, sealed[item["id"]], item, collected):
                yield name, item["id"], detail
    if computed != bundle["resultsRoot"]:
        yield "RESULTS_ROOT", None, None
    if root is not None and root.strip() != computed:
        yield "OTHER_ROOT", None, None


# ---- The own ballots ----


def derived(secret, info, length=32, salt=bytes(32)):
    """HKDF-SHA-256; one block is enough here."""
    return hmac.digest(hmac.digest(salt, secret, "sha256"), info + b"\x01", "sha256")[:length]


def voting_code(written):
    """The 20 bytes of a recovery code, or None when a symbol is wrong."""
    symbols = typed(written)
    if len(symbols) != 36 or any(symbol not in CODE for symbol in symbols):
        return None
    bits = sum(CODE.index(symbol) << shift for symbol, shift in zip(symbols, range(175, -1, -5)))
    code = (bits >> 20).to_bytes(20, "big")
    return code if int.from_bytes(sha256(b"tdkt/code/v1", code)[:3], "big") >> 4 == bits & 0xFFFFF else None


def own_ballots(bundle, code):
    """Gives (number of the item, what became of the own ballot, the choice)."""
    manifest = bundle["manifest"]
    master = derived(code, b"tdkt/master/v1", salt=sha256(canonical(manifest)))
    for number, item in enumerate(bundle["items"], 1):
        place = uuid_bytes(manifest["roundId"]) + uuid_bytes(item["id"])
        seed = derived(master, b"tdkt/item/v1", salt=place[16:])
        pk, nonce = public_key(derived(seed, b"sign")), derived(seed, b"nonce", 16)
        listed = [ballot for ballot in item["ballots"] if raw(ballot["pk"]) == pk]
        if not listed:
            yield number, "NOT_LISTED", None
        elif listed[0]["choice"] != 0:
            yield number, "COUNTED", listed[0]["choice"]
        else:
            commit = raw(listed[0]["commit"])
            locked = [one for one in (1, 2, 3) if sha256(b"tdkt/commit/v1", place, pk, bytes([one]), nonce) == commit]
            yield (number, "CALLED_INVALID", locked[0]) if locked else (number, "INVALID", None)


CHOICES = {1: "đồng ý", 2: "không đồng ý", 3: "phiếu trắng"}
OWN_WORDS = {
    "COUNTED": "có trong danh sách, được đếm là “{}”",
    "CALLED_INVALID": "có trong danh sách nhưng bị tính là không hợp lệ, dù đã khóa lựa chọn “{}”; hãy báo tổ kiểm phiếu",
    "INVALID": "có trong danh sách, không hợp lệ",
    "NOT_LISTED": "không có trong danh sách; nếu đã bỏ phiếu mục này, hãy đưa biên nhận cho tổ kiểm phiếu",
}


def print_own(bundle):
    written = getpass.getpass("Mã khôi phục của bạn: ") if sys.stdin.isatty() else sys.stdin.readline()
    code = voting_code(written)
    if code is None:
        print("Mã khôi phục chưa đúng: đủ 9 nhóm 4 ký tự, hãy xem lại từng ký tự.", file=sys.stderr)
        return 77
    found = list(own_ballots(bundle, code))
    print("Phiếu của bạn")
    for number, state, choice in found:
        print(f"  Mục {number}: " + OWN_WORDS[state].format(CHOICES.get(choice)))
    return 1 if any(state == "CALLED_INVALID" for _, state, _ in found) else 0


# ---- What a person reads ----

WORDS = {
    "NOT_JSON": "không phải tệp công bố của một kỳ bỏ phiếu",
    "UNKNOWN_VERSION": "tệp do một bản chương trình mới hơn viết",
    "WRONG_SHAPE": "tệp thiếu phần, thừa phần hoặc có giá trị sai dạng",
    "NOT_CANONICAL": "tệp đã được viết lại, không còn từng byte như khi công bố",
    "MANIFEST_HASH": "bản niêm phong đã bị sửa",
    "OTHER_CODE": "mã niêm phong khác với biên bản",
    "ITEMS_DIFFER": "các mục khác bản niêm phong",
    "COLLECTED_ORDER": "danh sách nhận phiếu có người ghi hai lần hoặc sai thứ tự",
    "COLLECTED_NOT_ENTITLED": "người không được bỏ phiếu lại có nhận phiếu",
    "BALLOT_ORDER": "phiếu sai thứ tự",
    "BALLOT_TWICE": "một phiếu có mặt hai lần",
    "TOKEN_SIGNATURE": "phiếu không do Hội đồng phát cho mục này",
    "BALLOT_SIGNATURE": "chữ ký của người bỏ phiếu không đúng",
    "COMMITMENT": "lựa chọn công bố không phải lựa chọn đã khóa",
    "MORE_BALLOTS_THAN_COLLECTED": "số phiếu trong hòm nhiều hơn số người nhận",
    "PAPER_MORE_THAN_ENVELOPES": "phiếu giấy phát ra nhiều hơn số người bỏ phiếu giấy",
    "PAPER_MORE_THAN_HANDED_OUT": "phiếu giấy thu về nhiều hơn số phát ra",
    "PAPER_TOO_FEW": "phiếu giấy ít hơn 3, công bố riêng là lộ người viết",
    "PAPER_AND_COLLECTED": "có người vừa bỏ phiếu giấy vừa nhận phiếu điện tử",
    "NAMED_ORDER": "một người có hai ý kiến ghi tên hoặc sai thứ tự",
    "NAMED_NOT_ENTITLED": "ý kiến ghi tên của người không thuộc diện đó",
    "TALLY": "số công bố khác số đếm lại",
    "RESULTS_ROOT": "mã kết quả không khớp: phiếu bị thêm, bớt hoặc sửa sau khi công bố",
    "OTHER_ROOT": "mã kết quả khác với biên bản",
}


SAID = {1: "đồng ý", 2: "không đồng ý", 3: "không có ý kiến"}


def words(code):
    if code in WORDS:
        return WORDS[code]
    return "bản niêm phong không hợp lệ" if code.startswith("MANIFEST_") else "khác bản niêm phong"


def print_minutes(bundle):
    manifest = bundle["manifest"]
    print(f"Kỳ bỏ phiếu {manifest['roundId']}, Hội đồng {manifest['councilSize']} thành viên, theo {manifest['councilDecision']}")
    print(f"Mã niêm phong: {manifest_code(sha256(canonical(manifest)))}")
    print(f"Mã kết quả:    {bundle['resultsRoot']}")
    print(f"Nhật ký:       dòng {bundle['auditAnchor']['seq']}, mã băm {bundle['auditAnchor']['hash']}")
    for number, item in enumerate(bundle["items"], 1):
        tally, share = item["tally"], item["threshold"]
        sign = ">" if share["strict"] else "≥"
        print(f"Mục {number}: {'ĐẠT' if tally['passed'] else 'KHÔNG ĐẠT'}, đồng ý {tally['approve']}/{item['denominator']} (cần {sign} {share['num']}/{share['den']})")
        print(
            f"  phát ra {tally['issued']}, thu về {tally['returned']}, ghi tên {tally['named']}, hợp lệ {tally['valid']}, không hợp lệ {tally['invalid']},"
            f" không đồng ý {tally['disapprove']}, trắng {tally['blank']}, không bỏ phiếu {len(item['excluded'])}"
        )
        if "paper" in item:
            paper = item["paper"]
            print(
                f"  trong đó phiếu giấy: phát ra {paper['handedOut']}, đồng ý {paper['approve']}, không đồng ý {paper['disapprove']},"
                f" trắng {paper['blank']}, không hợp lệ {paper['invalid']}"
            )
        for opinion in item.get("named", []):
            print(f"  ý kiến ghi tên (không kín) của {opinion['memberRef']}: {SAID[opinion['choice']]}")


def main():
    parser = argparse.ArgumentParser(description="Kiểm phiếu lại một kỳ bỏ phiếu kín từ tệp công bố.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--code", help="mã niêm phong trong biên bản giấy")
    parser.add_argument("--root", help="mã kết quả trong biên bản giấy")
    parser.add_argument("--own", action="store_true", help="tìm phiếu của mình bằng mã khôi phục")
    arguments = parser.parse_args()
    worst = 0
    for name in arguments.files:
        if len(arguments.files) > 1:
            print(f"== {name}")
        worst = max(worst, verify(name, arguments.code, arguments.root, arguments.own))
    return worst


def verify(name, code, root, own):
    try:
        with open(name, "rb") as file:
            bundle, fault = read(file.read())
    except OSError:
        print(f"Không đọc được {name}.", file=sys.stderr)
        return 66
    found = [fault] if fault else list(findings(bundle, code, root))
    if bundle is not None:
        print_minutes(bundle)
    numbers = {item["id"]: at for at, item in reversed(list(enumerate(bundle["manifest"]["items"], 1)))} if bundle else {}
    for finding, item_id, detail in found:
        where = f" mục {numbers.get(item_id, '?')}:" if item_id else ""
        print(f"{finding}{where} {words(finding)}" + (f" ({detail})" if detail else ""))
    if not found:
        print("Đúng: mọi chữ ký, mọi con số và mọi mã đều khớp.")
    end = print_own(bundle) if own and bundle is not None else 0
    if not found:
        return end
    return {"UNKNOWN_VERSION": 76, "NOT_JSON": 65, "WRONG_SHAPE": 65, "NOT_CANONICAL": 65}.get(found[0][0], 1)


if __name__ == "__main__":
    sys.exit(main())
