"""Reads pages of HTML as a parser that shares no code with what wrote them, and says what is wrong with each.

For every file: elements are closed in order, none is one that could run or load anything, ids are there once, references
to them are met, headings go down one level at a time, every table has a caption and headers with a scope, every picture a
title and a description. Then the cells of each table's column `name` are printed as JSON, as a reader sees them.
"""
import json
import sys
from html.parser import HTMLParser

EMPTY = {"meta", "br", "hr", "img", "input", "link", "wbr"}
# Of SVG, which closes itself.
FORBIDDEN = {"script", "link", "iframe", "object", "embed", "img", "form", "base", "a:", "foreignobject", "use", "animate"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.references = [], [], [], []
        self.headings, self.tables, self.text = [], [], []
        self.column, self.columns, self.cells, self.cell = 0, [], [], None

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in EMPTY:
            self.handle_endtag(tag)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if len(given) != len(attributes):
            self.faults.append(f"<{tag}> has an attribute twice")
        if tag in FORBIDDEN:
            self.faults.append(f"<{tag}> does not belong here")
        for name, value in attributes:
            if name.startswith("on") or name in ("style", "src", "srcset", "action", "formaction"):
                self.faults.append(f"<{tag} {name}> does not belong here")
            if name == "href" and not (value or "").startswith("#"):
                self.faults.append(f"<{tag} href> leads out: {value}")
            if name == "id":
                self.ids.append(value)
            if name in ("aria-labelledby", "aria-describedby"):
                self.references += (value or "").split()
            if name == "href":
                self.references.append((value or "")[1:])
            if name in ("fill", "class") and "url(" in (value or ""):
                self.references.append(value.split("url(#")[1].rstrip(")"))
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append({"caption": False})
            self.columns = []
        if tag == "caption":
            self.tables[-1]["caption"] = True
        if tag == "svg":
            self.svg = {"hidden": given.get("aria-hidden") == "true", "title": False, "desc": False}
        if tag in ("title", "desc") and "svg" in self.open:
            self.svg[tag] = True
        if tag == "tr":
            self.column = 0
        if tag in ("th", "td"):
            self.cell = ""
            if tag == "th" and given.get("scope") not in ("col", "row"):
                self.faults.append("a header of a table has no scope")
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes {self.open[-1:]}")
            return
        self.open.pop()
        if tag in ("th", "td"):
            if "thead" in self.open:
                self.columns.append(self.cell)
            elif self.column < len(self.columns) and self.columns[self.column] == "name":
                self.cells.append(self.cell)
            self.column += 1
            self.cell = None
        if tag == "table" and not self.tables[-1]["caption"]:
            self.faults.append("a table has no caption")
        if tag == "svg" and not self.svg["hidden"] and not (self.svg["title"] and self.svg["desc"]):
            self.faults.append("a picture has no title or description")

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data[:40]}")

    def finish(self):
        if self.open:
            self.faults.append(f"never closed: {self.open}")
        if len(self.ids) != len(set(self.ids)):
            self.faults.append("an id stands twice")
        for reference in set(self.references) - set(self.ids):
            self.faults.append(f"nothing is called {reference!r}")
        if self.headings[:1] != [1] or self.headings.count(1) != 1:
            self.faults.append(f"the headings are {self.headings}")
        for above, below in zip(self.headings, self.headings[1:]):
            if below > above + 1:
                self.faults.append(f"a heading of level {below} under one of {above}")


for name in sys.argv[1:]:
    page = Page()
    page.feed(open(name, encoding="utf-8", newline="").read())
    page.close()
    page.finish()
    print(json.dumps({"faults": page.faults, "names": page.cells, "tables": len(page.tables)}))
