"""Builds the decision once with every fault in it, each asleep until its number is given."""

import pathlib
import re
import shutil
import subprocess
from collections import Counter

from faults import Finder

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = pathlib.Path(__file__).resolve().parent
PACKAGE = ROOT / ".build" / "mutants"
CONSENT = "Sources/ExchangeConsent"

# Where the decision is made. With names after it, only those functions and properties of the file.
DECISION = {
    "Decision/AuthorityIndex.swift": None,
    "Decision/BasisCheck.swift": None,
    "Decision/ConsentCheck.swift": None,
    "Decision/Coverage.swift": None,
    "Decision/Decision.swift": None,
    "Decision/DecisionReason.swift": None,
    "Decision/Dissent.swift": None,
    "Decision/GiverStanding.swift": None,
    "Decision/LondonTime.swift": None,
    "Decision/PersonDecision.swift": None,
    "Decision/ProtectionCheck.swift": None,
    "Decision/SubjectAges.swift": None,
    "Gate/ReleasePlan.swift": {
        "refusal", "hasEvent", "isAboutOthers", "decideGuarded", "misdescription", "liftsBar", "init",
    },
    "Gate/ReleasePlan+Treatment.swift": None,
    "Gate/RecipientView.swift": None,
    "Authorities/ConsentEvent.swift": {"precedence", "isAffirmative"},
    "Authorities/ProtectiveBasis.swift": {"isMet"},
    "Authorities/Statement.swift": {"isEmpty"},
    "Categories/InformationCategory.swift": {"covers", "top"},
    "Profile/Gateway.swift": {"isInForce", "allows", "bars", "contains"},
    "Profile/OrganisationRole.swift": {"isPublicAuthority"},
    "Profile/OrganisationRoles.swift": {"role", "isOrSucceeds"},
    "Profile/SharingProfile.swift": {"hides", "flagged"},
}

# What the answers of a decision are called: the enumeration, and the file that declares it.
VOCABULARIES = {
    "reason": ("DecisionReason", "Decision/DecisionReason.swift"),
    "obligation": ("Obligation", "Decision/DecisionReason.swift"),
    "withholding": ("WithholdingReason", "Items/Withheld.swift"),
    "marker": ("MarkerKind", "Decision/Decision.swift"),
    "outcome": ("DecisionOutcome", "Decision/Decision.swift"),
}


def symbols():
    """Characters that Swift takes for operators and has no meaning for."""
    for first, last in ((0x2190, 0x23FF), (0x2500, 0x2775), (0x2794, 0x2BFF)):
        yield from map(chr, range(first, last + 1))


def cases(enumeration, path):
    text = (ROOT / CONSENT / path).read_text()
    body = re.search(rf"enum {enumeration}\b.*?\n\}}", text, re.S)
    return set(re.findall(r"^ +case (\w+)(?: = .*)?$", body.group() if body else "", re.M))


def files():
    """Every file of the decision with its faults, numbered."""
    vocabulary = {kind: cases(*where) for kind, where in VOCABULARIES.items()}
    free = symbols()
    found = []
    for name, only in DECISION.items():
        text = (ROOT / CONSENT / name).read_text()
        found.append(Finder(name, text, only, vocabulary, free).find())
    number, seen = 0, Counter()
    for file in found:
        for site in file.sites:
            for fault in site.faults:
                if not fault.number:
                    number += 1
                    seen[fault.key] += 1
                    fault.number, fault.which = number, seen[fault.key]
    return found


def faults(found):
    unique = {fault.number: fault for file in found for site in file.sites for fault in site.faults}
    return [unique[number] for number in sorted(unique)]


# MARK: Writing

def planted(file):
    """The text of a file with its faults in it."""
    inserted, replaced = [], {}
    for site in file.sites:
        if not any(fault.is_possible for fault in site.faults):
            continue
        if site.instead is not None:
            replaced[site.start] = (site.end, site.render(site.instead))
        # At one place, what closes comes before what is added, and that before what opens; of those that close the
        # inner comes first, and of those that open the outer.
        if site.after:
            inserted.append((site.end, 1 if site.start == site.end else 0, -site.start, site.render(site.after)))
        if site.before:
            inserted.append((site.start, 2, -site.end, site.render(site.before)))
    text, result, place = file.source.text, [], 0
    inserted.sort(key=lambda entry: entry[:3])
    for index in range(len(text) + 1):
        while inserted and inserted[0][0] == index:
            result.append(inserted.pop(0)[3])
        if index < place:
            continue
        if index in replaced:
            place, new = replaced[index]
            result.append(new)
        elif index < len(text):
            result.append(text[index])
    return "".join(result)


def support(found):
    """What the planted faults call."""
    text = (HERE / "PlantedFault.swift").read_text()
    for file in found:
        for site in file.sites:
            if site.support and any(fault.is_possible for fault in site.faults):
                text += site.render(site.support)
    return text


def write(path, text):
    """Leaves a file alone that is already so, for the sake of what was built."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        path.unlink()
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def link(name, target=None):
    path = PACKAGE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_symlink():
        path.symlink_to(ROOT / (target or name))


def lay_out(found):
    """The package: links to what has no faults, and what has them rewritten."""
    for name in ("CLibXML2", "CXMLShims", "XMLCoding", "ExchangeConformance"):
        link(f"Sources/{name}")
    for name in ("Schemas", "Conformance", "Tests/ExchangeConsentTests", "Tests/ExchangeConformanceTests"):
        link(name)
    write(PACKAGE / "Package.swift", (HERE / "Package.swift").read_text())
    write(PACKAGE / "Sources/kit/Kit.swift", (HERE / "Kit.swift").read_text())
    pinned = ROOT / "Package.resolved"
    if pinned.exists() and not (PACKAGE / "Package.resolved").exists():
        shutil.copy(pinned, PACKAGE / "Package.resolved")
    rewritten = {file.path: file for file in found}
    wanted = {PACKAGE / CONSENT / "PlantedFault.swift"}
    for path in sorted((ROOT / CONSENT).rglob("*.swift")):
        name = str(path.relative_to(ROOT / CONSENT))
        wanted.add(PACKAGE / CONSENT / name)
        write(PACKAGE / CONSENT / name, planted(rewritten[name]) if name in rewritten else path.read_text())
    write(PACKAGE / CONSENT / "PlantedFault.swift", support(found))
    for path in (PACKAGE / CONSENT).rglob("*.swift"):
        if path not in wanted:
            path.unlink()


# MARK: Building

ERROR = re.compile(rf"{re.escape(str(PACKAGE / CONSENT))}/(\S+?):(\d+):\d+: error: (.*)")


def build(found, say):
    """Builds; takes out, half by half, the faults of a line that make it no Swift. Gives back those faults."""
    everything = faults(found)
    suspects = {}
    while True:
        lay_out(found)
        result = subprocess.run(
            ["swift", "build", "--build-tests"], cwd=PACKAGE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if result.returncode == 0 and not suspects:
            return [fault for fault in everything if not fault.is_possible]
        broken = {(name, int(line)): why for name, line, why in ERROR.findall(result.stdout)}
        if result.returncode and not broken:
            say(result.stdout[-3000:])
            raise SystemExit(2)
        suspects = narrowed(everything, broken, suspects, say)


def narrowed(everything, broken, suspects, say):
    """One step of the search: of every line with an error, half of its faults are put to sleep. `suspects` has, for
    each line, the faults that were awake when it broke and those of them that are out for now."""
    following = {}
    for place in set(broken) | set(suspects):
        if place in suspects:
            awake, asleep = suspects[place]
        else:
            awake = [f for f in everything if f.path == place[0] and f.line <= place[1] <= max(f.last_line, f.line) and f.is_possible]
            asleep = []
            if not awake:
                say(f"{place[0]}:{place[1]}: {broken[place]}")
                raise SystemExit(2)
        guilty = awake if place in broken else asleep
        for fault in awake + asleep:
            fault.is_possible = True
        if len(guilty) == 1:
            guilty[0].is_possible = False
            say(f"is no Swift, left out: {guilty[0]}: {broken.get(place, '')}")
            continue
        if not guilty:
            continue
        half = guilty[: len(guilty) // 2]
        for fault in half:
            fault.is_possible = False
        following[place] = ([f for f in guilty if f not in half], half)
    return following
