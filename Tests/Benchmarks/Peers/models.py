"""The document format as pydantic models, as one would write them: the same members as the structs of `document.py`."""

from typing import Literal, Optional, Union

from pydantic import BaseModel


class Owner(BaseModel):
    title: str
    name: str = ""
    unit: str = ""


class Contribution(BaseModel):
    indicator: str
    relation: str = ""
    combine: str = ""


class Indicator(BaseModel):
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


class Sasaran(BaseModel):
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


class Level(BaseModel):
    code: str
    title: str = ""
    stage: Optional[str] = None


class Header(BaseModel):
    title: str
    levels: list[Level] = []


class Document(BaseModel):
    title: str
    levels: list[Level] = []
    sasaran: list[Sasaran] = []
