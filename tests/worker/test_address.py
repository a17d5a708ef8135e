"""Addresses of Redis servers for ourselves, for Celery and for people."""

import pytest

from app.core import secrets
from app.core.errors import BadRequest
from app.worker import address
from app.worker.address import complete_address, has_password, shown_address, with_password
from app.worker.celery_app import make_app
from app.worker.connection import connect, for_celery, master_name


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("redis://:secret@host:6379/0", "redis://host:6379"),
        ("rediss://user:secret@host/1?ssl_ca_certs=/ca.pem", "rediss://host"),
        ("sentinel://:secret@a:26379;sentinel://b:26379/0?master_name=m", "sentinel://a:26379"),
    ],
)
def test_no_password_is_shown(url: str, shown: str) -> None:
    assert shown_address(url) == shown
    assert has_password(url)


@pytest.mark.parametrize("url", ["host:6379", "http://host", "redis://", "redis://host:port", "", "nonsense"])
def test_what_is_no_address_is_refused_in_words(url: str) -> None:
    with pytest.raises(BadRequest, match="cannot be used"):
        complete_address(url)


def test_the_keyring_completes_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        address, "read_secret", lambda secret: "p@ss/word" if secret is secrets.Secret.REDIS_PASSWORD else ""
    )
    assert complete_address("redis://host:6379/0") == "redis://:p%40ss%2Fword@host:6379/0"
    assert complete_address("redis://:own@host/0") == "redis://:own@host/0"
    assert with_password("rediss://me@host/0?x=1", "new") == "rediss://me:new@host/0?x=1"


def test_tls_checks_certificates_unless_told_otherwise() -> None:
    assert for_celery("rediss://host/0").endswith("ssl_cert_reqs=CERT_REQUIRED")
    assert for_celery("rediss://host/0?ssl_cert_reqs=none").endswith("ssl_cert_reqs=CERT_NONE")
    assert for_celery("redis://host/0") == "redis://host/0"
    assert for_celery("sentinel://a:1;sentinel://b:2/0?master_name=m") == "sentinel://a:1;sentinel://b:2/0"
    client = connect("rediss://:pw@host:6380/0?ssl_ca_certs=/ca.pem")
    kwargs = client.connection_pool.connection_kwargs  # type: ignore[attr-defined]
    assert kwargs["ssl_cert_reqs"] == "required"
    assert kwargs["ssl_ca_certs"] == "/ca.pem"


def test_sentinel_names_its_master_to_broker_and_backend() -> None:
    url = "sentinel://:pw@a:26379/0;sentinel://b:26379/0?master_name=worksheets"
    assert master_name(url) == "worksheets"
    app = make_app(url)
    assert app.conf.broker_transport_options["master_name"] == "worksheets"
    assert app.conf.result_backend_transport_options["master_name"] == "worksheets"


def test_celery_takes_json_only_and_acknowledges_late() -> None:
    conf = make_app("redis://host/0").conf
    assert conf.accept_content == ["json"]
    assert conf.task_acks_late
    assert conf.broker_transport_options["visibility_timeout"] > 3600
