"""The frozen terminal program's start."""

import sys

from pgbackup_gui.cli.main import main

sys.exit(main())
