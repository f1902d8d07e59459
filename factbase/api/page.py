"""The page that describes the API: one document of its own, which needs nothing from elsewhere."""

import html
from collections.abc import Iterator, Mapping
from typing import Any

from litestar import Router
from litestar.datastructures import ResponseHeader
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin, OpenAPIRenderPlugin

import factbase
from factbase.api.asked import AnyRequest

SCHEMA = "/schema"

# The style stands in the page, and nothing else is loaded or run.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
code { font-family: ui-monospace, monospace } h2 { margin: 2.5rem 0 0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0 }
tr { border-bottom: 1px solid #ccc } .faint { color: #555 }
"""

_METHODS = ("get", "put", "post", "delete")


class Page(OpenAPIRenderPlugin):
    """Every operation on one page: what it takes, and what it answers."""

    def __init__(self) -> None:
        super().__init__(path="/", favicon="", style="")

    def render(self, request: AnyRequest, openapi_schema: dict[str, Any]) -> bytes:  # noqa: ARG002
        """Write the page; all of the document's words are escaped."""
        return "".join(_page(openapi_schema)).encode()


def openapi_config() -> OpenAPIConfig:
    """Describe the API at /schema and /schema/openapi.json."""
    headers = [
        ResponseHeader(name="Content-Security-Policy", value=POLICY, documentation_only=False),
        ResponseHeader(name="X-Content-Type-Options", value="nosniff", documentation_only=False),
    ]
    return OpenAPIConfig(
        title="factbase",
        version=factbase.__version__,
        description="Figures, who said them and when, versioned and compared.",
        use_handler_docstrings=True,
        openapi_router=Router(
            SCHEMA, route_handlers=[], response_headers=headers, include_in_schema=False
        ),
        render_plugins=[Page(), JsonRenderPlugin(path="/openapi.json")],
    )


def _page(document: Mapping[str, Any]) -> Iterator[str]:
    info = document["info"]
    yield f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{_text(info['title'])}"
    yield f" API</title><style>{_STYLE}</style><h1>{_text(info['title'])}"
    yield f" <span class='faint'>{_text(info['version'])}</span></h1>"
    yield f"<p>{_text(info['description'])} For programs: "
    yield f"<a href='{SCHEMA}/openapi.json'>openapi.json</a>.</p>"
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield from _operation(method, path, item[method])
    yield "</html>"


def _operation(method: str, path: str, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"<h2><code>{method.upper()} {_text(path)}</code></h2>"
    yield f"<p><b>{_text(operation['summary'])}.</b> {_text(operation.get('description', ''))}</p>"
    yield from _table("takes", map(_parameter, operation.get("parameters", ())))
    body = operation.get("requestBody", {}).get("content", {})
    yield from _table("body", ((_code(name), "") for name in body))
    yield from _table("answers", map(_answer, *zip(*operation["responses"].items(), strict=True)))


def _parameter(parameter: Mapping[str, Any]) -> tuple[str, str]:
    needed = ", needed" if parameter.get("required") else ""
    says = parameter.get("description") or ""
    return _code(parameter["name"]), f"{_text(parameter['in'])}{needed}. {_text(says)}"


def _answer(status: str, response: Mapping[str, Any]) -> tuple[str, str]:
    forms = ", ".join(map(_code, response.get("content", {})))
    return _code(status), f"{_text(response['description'])} {forms}"


def _table(caption: str, rows: Iterator[tuple[str, str]]) -> Iterator[str]:
    lines = "".join(f"<tr><td>{name}<td>{says}" for name, says in rows)
    if lines:
        yield f"<table><tr><th colspan='2'>{caption}</th></tr>{lines}</table>"


def _code(text: str) -> str:
    return f"<code>{_text(text)}</code>"


def _text(text: str) -> str:
    return html.escape(str(text))
