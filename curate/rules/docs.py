"""A rule's page, from the rule itself; ``curate rule`` and ``docs/rules.md`` print it."""

from curate.model import FAMILIES
from curate.rules.base import Rule


def describe(rule: Rule) -> str:
    """The rule's page as Markdown."""
    parts = rule.sections()
    lines = [f"## {rule.code} {rule.name}", "", parts["what"], ""]
    facts = [f"Family: {FAMILIES[rule.family]}", f"severity: {rule.severity}", f"since {rule.since}"]
    if rule.precision is not None:
        facts.append(f"measured precision: {rule.precision:.2f}")
    if rule.needs:
        facts.append(f"needs: {', '.join(sorted(rule.needs))}")
    lines += ["; ".join(facts) + ".", "", f"**Why.** {parts['why']}", "", f"**Fix.** {parts['fix']}", ""]
    if rule.bad:
        lines += ["Flagged:", ""]
        for bad in rule.bad:
            lines.append(f"- {_quoted(bad.text)}" + (f" → {_quoted(bad.fixed)}" if bad.fixed is not None else ""))
        lines.append("")
    if rule.good:
        lines += ["Left alone:", "", *(f"- {_quoted(good)}" for good in rule.good), ""]
    return "\n".join(lines).rstrip() + "\n"


def _quoted(text: str) -> str:
    shown = "".join(
        c if c.isprintable() else f"\\u{ord(c):04x}" if c not in "\n\r" else " ⏎ " if c == "\n" else "" for c in text
    )
    shown = " ".join(shown.split())
    fence = "``" if "`" in shown else "`"
    limit = 300
    return f"{fence}{shown[:limit] + '…' if len(shown) > limit else shown}{fence}"
