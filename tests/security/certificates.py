"""Certificates for the tests: a private authority, and servers that it or somebody else vouches for."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_NOW = datetime.now(UTC)
_YEAR = timedelta(days=365)


class Authority:
    """Signs certificates; its own is in `path` (PEM)."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, _name(name)
        self.key = ec.generate_private_key(ec.SECP256R1())
        own = _builder(self.name, self.name, self.key.public_key(), _YEAR, _YEAR)
        own = own.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
        self.certificate = own.add_extension(usage, critical=True).sign(self.key, hashes.SHA256())
        self.path = _saved(folder / f"{name}.pem", self.certificate)
        self.own_key = _saved_key(folder / f"{name}.key", self.key)

    def vouches(self, label: str, *hosts: str, expired: bool = False) -> tuple[Path, Path]:
        """A certificate for these hosts and its key, as PEM files."""
        key = ec.generate_private_key(ec.SECP256R1())
        until = -timedelta(days=1) if expired else _YEAR
        made = _builder(_name(hosts[0]), self.name, key.public_key(), _YEAR, until)
        names = [x509.IPAddress(ipaddress.ip_address(h)) if h[0].isdigit() else x509.DNSName(h) for h in hosts]
        made = made.add_extension(x509.SubjectAlternativeName(names), critical=False)
        keys = x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key())
        certificate = made.add_extension(keys, critical=False).sign(self.key, hashes.SHA256())
        return _saved(self.folder / f"{label}.pem", certificate), _saved_key(self.folder / f"{label}.key", key)


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, since: timedelta, until: timedelta
) -> x509.CertificateBuilder:
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    made = made.serial_number(x509.random_serial_number()).not_valid_before(_NOW - since).not_valid_after(_NOW + until)
    return made.add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)


def _saved(path: Path, certificate: x509.Certificate) -> Path:
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return path


def _saved_key(path: Path, key: ec.EllipticCurvePrivateKey) -> Path:
    form = serialization.PrivateFormat.PKCS8
    path.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
    return path
