"""A ministry's own sign-in by OpenID Connect: asks its provider who somebody is, and believes what is proved alone.

OpenID Connect Core 1.0, 3.1 (code flow), with PKCE (RFC 7636) and the checks of RFC 9700.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from threading import Lock
from typing import Any, Final, cast
from urllib.parse import urlsplit

import requests
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import BadSignatureError, ExpiredTokenError, InvalidClaimError, JoseError, MissingClaimError
from joserfc.jwk import KeySet

from campaigndesk.domain.errors import CampaignDeskError
from campaigndesk.server.problems import RequestRefused
from campaigndesk.server.vouching import Identity, SignIn

ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""With a key of the provider's alone: never none, never the secret that both sides know."""
_SECONDS: Final = 10
_LEEWAY: Final = 60
_LARGEST: Final = 1024 * 1024
_LONGEST_SUBJECT: Final = 255
_ENDPOINTS: Final = ("authorization_endpoint", "token_endpoint", "jwks_uri")


class NoProvider(CampaignDeskError):
    """The provider cannot be used as it was named."""

    code = "cannot_serve"


class Provider(SignIn):
    """The provider of one network. `strong`: values of acr or amr that stand in for our second factor."""

    def __init__(self, issuer: str, client: str, secret: str, strong: frozenset[str] = frozenset()) -> None:
        """Raises NoProvider for an address over which the provider could not be trusted."""
        if not _is_safe(issuer):
            raise NoProvider(f"The provider “{issuer}” has no https address.", "Give its issuer: --oidc-issuer.")
        self._issuer = issuer
        self._client = client
        self._secret = secret
        self._strong = strong
        self._lock = Lock()
        self._about: Mapping[str, Any] = {}
        self._keys: KeySet | None = None

    def address(self, back: str, kept: str) -> str:
        """Where the browser goes; `back`: where it comes back to, `kept`: the secret that it keeps meanwhile."""
        about = self._described()
        with self._line(back) as line:
            asked = {"state": made_of(kept, "state"), "nonce": made_of(kept, "nonce")}
            url, _ = line.create_authorization_url(
                about["authorization_endpoint"], code_verifier=made_of(kept, "verifier"), **asked
            )
        return str(url)

    def identity(self, back: str, kept: str, answer: Mapping[str, str]) -> Identity:
        """Who came back with this answer. Raises RequestRefused with what is wrong with it."""
        if not kept or not hmac.compare_digest(answer.get("state", "").encode(), made_of(kept, "state").encode()):
            raise _refused("This sign-in was begun in another browser, or too long ago.")
        if answer.get("error") or not answer.get("code"):
            raise _refused("Your ministry's sign-in did not let you in.")
        about = self._described()
        if answer.get("iss", self._issuer) != self._issuer:
            raise _refused("The answer comes from another sign-in than your ministry's.")
        try:
            with self._line(back) as line:
                token = line.fetch_token(
                    about["token_endpoint"], code=answer["code"], code_verifier=made_of(kept, "verifier"),
                    timeout=_SECONDS, allow_redirects=False,
                )  # fmt: skip
        except (AuthlibBaseError, ValueError, requests.RequestException):
            raise _refused("Your ministry's sign-in takes this answer no more.") from None
        claims = self._proved(str(token.get("id_token", "")), str(token.get("access_token", "")), kept)
        if claims.get("email_verified") is not True or not claims.get("email"):
            raise _refused("Your ministry's sign-in does not say that your e-mail address is verified.")
        shown = {str(claims.get("acr", "")), *map(str, claims.get("amr") or ())}
        subject = str(claims["sub"])
        if not 0 < len(subject) <= _LONGEST_SUBJECT:
            raise _refused("Your ministry's sign-in does not say which account it is.")
        return Identity(self._issuer, subject, str(claims["email"]), bool(shown & self._strong))

    def _proved(self, id_token: str, access_token: str, kept: str) -> Mapping[str, Any]:
        try:
            try:
                token = jwt.decode(id_token, self._known_keys(), algorithms=list(ALGORITHMS))
            except (BadSignatureError, ValueError, JoseError):
                # The provider may have changed its keys since.
                token = jwt.decode(id_token, self._known_keys(anew=True), algorithms=list(ALGORITHMS))
            options = {
                "iss": {"essential": True, "value": self._issuer},
                "aud": {"essential": True, "value": self._client},
            }
            params = {"client_id": self._client, "nonce": made_of(kept, "nonce"), "access_token": access_token}
            claims = CodeIDToken(token.claims, token.header, options, params)
            claims.validate(int(time.time()), _LEEWAY)
        except ExpiredTokenError:
            raise _refused("The answer of your ministry's sign-in has expired.") from None
        except (InvalidClaimError, MissingClaimError) as error:
            raise _refused(_WRONG.get(str(error.claim), _UNTRUE)) from None
        except (JoseError, ValueError, KeyError, TypeError):
            raise _refused(_UNTRUE) from None
        return dict(token.claims)

    def _described(self) -> Mapping[str, Any]:
        """What the provider says of itself. Raises RequestRefused where it says nothing of use."""
        with self._lock:
            if not self._about:
                found = _fetched(self._issuer.rstrip("/") + "/.well-known/openid-configuration")
                if found.get("issuer") != self._issuer or not all(_is_safe(str(found.get(e))) for e in _ENDPOINTS):
                    raise _refused("What answers for your ministry's sign-in is another one.")
                self._about = found
            return self._about

    def _known_keys(self, *, anew: bool = False) -> KeySet:
        about = self._described()
        with self._lock:
            if self._keys is None or anew:
                self._keys = KeySet.import_key_set(cast(Any, _fetched(str(about["jwks_uri"]))))
            return self._keys

    def _line(self, back: str) -> OAuth2Session:
        return OAuth2Session(
            self._client, self._secret, scope="openid email", redirect_uri=back, code_challenge_method="S256"
        )


_UNTRUE: Final = "The answer of your ministry's sign-in cannot be trusted: its signature does not fit."
_WRONG: Final = {
    "iss": "The answer comes from another sign-in than your ministry's.",
    "aud": "The answer of your ministry's sign-in was made for another program.",
    "azp": "The answer of your ministry's sign-in was made for another program.",
    "nonce": "The answer of your ministry's sign-in belongs to another attempt.",
}


def made_of(kept: str, purpose: str) -> str:
    """A value for one purpose that nobody can make who does not have the browser's secret."""
    made = hmac.new(kept.encode(), b"sign-in by a provider: " + purpose.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(made).rstrip(b"=").decode()


def _is_safe(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1", "localhost"))


def _fetched(url: str) -> dict[str, Any]:
    try:
        with requests.get(url, timeout=_SECONDS, allow_redirects=False, stream=True) as answer:
            body = answer.raw.read(_LARGEST, decode_content=True)
            if answer.status_code == requests.codes.ok:
                found = json.loads(body)
                if isinstance(found, dict):
                    return found
    except (requests.RequestException, ValueError, OSError):
        pass
    raise RequestRefused("unavailable", "Your ministry's sign-in does not answer.", "Try again later.")


def _refused(sentence: str) -> RequestRefused:
    return RequestRefused("not_allowed", sentence, "Sign in again from the beginning.")
