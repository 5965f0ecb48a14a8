"""Reads request bodies strictly: one type, no repeated names, no numbers that are none, not too deep."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any, Final, TypeVar

import msgspec
from litestar._openapi.schema_generation import SchemaCreator
from litestar.connection import Request
from litestar.dto import AbstractDTO
from litestar.dto.data_structures import DTOFieldDefinition
from litestar.openapi.spec import Reference, Schema
from litestar.typing import FieldDefinition

from campaigndesk.server.problems import RequestRefused, invalid

T = TypeVar("T")

_encode: Final = msgspec.json.Encoder().encode


def read_json(body: bytes, form: type[T]) -> T:
    """The value of a JSON body. Raises RequestRefused with what is wrong and where, never with what was written."""
    try:
        value = msgspec.json.decode(body, type=form)
        if _encode(value) != body:
            json.loads(body, object_pairs_hook=_refuse_repeated)
    except RecursionError:
        raise invalid("The JSON is nested too deep.") from None
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise invalid(f"The JSON is not what this address takes: {error}.") from None
    except (UnicodeError, ValueError):
        raise invalid("The body is not JSON in UTF-8.") from None
    return value


def _refuse_repeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise invalid("The JSON gives one name twice in the same object.")
    return found


class Body(AbstractDTO[T]):
    """How Litestar reads the body of a handler: `dto=Body[SyncRequest]`."""

    def decode_bytes(self, value: bytes) -> Any:
        """The body as the handler's type."""
        connection = self.asgi_connection
        kind = connection.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json" and isinstance(connection, Request):
            raise RequestRefused("wrong_type", "The body must be JSON (Content-Type: application/json).", "Report it.")
        return read_json(value, self.model_type)

    @classmethod
    def create_for_field_definition(
        cls, field_definition: FieldDefinition, handler_id: str, backend_cls: object = None
    ) -> None:
        """Nothing is generated: the type itself is read."""

    @classmethod
    def create_openapi_schema(
        cls, field_definition: FieldDefinition, handler_id: str, schema_creator: SchemaCreator
    ) -> Reference | Schema:
        """The schema of the type itself."""
        return schema_creator.for_field_definition(FieldDefinition.from_annotation(cls.model_type))

    @classmethod
    def generate_field_definitions(cls, model_type: type[Any]) -> Generator[DTOFieldDefinition, None, None]:
        """No fields are transferred one by one."""
        yield from ()

    @classmethod
    def detect_nested_field(cls, field_definition: FieldDefinition) -> bool:
        """No fields are transferred one by one."""
        return False
