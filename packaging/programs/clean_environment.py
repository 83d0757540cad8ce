"""Gives the programs we start the library path of the user, not that of this bundle.

PyInstaller's start sets it for us, once; a file manager that inherited it would load our
libraries and fail.
"""

import os

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _former = os.environ.pop(f"{_name}_ORIG", None)
    os.environ.pop(_name, None)
    if _former:
        os.environ[_name] = _former
