"""Who may talk to the review page: this machine, this browser, this page; and what the page may load."""

import hmac
import secrets
from collections.abc import Iterable
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST = 1_000_000  # bytes of a form: a sentence or two, with much room
HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # not "no-referrer": with it a form is sent with "Origin: null", which is refused below
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


def new_token() -> str:
    """A secret that nobody guesses: 256 bits."""
    return secrets.token_urlsafe(32)


class Guard:
    """Lets in what comes from this machine's own page, and refuses the rest.

    Host must name the loopback address (against DNS rebinding), a POST must come
    from our own origin, and every request carries the token: once in the first
    address, from then on in a cookie that no script and no other site can use.
    """

    def __init__(self, app: ASGIApp, port: int, token: str) -> None:
        self._app = app
        self._token = token
        self._cookie = f"curate-{port}"
        self._hosts = frozenset(f"{name}:{port}" for name in ("127.0.0.1", "localhost"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve or refuse one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        headers = Headers(scope=scope)
        answer = self._refusal(scope, headers) or self._welcome(scope)
        if answer is None and not self._knows(headers):
            answer = _no(403, "Open the address that curate review printed: it holds the key to this page.")
        if answer is not None:
            await answer(scope, receive, _hardened(send))
        else:
            await self._app(scope, receive, _hardened(send))

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        if headers.get("host", "") not in self._hosts:
            return _no(421, "This page answers on this machine only.")
        if scope["method"] not in ("GET", "HEAD", "POST"):
            return _no(405, "Not allowed.")
        if scope["method"] == "POST":
            ours = f"http://{headers['host']}"
            if headers.get("origin") != ours or headers.get("sec-fetch-site", "same-origin") != "same-origin":
                return _no(403, "A decision must come from the page itself.")
            length = headers.get("content-length", "")
            if not length.isdigit() or int(length) > LARGEST:
                return _no(413, "Too long.")
        return None

    def _welcome(self, scope: Scope) -> Response | None:
        """The first visit: the token goes from the address into a cookie."""
        if scope["path"] != "/" or scope["method"] != "GET" or b"token=" not in scope["query_string"]:
            return None
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if not _same(given, self._token):
            return _no(403, "That key belongs to another session; open the address that curate review printed last.")
        answer = RedirectResponse("/", 303)
        answer.set_cookie(self._cookie, self._token, httponly=True, samesite="strict", path="/")
        return answer

    def _knows(self, headers: Headers) -> bool:
        try:
            cookies = SimpleCookie(headers.get("cookie", ""))
        except CookieError:
            return False
        return self._cookie in cookies and _same(cookies[self._cookie].value, self._token)


def _same(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), token.encode())


def _no(status: int, why: str) -> Response:
    return PlainTextResponse(why + "\n", status)


def _hardened(send: Send) -> Send:
    async def answered(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            names: Iterable[tuple[str, str]] = HEADERS.items()
            for name, value in names:
                headers[name] = value
        await send(message)

    return answered
