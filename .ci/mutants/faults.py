"""Finds every place of the decision at which a fault can be planted, and writes the source in which a number chooses
which single one is there."""

import re
from dataclasses import dataclass, field

from source import Source

BOUNDS = {">=": ">", "<=": "<", "<": "<=", ">": ">=", "==": "!=", "!=": "=="}
PRECEDENCE = {"&&": "LogicalConjunction", "||": "LogicalDisjunction", "??": "NilCoalescing"}
# What is asked of something and answered with yes or no.
QUESTION = re.compile(
    r"(?<![\w$])((?:is|has)[A-Z]\w*|isEmpty|contains|covers|touches|allows|bars|hides|mayBe\d*|names|holds)\b(?!\s*[:=]|\s*\{|\(where:)")
CALLS_WITH_A_RULE = [
    (re.compile(r"\.contains(?= \{)"), ".contains(fault: {n})", "all for any"),
    (re.compile(r"\.contains\((?=where:)"), ".contains(fault: {n}, ", "all for any"),
    (re.compile(r"\.allSatisfy(?= \{)"), ".allSatisfy(fault: {n})", "any for all"),
    (re.compile(r"\.allSatisfy\((?=\{)"), ".allSatisfy(fault: {n}, ", "any for all"),
    (re.compile(r"\.filter(?= \{)"), ".filter(fault: {n})", "nothing is sorted out"),
    (re.compile(r"\.min\((?=by:)"), ".min(fault: {n}, ", "the last for the first"),
    (re.compile(r"\.max(?= \{)"), ".max(fault: {n})", "the first for the last"),
    (re.compile(r"\.max\(\)"), ".max(fault: {n})", "the first for the last"),
]
STATEMENT = re.compile(
    r"(?:(?<=\{ )|(?<=: )|(?<=\n)[ ]*)(?=[\w.]+(?:\.append|\.appendNew|\.formUnion|\.insert|\.remove|\.apply|\.stamp"
    r"|\.dropUnreferenced)\(|keepParties\(|[\w.\[\]]+ \+= |[\w]+(?:\.[\w]+)+ = |[a-z]\w* = )")
# Cases of the vocabularies that a decision answers in, and what each is taken for.
OTHER = {
    "reason": ".leakFound", "obligation": ".reaffirmAfter18", "withholding": ".notCovered", "marker": None,
    "outcome": None,
}
NEXT = {"reason": ".nothingLeft", "obligation": ".noOnward", "withholding": ".thirdParty"}
SWAPS = {".hidden": ".visible", ".visible": ".hidden", ".permit": ".redact", ".redact": ".permit", ".refuse": ".redact"}


@dataclass
class Fault:
    """One thing that can be wrong at one place."""

    path: str
    line: int
    text: str
    kind: str
    detail: str
    last_line: int = 0
    number: int = 0
    which: int = 1
    is_possible: bool = True

    @property
    def key(self):
        """What it is known by when lines move."""
        return (self.path, self.text, f"{self.kind}: {self.detail}")

    def __str__(self):
        return f"{self.number}: {self.path.rsplit('/', 1)[-1]}:{self.line}: {self.kind}: {self.detail}"


@dataclass
class Site:
    """A place, its faults, and the Swift in which they can be chosen: what replaces the text from `start` to `end`,
    or, if it is left standing, what comes before and after it."""

    start: int
    end: int
    faults: list
    before: str = ""
    after: str = ""
    instead: str = None
    support: str = ""

    def render(self, template):
        numbers = [str(fault.number if fault.is_possible else -1) for fault in self.faults]
        for index, number in enumerate(numbers):
            template = template.replace("{n%d}" % index if index else "{n}", number)
        return template


@dataclass
class File:
    path: str
    source: Source
    ranges: list
    sites: list = field(default_factory=list)

    def add(self, start, end, faults, **how):
        if not any(low <= start < high for low, high in self.ranges):
            return
        source = self.source
        made = [
            Fault(self.path, source.line(start), source.line_text(start), kind, detail, source.line(end))
            for kind, detail in faults
        ]
        self.sites.append(Site(start, end, made, **how))


def in_words(text):
    return " ".join(text.split())


class Finder:
    """Finds the places in one file. Symbols of operators that the language leaves free stand for the operators with
    a fault, one for each place, so that what binds to what stays as it was."""

    def __init__(self, path, text, only, vocabulary, symbols):
        self.source = Source(text)
        ranges = [(body.start, body.end) for body in self.source.bodies if only is None or body.name in only]
        self.file = File(path, self.source, ranges)
        self.vocabulary = vocabulary
        self.symbols = symbols
        self.simple = set()

    def find(self):
        self.conditions()
        self.operators()
        self.negations()
        self.questions()
        self.literals()
        self.calls()
        self.answers()
        self.statements()
        self.alternatives()
        self.birthdays()
        self.file.sites.sort(key=lambda site: (site.start, -site.end))
        return self.file

    # MARK: Operators

    def is_simple(self, start, end, is_operator=False):
        """Whether that is a whole condition, of which there are faults already."""
        if is_operator:
            return any(low < start and end < high for low, high in self.simple)
        return (start, end) in self.simple

    def operators(self):
        for match in re.finditer(r"(?<=\s)(>=|<=|<|>|==|!=|&&|\|\||\?\?)(?=\s)", self.source.code):
            operator = match.group()
            if operator in ("==", "!=") and self.is_simple(*match.span(), is_operator=True):
                continue
            symbol = next(self.symbols)
            is_nil = re.match(r"\s+nil\b", self.source.code[match.end() :])
            if operator == "??":
                faults = [("a check is left out", "what stands after ?? alone")]
                ends_chain = not self.source.plain[match.end() :].split("\n", 2)[1].lstrip().startswith("??")
                # What another call or a table gives may be absent too; anything else is not.
                if re.match(r"\s+[a-z][\w.]*\s?[(\[{]", self.source.plain[match.end() :]):
                    if ends_chain:
                        faults.append(("a check is left out", "what stands before ?? alone"))
                    signature = f"func {symbol} <T>(left: T?, right: @autoclosure () -> T?) -> T?"
                    answer = "plantedFault == {n} ? right() : plantedFault == {n1} ? left : left ?? right()"
                    answer = answer if ends_chain else "plantedFault == {n} ? right() : left ?? right()"
                else:
                    signature = f"func {symbol} <T>(left: T?, right: @autoclosure () -> T) -> T"
                    answer = "plantedFault == {n} ? right() : left ?? right()"
            elif operator in ("&&", "||"):
                faults = [("a condition is left out", f"what stands before {operator} alone"),
                          ("a condition is left out", f"what stands after {operator} alone")]
                signature = f"func {symbol} (left: Bool, right: @autoclosure () -> Bool) -> Bool"
                answer = f"plantedFault == {{n}} ? left : plantedFault == {{n1}} ? right() : left {operator} right()"
            else:
                other = BOUNDS[operator]
                kind = "the opposite" if operator in ("==", "!=") else "a bound is moved"
                faults = [(kind, f"{other} for {operator}")]
                answer = f"plantedFault == {{n}} ? left {other} right : left {operator} right"
                if is_nil:
                    signature = f"func {symbol} <T>(left: T?, right: _OptionalNilComparisonType) -> Bool"
                elif self.source.plain[: match.start()].rstrip().endswith(")") and re.match(r"\s+\(\$1", self.source.plain[match.end() :]):
                    signature = f"func {symbol} <T: Comparable, U: Comparable>(left: (T, U), right: (T, U)) -> Bool"
                else:
                    constraint = "Equatable" if operator in ("==", "!=") else "Comparable"
                    signature = f"func {symbol} <T: {constraint}>(left: T, right: T) -> Bool"
            group = PRECEDENCE.get(operator, "Comparison") + "Precedence"
            self.file.add(match.start(), match.end(), faults, instead=symbol,
                          support=f"infix operator {symbol}: {group}\n{signature} {{ {answer} }}\n")

    def negations(self):
        for match in re.finditer(r"(?<![\w)\]!=?])!(?=[\w.($])", self.source.code):
            if any(low == match.start() for low, _ in self.simple):
                continue
            symbol = next(self.symbols)
            self.file.add(match.start(), match.end(), [("a negation is lost", "without !")], instead=symbol,
                          support=f"prefix operator {symbol}\nprefix func {symbol} (value: Bool) -> Bool "
                                  "{ plantedFault == {n} ? value : !value }\n")

    def questions(self):
        code = self.source.code
        for match in QUESTION.finditer(code):
            before = re.search(r"[\w.?$()\[\]]*$", code[: match.start()])
            start = match.start() - len(before.group())
            if code[max(0, start - 1) : start] == "!" or before.group().endswith("\\."):
                continue
            if re.search(r"\\\.?$|\blet $|\bvar $", code[: match.start()]):
                continue
            end = match.end()
            if code[end : end + 1] == "(":
                end = self.source.closing(end) + 1
            elif match.group(1) in ("contains", "covers", "touches", "allows", "bars", "hides", "names", "holds"):
                continue
            if self.is_simple(start, end):
                continue
            self.file.add(match.start(), end, [("the opposite", f"not {in_words(self.source.text[match.start():end])}")],
                          after=".opposite({n})")

    # MARK: Values

    def literals(self):
        for match in re.finditer(r"\b(true|false)\b", self.source.code):
            if self.source.code[: match.start()].endswith(("== ", "!= ")):
                continue
            other = "false" if match.group() == "true" else "true"
            self.file.add(match.start(), match.end(), [("another value", f"{other} for {match.group()}")],
                          instead=f"planted({{n}}, {other}, {match.group()})")
        for match in re.finditer(r"(?<![$\w.])\d[\d_]*\b(?!\.\d)", self.source.code):
            number = match.group()
            if re.match(r"\s*case \.\w+: \d+$", self.source.line_text(match.start())):
                faults = [("another value", f"-1 for {number}"), ("another value", f"99 for {number}")]
                self.file.add(match.start(), match.end(), faults,
                              instead=f"planted({{n}}, -1, planted({{n1}}, 99, {number}))")
                continue
            other = "17" if number == "18" else str(int(number.replace("_", "")) + 1)
            self.file.add(match.start(), match.end(), [("another value", f"{other} for {number}")],
                          instead=f"planted({{n}}, {other}, {number})")

    def answers(self):
        """Reasons, obligations and the like that are given back."""
        code = self.source.code
        for match in re.finditer(r"(?<=[\s\[(])\.([a-z]\w*)\b(?![(.])", code):
            kinds = [kind for kind, names in self.vocabulary.items() if match.group(1) in names]
            before = code[: match.start()].rstrip()
            if not kinds or not re.search(r"(\breturn|[?:\[=,]|\belse \{)$", before) or before.endswith(("==", "!=")):
                continue
            name = match.group()
            body = self.source.body(match.start())
            if "reason" in kinds and body and body.is_optional:
                fault, other = ("a reason is passed over", f"nil for {name}"), "nil"
            else:
                other = SWAPS.get(name) or OTHER[kinds[-1]]
                if other == name:
                    other = NEXT[kinds[-1]]
                fault = ("another answer", f"{other} for {name}")
            self.file.add(match.start(), match.end(), [fault], instead=f"(plantedFault == {{n}} ? {other} : {name})")

    def birthdays(self):
        for match in re.finditer(r"(?:(?<=\.)|(?<![\w.]))(earliest|latest)(?=\.|\))", self.source.code):
            name = match.group(1)
            other = "latest" if name == "earliest" else "earliest"
            if self.source.code[match.start() - 1] == ".":
                start, instead = match.start() - 1, f"[keyPath: plantedFault == {{n}} ? \\PartialDate.{other} : \\PartialDate.{name}]"
            else:
                start, instead = match.start(), f"(plantedFault == {{n}} ? {other} : {name})"
            self.file.add(start, match.end(), [("the other birthday", f"{other} for {name}")], instead=instead)

    # MARK: What is asked and done

    def conditions(self):
        code = self.source.code
        for match in re.finditer(r"\b(guard|if|where|while)\b", code):
            keyword = match.group()
            stops = {"guard": [r"\s+else\b"], "where": [r"\{", ":", ","], "while": [r"\{", r"\n"]}.get(keyword, [r"\{"])
            end = self.source.until(match.end(), stops)
            parts = [part for part in self.source.split(match.end(), end)]
            askable = [part for part in parts if not re.match(r"(let|var|case)\b|#", self.source.plain[part[0] :])]
            for start, stop in askable:
                asked = in_words(self.source.text[start:stop])
                if not re.search(r"\s(&&|\|\|)\s", self.source.plain[start:stop]):
                    # To ask the opposite of it is noticed wherever not to ask it is.
                    self.simple.add((start, stop))
                faults = [("a condition is never met", f"false for {asked}")]
                if keyword != "while":
                    faults.insert(0, ("a condition is left out", f"true for {asked}"))
                if len(parts) > 1:
                    faults = faults[:1]
                if keyword == "while":
                    before = "condition(-1, {n}, "
                else:
                    before = "condition({n}, {n1}, " if len(faults) > 1 else "condition({n}, -1, "
                self.file.add(start, stop, faults, before=before, after=")")

    def calls(self):
        for pattern, instead, kind in CALLS_WITH_A_RULE:
            for match in pattern.finditer(self.source.code):
                self.file.add(match.start(), match.end(), [(kind, in_words(self.source.text[match.start() : match.end() + 2]))],
                              instead=instead)

    def statements(self):
        code = self.source.code
        for match in STATEMENT.finditer(code):
            start = match.end()
            body = self.source.body(start)
            line_end = code.find("\n", start)
            if body is None or (body.is_initialiser and re.match(r"[\w.\[\]]+ = ", code[start:])):
                continue
            end = self.source.until(start, [r"$", r" \}"])
            if end > line_end and "=" in code[start:line_end].replace("==", ""):
                continue
            name = re.match(r"[a-z]\w*(?= = )", code[start:])
            if name and re.search(rf"\blet {name.group()}: [^=\n]*$", self.source.plain, re.M):
                continue
            self.file.add(start, end, [("something is not done", in_words(self.source.text[start:end]))],
                          before="if plantedFault != {n} { ", after=" }")

    def alternatives(self):
        """A case of a switch that is taken for another, or for the rest."""
        for arms, has_default in self.source.switches():
            for index, (_, colon, patterns) in enumerate(arms):
                following = self.source.plain[colon + 1 :].split("\n", 2)
                says_one_thing = re.match(r"\s*(return )?(\.?\w+)\s*$", following[0]) is not None
                for start, end, has_where in patterns:
                    text = self.source.text[start:end]
                    if has_where or "let " in text or (len(patterns) == 1 and says_one_thing and not has_default):
                        continue
                    detail = f"the case {text} is taken for another"
                    if has_default:
                        self.file.add(start, end, [("another case", detail)], after=" where plantedFault != {n}")
                    elif len(arms) > 1:
                        self.move(arms, index, start, end, text, detail)

    def move(self, arms, index, start, end, text, detail):
        """Moves a pattern into the next arm, or out of the last one into the one before it."""
        is_last = index + 1 == len(arms)
        other = arms[index - 1 if is_last else index + 1]
        if any("let " in self.source.text[low:high] or where for low, high, where in other[2]):
            return
        target = other[2][-1][1]
        before = len(self.file.sites)
        if is_last:
            self.file.add(start, end, [("another case", detail)])
        else:
            self.file.add(start, end, [("another case", detail)], after=" where plantedFault != {n}")
        if len(self.file.sites) > before:
            faults = self.file.sites[-1].faults
            also = f", {text} where plantedFault == {{n}}" if is_last else f", {text}"
            self.file.sites.append(Site(target, target, faults, after=also))
