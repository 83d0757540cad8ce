"""The frozen window's start."""

import sys

from pgbackup_gui.__main__ import main

sys.exit(main())
