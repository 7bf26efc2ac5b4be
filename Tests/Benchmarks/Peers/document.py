"""The document format as msgspec structs, as one would write them for fast Python: typed, slotted, not tracked by the
garbage collector."""

from typing import Literal, Optional, Union

import msgspec


class Struct(msgspec.Struct, gc=False):
    pass


class Owner(Struct):
    title: str
    name: str = ""
    unit: str = ""


class Contribution(Struct):
    indicator: str
    relation: str = ""
    combine: str = ""


class Indicator(Struct):
    id: str
    name: str
    unit: str = ""
    polarity: Optional[Literal["maximize", "minimize", "stabilize"]] = None
    aspect: str = ""
    baseline: Union[float, str, None] = None
    targets: dict[str, Union[float, str]] = {}
    source: str = ""
    responsible: str = ""
    formula: str = ""
    weight: Optional[float] = None
    contributesTo: Union[Contribution, str, None] = None


class Sasaran(Struct):
    id: str
    level: str
    statement: str
    owner: Union[Owner, str, None] = None
    stage: Optional[str] = None
    cascading: Union[str, dict, None] = None
    criticalSuccessFactors: list[str] = []
    criticalSuccessFactor: Optional[str] = None
    rationale: Optional[str] = None
    indicators: list[Indicator] = []
    parent: Optional[str] = None
    children: list["Sasaran"] = []


class Level(Struct):
    code: str
    title: str = ""
    stage: Optional[str] = None


class Header(Struct):
    title: str
    levels: list[Level] = []


class Document(Struct):
    title: str
    levels: list[Level] = []
    sasaran: list[Sasaran] = []
