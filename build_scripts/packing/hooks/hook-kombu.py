"""kombu finds its parts by name: the transport of an address, the coders of a message, the way to poll."""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

hiddenimports = collect_submodules("kombu", on_error="ignore")
datas = copy_metadata("kombu")
excludedimports = ["eventlet", "gevent", "boto3", "google", "azure", "pymongo", "qpid", "consul", "kazoo"]
