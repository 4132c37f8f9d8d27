"""Just enough of the shape of a Swift file to plant faults in it: what is code, what belongs to what."""

import re
from dataclasses import dataclass

OPEN, CLOSE = "([{", ")]}"


def without_words(text):
    """The text with comments and the insides of string literals blanked, every character in its place."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"""(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"', re.S)

    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())

    return pattern.sub(blank, text)


@dataclass(frozen=True)
class Body:
    """What stands between the braces of a function or of a computed property."""

    name: str
    start: int
    end: int
    type: str
    is_initialiser: bool

    @property
    def is_optional(self):
        return self.type.endswith("?")


class Source:
    """A file. `code` is its text with everything blanked in which no fault can be planted: words, declarations and
    patterns."""

    def __init__(self, text):
        self.text = text
        self.plain = without_words(text)
        self.bodies = []
        self.arms = []
        masked = list(self.plain)
        for start, end in self._declarations() + self._patterns():
            for place in range(start, end):
                if masked[place] != "\n":
                    masked[place] = " "
        self.code = "".join(masked)

    # MARK: Brackets

    def closing(self, place):
        """The place of the bracket that closes the one at a place."""
        depth = 0
        for index in range(place, len(self.plain)):
            if self.plain[index] in OPEN:
                depth += 1
            elif self.plain[index] in CLOSE:
                depth -= 1
                if depth == 0:
                    return index
        raise ValueError(f"a bracket in line {self.line(place)} is not closed")

    def until(self, place, stops):
        """The first place from here on at which one of the patterns matches outside every bracket."""
        pattern = re.compile("|".join(stops), re.M)
        index = place
        while index < len(self.plain):
            if pattern.match(self.plain, index):
                return index
            if self.plain[index] in OPEN:
                index = self.closing(index)
            elif self.plain[index] in CLOSE:
                return index
            index += 1
        return index

    def split(self, start, end):
        """The parts between commas that stand outside every bracket, without the white space around them."""
        parts = []
        while start < end:
            comma = min(self.until(start, [","]), end)
            part = self.plain[start:comma]
            if part.strip():
                first = start + len(part) - len(part.lstrip())
                parts.append((first, first + len(part.strip())))
            start = comma + 1
        return parts

    # MARK: Places

    def line(self, place):
        return self.text.count("\n", 0, place) + 1

    def line_text(self, place):
        start = self.text.rfind("\n", 0, place) + 1
        end = self.text.find("\n", place)
        return self.text[start : len(self.text) if end < 0 else end].strip()

    def body(self, place):
        """The innermost function around a place."""
        around = [body for body in self.bodies if body.start <= place < body.end]
        return min(around, key=lambda body: body.end - body.start, default=None)

    # MARK: What is no code

    def _declarations(self):
        """Heads of types, functions and properties, and the cases of enumerations."""
        heads = []
        for match in re.finditer(r"^[ \t]*((?:@?\w+(?:\(set\))? )*)(func|init|subscript|var)\b([^\n(:{]*)", self.plain, re.M):
            keyword = match.group(2)
            if keyword == "var":
                brace = self.until(match.end(2), [r"\{", r"\n", "= "])
                if brace >= len(self.plain) or self.plain[brace] != "{":
                    continue
                head = self.plain[match.end(2) : brace]
                kind = head.split(":", 1)[1].strip() if ":" in head else ""
            else:
                brace = self.until(match.end(2), [r"\{", r"\n *\}"])
                if brace >= len(self.plain) or self.plain[brace] != "{":
                    continue
                head = self.plain[match.end(2) : brace]
                kind = head.rsplit("->", 1)[1].strip() if "->" in head else ""
            heads.append((match.start(), brace + 1))
            name = re.match(r"\s*(\w+|\S)?", self.plain[match.end(2) :]).group(1) or keyword
            self.bodies.append(Body(name, brace + 1, self.closing(brace), kind, keyword == "init"))
        for match in re.finditer(r"^[ \t]*(?:\w+ )*(?:struct|enum|extension|protocol|class|import|typealias)\b.*$", self.plain, re.M):
            heads.append(match.span())
        for match in re.finditer(r"^[ \t]*case (?!let\b|nil\b)[\w`].*$", self.plain, re.M):
            heads.append(match.span())
        return heads

    def _patterns(self):
        """What is compared with the value of a switch, or taken apart by an `if` or a `guard`."""
        found = []
        for match in re.finditer(r"\bcase (?=[.\w(])", self.plain):
            before = self.plain[: match.start()].rstrip()
            if re.search(r"(\bif|\bguard|\bfor|,)$", before):
                found.append((match.start(), self.until(match.end(), [r" = ", r" in "])))
                continue
            line_start = self.plain.rfind("\n", 0, match.start()) + 1
            if self.plain[line_start : match.start()].strip() or re.match(r"(?!let\b|nil\b)[\w`]", self.plain[match.end() :]):
                continue
            colon = self.until(match.end(), [":"])
            alternatives = []
            for start, end in self.split(match.end(), colon):
                where = self.until(start, [r"\s+where\b"])
                alternatives.append((start, min(where, end), where < end))
                found.append((start, min(where, end)))
            self.arms.append((match.start(), colon, alternatives))
        return found

    def switches(self):
        """Each switch: its arms in their order, and whether it has a default."""
        for match in re.finditer(r"\bswitch\b", self.plain):
            brace = self.until(match.end(), [r"\{"])
            end = self.closing(brace)
            inner = [m.span() for m in re.finditer(r"\bswitch\b", self.plain) if brace < m.start() < end]
            nested = [(start, self.closing(self.until(start, [r"\{"]))) for start, _ in inner]

            def is_own(place):
                return brace < place < end and not any(start < place < stop for start, stop in nested)

            defaults = [m for m in re.finditer(r"\bdefault:", self.plain) if is_own(m.start())]
            yield [arm for arm in self.arms if is_own(arm[0])], bool(defaults)
