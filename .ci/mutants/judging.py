"""Wakes one fault after another and says what notices it."""

import csv
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

from planting import HERE, PACKAGE

CASES = [PACKAGE / "Conformance/consent" / name for name in ("cases.json", "random.json")]
BINARIES = PACKAGE / ".build/debug"
# The compiler is not asked again for each fault.
NEVER = "CompileTests"
# What has little to do with the decision and takes its time is run last.
LATER = ["GuideTests", "JSONParserTests", "LeakScanTests", "LedgerTests"]


def tests(*left_out):
    command = [BINARIES / "mutantsPackageTests.xctest", "--testing-library", "swift-testing"]
    for name in left_out:
        command += ["--skip", name]
    return command


# What is run, one after the other until something notices the fault, with its limit in seconds.
STAGES = [
    ("cases", [BINARIES / "kit", *CASES], 20),
    ("tests", tests(NEVER, *LATER), 60),
    ("tests", tests(NEVER), 120),
]


def judge(number):
    """Which stage notices a fault, or `None`."""
    environment = dict(os.environ, PLANTED_FAULT=str(number), SWIFT_BACKTRACE="enable=no")
    for name, command, seconds in STAGES:
        try:
            status = subprocess.run(
                command, cwd=PACKAGE, env=environment, timeout=seconds, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL).returncode
        except subprocess.TimeoutExpired:
            return "time limit"
        if status < 0:
            return "crash"
        if status:
            return name
    return None


def judge_all(faults, jobs):
    """Each fault with what notices it, in the order of the faults."""
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        yield from zip(faults, pool.map(lambda fault: judge(fault.number), faults))


def notices(kit, fault):
    """Whether a file of cases that is no part of the project would notice a fault."""
    environment = dict(os.environ, PLANTED_FAULT=str(fault.number))
    status = subprocess.run(
        [BINARIES / "kit", kit], cwd=PACKAGE, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return status.returncode != 0


def equivalents(faults):
    """The faults that change no result, with the reason, and the entries of the list that match no fault."""
    with open(HERE / "equivalent.csv", newline="") as file:
        entries = list(csv.DictReader(file))
    by_key = {(*fault.key, fault.which): fault for fault in faults}
    matched, stale = {}, []
    for entry in entries:
        fault = by_key.get((entry["file"], entry["line"], entry["fault"], int(entry["which"] or 1)))
        if fault is None or not entry["reason"].strip():
            stale.append(entry)
        else:
            matched[fault.number] = entry["reason"]
    return matched, stale
