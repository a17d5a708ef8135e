"""kombu finds its parts by name: the transport of an address, the coders of a message, the way to poll."""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

_ELSEWHERE = ("kombu.asynchronous.aws", "kombu.transport.SQS")  # need Amazon's library


def _is_ours(name: str) -> bool:
    return not name.startswith(_ELSEWHERE)


hiddenimports = collect_submodules("kombu", filter=_is_ours, on_error="raise")
datas = copy_metadata("kombu")
excludedimports = ["eventlet", "gevent", "boto3", "google", "azure", "pymongo", "qpid", "consul", "kazoo"]
